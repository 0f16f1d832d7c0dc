import type { Character } from '@heroledger/rules';

/** Whether stored or merged data has the shape of a character document; what the rules say of it is another matter. */
export function isCharacter(value: unknown): value is Character {
  if (!isRecord(value)) return false;
  return (
    texts.every((field) => typeof value[field] === 'string') &&
    records.every((field) => isRecord(value[field])) &&
    lists.every((field) => Array.isArray(value[field])) &&
    typeof value['experiencePoints'] === 'number' &&
    (value['mode'] === 'strict' || value['mode'] === 'advisory')
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const texts: readonly (keyof Character)[] = [
  'name',
  'ruleset',
  'rulesetVersion',
  'personalityTraits',
  'biography',
  'notes',
];
const records: readonly (keyof Character)[] = ['abilities', 'choices', 'spent', 'currency', 'extras'];
const lists: readonly (keyof Character)[] = ['classes', 'skills', 'equipment', 'tags'];
