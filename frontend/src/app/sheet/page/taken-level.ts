import { keepRoll, levelUp, makeChoices, type Character, type LoadedRuleset } from '@heroledger/rules';

export interface LevelUpQuestion {
  readonly character: Character;
  readonly rules: LoadedRuleset;
}

export interface LevelUpAnswer {
  readonly classId: string;
  /** By the id of the choice. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
  /** What the hit die showed; null for the fixed number. */
  readonly roll: number | null;
}

/** The character one level higher, as it was decided. */
export function withLevel(
  character: Character,
  { classId, picks, roll }: LevelUpAnswer,
  rules: LoadedRuleset,
): Character {
  return withRoll(makeChoices(levelUp(character, classId), picks, rules), classId, roll);
}

/** What was rolled for the newest level of a class. */
export function withRoll(character: Character, classId: string, roll: number | null): Character {
  const level = character.classes.find(({ id }) => id === classId)?.level;
  return roll === null || level === undefined ? character : keepRoll(character, { classId, level, roll });
}
