export { RulesetsApi, type RulesetSummary } from './rulesets-api';
export { RulesetShelf } from './ruleset-shelf';
export { isPlayerRuleset } from './player-ruleset-id';
