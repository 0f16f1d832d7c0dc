export { type PlacedProblem, type RulesetText, readRulesetText } from './ruleset-text';
