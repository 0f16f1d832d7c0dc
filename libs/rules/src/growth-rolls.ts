import type { Character, HitPointRolls } from './character';
import { rollsOf, whyNotRolled, type HitPointRoll } from './deriving/hit-point-rolls';
import type { LoadedRuleset } from './loading/loaded';

/** Hit points of a level: the fixed number, or what was rolled. The rules have no dice: a roll is told to them. */

/** A level whose hit die may be rolled. */
export interface RollableLevel {
  readonly class: string;
  /** Level of the class. */
  readonly level: number;
  /** Such as `Fighter 2`. */
  readonly name: string;
  /** Sides of the hit die. */
  readonly die: number;
  /** What was rolled; null where the fixed number counts. */
  readonly roll: number | null;
}

/** Every level of the character whose hit die the game lets roll; empty where it lets none. */
export function rollableLevels(character: Character, loaded: LoadedRuleset): RollableLevel[] {
  const rolls = new Map(rollsOf(character).map(({ classId, level, roll }) => [`${classId} ${String(level)}`, roll]));
  return character.classes.flatMap(({ id, level: taken }) => {
    const known = loaded.classes.get(id);
    const die = known?.hitDie ?? null;
    if (known === undefined || die === null) return [];
    return Array.from({ length: taken }, (_, index) => index + 1)
      .filter((level) => whyNotRolled(character, { classId: id, level }, loaded) === null)
      .map((level) => ({
        class: id,
        level,
        name: `${known.name} ${String(level)}`,
        die,
        roll: rolls.get(`${id} ${String(level)}`) ?? null,
      }));
  });
}

/**
 * The character with what was rolled for a level of a class, in place of what was kept for it before. Whether the game
 * lets it be rolled and the die can show it is asked of the rules afterwards.
 *
 * @param roll 1 to the sides of the die
 */
export function keepRoll(character: Character, { classId, level, roll }: HitPointRoll): Character {
  const { hitPointRolls = {} } = character;
  const ofClass = Object.hasOwn(hitPointRolls, classId) ? hitPointRolls[classId] : {};
  return { ...character, hitPointRolls: { ...hitPointRolls, [classId]: { ...ofClass, [level]: roll } } };
}

/** The character with the fixed number for a level of a class. */
export function forgetRoll(
  character: Character,
  { classId, level }: Pick<HitPointRoll, 'classId' | 'level'>,
): Character {
  return withRolls(character, (kept) => kept.classId !== classId || kept.level !== level);
}

/** The character without the rolls for levels it does not have. */
export function withoutLostRolls(character: Character): Character {
  const has = new Map(character.classes.map(({ id, level }) => [id, level]));
  return withRolls(character, ({ classId, level }) => level <= (has.get(classId) ?? 0));
}

/** The character without those of its rolls that `isLost` names. */
export function withoutRolls(character: Character, isLost: (kept: HitPointRoll) => boolean): Character {
  return withRolls(character, (kept) => !isLost(kept));
}

/** With the rolls that pass; a character that keeps none has no such field, as before the first roll. */
function withRolls(character: Character, passes: (kept: HitPointRoll) => boolean): Character {
  const { hitPointRolls, ...rest } = character;
  if (hitPointRolls === undefined) return character;
  const kept = Object.entries(hitPointRolls)
    .map(
      ([classId, rolls]) => [classId, withEntries(rolls, (level, roll) => passes({ classId, level, roll }))] as const,
    )
    .filter(([, rolls]) => Object.keys(rolls).length > 0);
  return kept.length === 0 ? rest : { ...rest, hitPointRolls: Object.fromEntries(kept) };
}

function withEntries(rolls: HitPointRolls[string], passes: (level: number, roll: number) => boolean) {
  return Object.fromEntries(Object.entries(rolls).filter(([level, roll]) => passes(Number(level), roll)));
}
