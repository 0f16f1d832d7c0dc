import type { Character } from './character';
import { choicesOf } from './choosing/choices-for';
import { sheetOf } from './deriving/derive-sheet';
import { evaluateCharacter } from './deriving/evaluation';
import { readCharacter } from './deriving/reading';
import type { LoadedRuleset } from './loading/loaded';
import type { OpenChoice, Sheet } from './sheet';

/** What a page shows of a character. */
export interface WorkedOut {
  readonly sheet: Sheet;
  readonly choices: readonly OpenChoice[];
}

/** `deriveSheet` and `choicesFor` together: the numbers, which both of them need, are worked out once. */
export function workOut(character: Character, loaded: LoadedRuleset): WorkedOut {
  const reading = readCharacter(character, loaded.ruleset);
  const evaluation = evaluateCharacter(reading.character, loaded);
  return { sheet: sheetOf(reading, evaluation, loaded), choices: choicesOf(evaluation, loaded) };
}
