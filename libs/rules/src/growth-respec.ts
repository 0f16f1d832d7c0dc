import { characterLevel, type Character } from './character';
import { withoutLostRolls } from './growth-rolls';
import type { LoadedRuleset } from './loading/loaded';
import type { Violation } from './sheet';
import { forbidden } from './validating/examination';
import { validate } from './validating/validate';

/** What a player decides anew. What is left out stays, but for choices and skills: those begin from nothing. */
export type Rebuild = Partial<
  Pick<Character, 'ancestry' | 'creationMethod' | 'abilities' | 'classes' | 'choices' | 'skills'>
>;

export interface Respec {
  readonly character: Character;
  /** What stands against it: that it changes the level, and whatever the rules say of the outcome. */
  readonly violations: readonly Violation[];
}

/**
 * The character built anew at the level it has: what it owns, has won and has written stays. Rolls for hit points stay
 * with the levels they were made for, as long as those are taken again. An item that no longer suits is a violation with
 * its way out, as always.
 */
export function respec(character: Character, rebuild: Rebuild, loaded: LoadedRuleset): Respec {
  const rebuilt = withoutLostRolls({ ...character, choices: {}, skills: [], ...rebuild });
  return { character: rebuilt, violations: [...changedLevel(character, rebuilt), ...validate(rebuilt, loaded)] };
}

function changedLevel(before: Character, after: Character): Violation[] {
  const [was, is] = [characterLevel(before), characterLevel(after)];
  if (was === is) return [];
  return [
    forbidden({
      code: 'RESPEC_CHANGES_LEVEL',
      pointer: '/classes',
      message: `The levels add up to ${String(is)}, before they added up to ${String(was)}.`,
      advice: `Distribute ${String(was)} ${was === 1 ? 'level' : 'levels'} among the classes.`,
      params: { level: is, expected: was },
    }),
  ];
}
