export { PlayerRulesetsService } from './players/player-rulesets.service';
export { RulesetLibrary } from './ruleset-library';
export { type RulesetName, Rulesets } from './rulesets';
export { RulesetsModule } from './rulesets.module';
export { UnknownRuleset } from './rulesets.problems';
