export * from './character';
export * from './ruleset';
export * from './sheet';
export { blankCharacter } from './blank-character';
export { choicesFor } from './choosing/choices-for';
export { skillStatesOf, type SkillState } from './choosing/skill-states';
export { learnSkill, take } from './choosing/take';
export { skillPointsOf, type SkillPoints } from './choosing/skill-points';
export { describeDifference, diff } from './comparing/diff';
export { applyPatch, createPatch, PatchError } from './comparing/json-patch';
export { mergePatch } from './comparing/merge-patch';
export { deriveSheet } from './deriving/derive-sheet';
export { isCharacter } from './deriving/reading';
export { addItem, changeItem, equip, equipmentFrom, putAway, removeItem, startingEquipment } from './equipment';
export { evaluate } from './formula/compile';
export { parseFormula } from './formula/parser';
export {
  FormulaError,
  maximumFormulaDepth,
  maximumFormulaLength,
  type Expression,
  type Formula,
} from './formula/syntax';
export { applyExperience, classesToRiseIn, levelDown, levelUp, makeChoices } from './growth';
export { respec, type Rebuild, type Respec } from './growth-respec';
export { forgetRoll, keepRoll, rollableLevels, type RollableLevel } from './growth-rolls';
export type { HitPointRoll } from './deriving/hit-point-rolls';
export { loadRuleset } from './loading/load-ruleset';
export type { LoadedRuleset } from './loading/loaded';
export { RulesetError, type RulesetProblem } from './loading/problems';
export type { ResolvedStat } from './loading/program';
export { migrate, type Migration } from './migrating/migrate';
export { unmet } from './prerequisites';
export { violationCodes, type ViolationCode } from './validating/codes';
export { validate } from './validating/validate';
export { workOut, type WorkedOut } from './work-out';
