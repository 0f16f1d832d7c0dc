import { type Character, type LoadedRuleset, keepRoll, rollableLevels } from '@heroledger/rules';

/** The fixed number a hit die brings after the first level. */
export const fixedNumber = (die: number): number => Math.floor(die / 2) + 1;

/**
 * The character with rolls that bring `difference` hit points more than the fixed numbers do, as far as the dice can
 * show it. Files keep no more than the sum, so it is spread evenly.
 */
export function withRolls(character: Character, difference: number, loaded: LoadedRuleset): Character {
  if (difference === 0) return character;
  const levels = rollableLevels(character, loaded);
  let left = difference;
  return levels.reduce((rolled, { class: classId, level, die }, index) => {
    const fixed = fixedNumber(die);
    const share = Math.round(left / (levels.length - index));
    const roll = Math.min(die, Math.max(1, fixed + share));
    left -= roll - fixed;
    return roll === fixed ? rolled : keepRoll(rolled, { classId, level, roll });
  }, character);
}
