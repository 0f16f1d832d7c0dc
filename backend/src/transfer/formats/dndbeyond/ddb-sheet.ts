import { type Json, at, isObject, listAt, numberAt, textAt } from '../reading';
import { isUntidy, tidied } from '../tidied';

/** In the order of their numbers in the file, from 1. */
export const ABILITIES = ['strength', 'dexterity', 'constitution', 'intelligence', 'wisdom', 'charisma'] as const;
export type AbilityId = (typeof ABILITIES)[number];

export const abilityNumbered = (number: number | null): AbilityId | undefined =>
  number === null ? undefined : ABILITIES[number - 1];

/** Programs that fetch characters put one or two of these around them. */
const ENVELOPES = ['data', 'character', 'ddb', 'characterData', 'sheet', 'json', 'payload', 'result'] as const;
const DEEPEST_ENVELOPE = 4;

/** Properties no other format has. */
const MARKS = [
  'bonusStats',
  'overrideStats',
  'baseHitPoints',
  'bonusHitPoints',
  'overrideHitPoints',
  'removedHitPoints',
  'temporaryHitPoints',
  'currentXp',
  'customItems',
  'characterValues',
  'alignmentId',
  'lifestyleId',
  'classSpells',
] as const;

export const MOST_ENTRIES = 2_000;

/** The character itself; null where the file holds none. */
export const sheetOf = (file: unknown): Json | null =>
  within(file, 0) ?? (isUntidy(file) ? within(tidied(file), 0) : null);

function within(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST_ENVELOPE) return null;
  if (Array.isArray(value)) return value.length === 1 ? within(value[0], depth + 1) : null;
  if (!isObject(value)) return null;
  if (isSheet(value)) return value;
  for (const key of ENVELOPES) {
    const found = within(at(value, key), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isSheet(value: Json): boolean {
  const marks = MARKS.filter((mark) => Object.hasOwn(value, mark)).length;
  return (
    marks >= 2 && (Object.hasOwn(value, 'stats') || Object.hasOwn(value, 'classes') || Object.hasOwn(value, 'race'))
  );
}

export const entriesAt = (value: unknown, ...path: readonly string[]): readonly Json[] =>
  listAt(value, ...path)
    .slice(0, MOST_ENTRIES)
    .filter(isObject);

/** Text, or a number as text: ages and weights come as either. */
export function wordsAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'number' ? String(found) : textAt(value, ...path);
}

/** An id, whether it was written as a number or as text; empty where there is none. */
export const keyAt = (value: unknown, ...path: readonly string[]): string => wordsAt(value, ...path);

export const isOn = (value: unknown, ...path: readonly string[]): boolean => {
  const found = at(value, ...path);
  return found === true || found === 1 || found === 'true';
};

/** Of a list of `{id, value}`: the value by the number of the ability. */
export function byAbility(sheet: Json, list: string): ReadonlyMap<AbilityId, number> {
  const found = new Map<AbilityId, number>();
  for (const [index, entry] of entriesAt(sheet, list).entries()) {
    const ability = abilityNumbered(numberAt(entry, 'id') ?? index + 1);
    const value = numberAt(entry, 'value');
    if (ability !== undefined && value !== null) found.set(ability, Math.trunc(value));
  }
  return found;
}
