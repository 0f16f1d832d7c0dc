import { Module } from '@nestjs/common';
import { RulesetLibrary } from './ruleset-library';
import { RulesetsController } from './rulesets.controller';
import { RulesetsService } from './rulesets.service';

@Module({
  controllers: [RulesetsController],
  providers: [RulesetLibrary, RulesetsService],
  exports: [RulesetLibrary],
})
export class RulesetsModule {}
