import { applyPatch, learnSkill, type Character, type Fix, type OpenChoice } from '@heroledger/rules';
import { isCharacter } from '../characters';

/** Pure steps from one document to the next. What the rules say of the outcome is asked afterwards. */

/** `used` of a pool such as hit points. */
export function spend(character: Character, poolId: string, used: number): Character {
  return { ...character, spent: { ...character.spent, [poolId]: used } };
}

/** Gives one pick of an option back. */
export function giveBack(character: Character, choice: OpenChoice, option: string): Character {
  if (choice.kind === 'skill-pick') return learnSkill(character, option, choice.rank - 1);
  const at = choice.picked.indexOf(option);
  const picked = choice.picked.filter((_, index) => index !== at);
  return { ...character, choices: { ...character.choices, [choice.id]: picked } };
}

/** The character after the button of a correction was pressed; unchanged where it no longer fits. */
export function mendedBy({ patch }: Fix, character: Character): Character {
  const mended: unknown = applyPatch(character, patch);
  return isCharacter(mended) ? mended : character;
}

/** The character as it is when asked, for acts that are offered only where there is one. */
export function present(character: () => Character | null): () => Character {
  return () => {
    const found = character();
    if (found === null) throw new Error('There is no character to act on.');
    return found;
  };
}

/** A version 4 UUID, also where the page is not served over HTTPS. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0');
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0');
    return byte.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
