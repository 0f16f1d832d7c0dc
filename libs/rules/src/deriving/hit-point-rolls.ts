import type { Character } from '../character';
import type { LoadedRuleset } from '../loading/loaded';

/** A hit die that was rolled for a level of a class. */
export interface HitPointRoll {
  readonly classId: string;
  /** Level of the class. */
  readonly level: number;
  readonly roll: number;
}

/** Every roll the character keeps, in the order it stands there. */
export function rollsOf({ hitPointRolls = {} }: Pick<Character, 'hitPointRolls'>): HitPointRoll[] {
  return Object.entries(hitPointRolls).flatMap(([classId, rolls]) =>
    Object.entries(rolls).map(([level, roll]) => ({ classId, level: Number(level), roll })),
  );
}

/** The rolls that count: for levels the character has and the game lets roll for, within what the die can show. */
export function rollsInForce(character: Character, loaded: LoadedRuleset): HitPointRoll[] {
  if (character.hitPointRolls === undefined) return [];
  return rollsOf(character).filter(({ classId, level, roll }) => {
    return roll <= sidesOf(classId, loaded) && whyNotRolled(character, { classId, level }, loaded) === null;
  });
}

/** Why a level brings no roll, as the end of a sentence that begins with its name; null where it does. */
export function whyNotRolled(
  { classes }: Pick<Character, 'classes'>,
  { classId, level }: Pick<HitPointRoll, 'classId' | 'level'>,
  loaded: LoadedRuleset,
): string | null {
  const { hitPointRolls } = loaded.ruleset.progression;
  if (hitPointRolls === undefined || sidesOf(classId, loaded) === 0) return 'has no hit die to roll';
  const has = classes.find(({ id }) => id === classId)?.level ?? 0;
  if (level > has) return `is rolled for, the character has ${levelsOf(has)} in it`;
  const isFirst = level === 1 && classes[0]?.id === classId;
  return isFirst && hitPointRolls === 'after-first' ? 'is the first level and brings the whole die' : null;
}

function levelsOf(count: number): string {
  return `${String(count)} ${count === 1 ? 'level' : 'levels'}`;
}

function sidesOf(classId: string, { classes }: LoadedRuleset): number {
  return classes.get(classId)?.hitDie ?? 0;
}
