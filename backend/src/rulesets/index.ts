export { RulesetLibrary } from './ruleset-library';
export { RulesetsModule } from './rulesets.module';
export { UnknownRuleset } from './rulesets.problems';
