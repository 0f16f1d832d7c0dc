import { evaluateCharacter, type Evaluation } from '../deriving/evaluation';
import { readCharacter, type Reading } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { Violation } from '../sheet';
import { checkAbilities } from './check-abilities';
import { checkAdvancement } from './check-advancement';
import { checkAncestry } from './check-ancestry';
import { checkChoices } from './check-choices';
import { checkEquipment } from './check-equipment';
import { checkReferences } from './check-references';
import { checkRolls } from './check-rolls';
import { checkSkills } from './check-skills';
import { bounded } from './bounded';
import type { Check } from './examination';
import { shapeViolation } from './shape';

const checks: readonly Check[] = [
  checkReferences,
  checkAncestry,
  checkAbilities,
  checkAdvancement,
  checkRolls,
  checkSkills,
  checkChoices,
  checkEquipment,
];

/**
 * Everything that is wrong with a character document, all at once (at most
 * `mostViolations`, the last of them telling how many more there are); empty when nothing is. What is merely not chosen
 * yet is no violation: `choicesFor` answers with that.
 *
 * @param document any JSON; never throws
 */
export function validate(document: unknown, loaded: LoadedRuleset): Violation[] {
  const reading = readCharacter(document, loaded.ruleset);
  return findViolations(reading, evaluateCharacter(reading.character, loaded), loaded);
}

/** As {@link validate}, for a document that is read and worked out already. */
export function findViolations(reading: Reading, evaluation: Evaluation, loaded: LoadedRuleset): Violation[] {
  const { character, places, problems } = reading;
  const examination = { character, places, evaluation, loaded };
  return bounded([...problems.map(shapeViolation), ...checks.flatMap((check) => check(examination))]);
}
