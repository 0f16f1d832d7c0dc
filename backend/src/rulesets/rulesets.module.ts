import { Module } from '@nestjs/common';
import { CompiledRulesets } from './players/compiled-rulesets';
import { PlayerRulesets } from './players/player-rulesets';
import { PlayerRulesetsController } from './players/player-rulesets.controller';
import { PlayerRulesetsRepository } from './players/player-rulesets.repository';
import { PlayerRulesetsService } from './players/player-rulesets.service';
import { PublicRulesets } from './players/public-rulesets';
import { RulesetPublishing } from './players/ruleset-publishing';
import { RulesetLibrary } from './ruleset-library';
import { Rulesets } from './rulesets';
import { RulesetsController } from './rulesets.controller';
import { RulesetsService } from './rulesets.service';

const players = [
  CompiledRulesets,
  PlayerRulesets,
  PlayerRulesetsRepository,
  PlayerRulesetsService,
  PublicRulesets,
  RulesetPublishing,
];

@Module({
  // First the names that are fixed: `mine` and `public` are no ids.
  controllers: [PlayerRulesetsController, RulesetsController],
  providers: [...players, RulesetLibrary, Rulesets, RulesetsService],
  exports: [PlayerRulesetsService, RulesetLibrary, Rulesets],
})
export class RulesetsModule {}
