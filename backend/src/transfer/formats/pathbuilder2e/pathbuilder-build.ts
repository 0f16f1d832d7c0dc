import { type Json, at, isObject, listAt, numberAt, textAt } from '../reading';
import { tidied } from '../tidied';
import { unwrapped } from '../unwrapped';

/** What a build of any age has; none of them is in every one. */
const SIGNS = [
  'ancestry',
  'heritage',
  'background',
  'class',
  'dualClass',
  'keyability',
  'attributes',
  'abilities',
  'proficiencies',
  'specificProficiencies',
  'feats',
  'specials',
  'lores',
  'equipmentContainers',
  'spellCasters',
  'acTotal',
  'focusPoints',
] as const;
/** A build without some of its parts is one all the same. */
const FEWEST_SIGNS = 4;
const MOST_ENTRIES = 2_000;

/** The build of a file of Pathbuilder 2e, wherever in it; null for anything else. */
export function buildOf(file: unknown): Json | null {
  const build = unwrapped(file, isBuild);
  const trimmed = build === undefined ? undefined : tidied(build);
  return isObject(trimmed) ? trimmed : null;
}

function isBuild(file: unknown): boolean {
  if (!isObject(file) || Array.isArray(file['items'])) return false;
  const keys = new Set(Object.keys(file).map((key) => key.trim()));
  return (
    SIGNS.filter((sign) => keys.has(sign)).length >= FEWEST_SIGNS && !keys.has('ruleset') && !keys.has('baseHitPoints')
  );
}

/** Also of a number that came as words with a unit: `25 feet`. */
export function looseNumber(value: unknown): number | null {
  const [leading] = typeof value === 'string' ? (/^\s*[+-]?\d{1,12}(?:\.\d{1,6})?/.exec(value) ?? []) : [];
  return numberAt({ value: leading ?? value }, 'value');
}

export const looseNumberAt = (value: unknown, ...path: readonly string[]): number | null =>
  looseNumber(at(value, ...path));

/** What stands in a list, or under the keys of an object, as some exports have it. */
export function entriesAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return (isObject(found) ? Object.values(found) : listAt(value, ...path)).slice(0, MOST_ENTRIES);
}

/** Empty where it says as good as nothing. */
export function saidAt(value: unknown, ...path: readonly string[]): string {
  const text = textAt(value, ...path);
  return /^(none|not set|unknown|null|undefined|-)$/i.test(text) ? '' : text;
}
