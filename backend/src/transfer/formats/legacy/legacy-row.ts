import { type Json, at, isObject, listAt } from '../reading';

/** A row of the system before this one: its columns by name in snake_case, however they were written. */
export type Row = ReadonlyMap<string, unknown>;

/** What the answers and exports put around a row. */
const ENVELOPES = [
  'character',
  'playercharacter',
  'player_character',
  'pc',
  'pcs',
  'data',
  'characters',
  'row',
  'result',
];
const DEEPEST_ENVELOPE = 4;
const MOST_COLUMNS = 500;
const MOST_ENTRIES = 1_000;

export const SCORES = ['strength', 'dexterity', 'intelligence', 'charisma'] as const;

/** Columns no other format has beside the scores. */
const MARKS = [
  'name',
  'character_name',
  'user_id',
  'personality_traits',
  'skills',
  'inventory',
  'experience_points',
  'character_level',
  'is_template',
  'is_public',
] as const;

/** `Personality Traits`, `personalityTraits` and `personality_traits` are one column. */
const columnName = (key: string): string =>
  key
    .trim()
    .slice(0, 80)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();

export function rowOf(object: Json): Row {
  const columns = new Map<string, unknown>();
  for (const key of Object.keys(object).slice(0, MOST_COLUMNS)) {
    const name = columnName(key);
    if (!columns.has(name)) columns.set(name, object[key]);
  }
  return columns;
}

/** The character's row, with what stood beside it in its envelope; null where the file holds none. */
export function legacyRow(file: unknown, depth = 0): Row | null {
  if (depth > DEEPEST_ENVELOPE) return null;
  if (Array.isArray(file)) return file.length === 1 ? legacyRow(file[0], depth + 1) : null;
  if (!isObject(file)) return null;
  const row = rowOf(file);
  if (isCharacter(row)) return row;
  for (const key of ENVELOPES) {
    const found = row.has(key) ? legacyRow(row.get(key), depth + 1) : null;
    if (found === null) continue;
    const beside = [...row].filter(([name]) => name !== key);
    return new Map([...beside, ...found]);
  }
  return null;
}

function isCharacter(row: Row): boolean {
  const scores = SCORES.filter((score) => numberIn(row, score) !== null).length;
  const marks = MARKS.filter((mark) => row.has(mark)).length;
  return scores >= 2 && marks >= 2 && !row.has('ruleset') && !row.has('abilities');
}

/** A number, or one written as text; null for anything else. */
export function numberIn(row: Row, ...columns: readonly string[]): number | null {
  for (const column of columns) {
    const value = row.get(column);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return null;
}

/** The first of the columns that holds text, trimmed. */
export function textIn(row: Row, ...columns: readonly string[]): string {
  for (const column of columns) {
    const value = row.get(column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

export function isTrueIn(row: Row, ...columns: readonly string[]): boolean {
  return columns.some((column) => [true, 1, '1', 'true', 'True'].includes(row.get(column) as never));
}

/** What a column holds that is JSON, text of JSON, or words between commas. */
export function listIn(row: Row, ...columns: readonly string[]): readonly unknown[] {
  for (const column of columns) {
    const entries = entriesOf(parsed(row.get(column)));
    if (entries.length > 0) return entries.slice(0, MOST_ENTRIES);
  }
  return [];
}

const LONGEST_JSON = 500_000;

/** Text of JSON is what it says; other text stays text. Text within text is read once more. */
export function parsed(value: unknown, depth = 0): unknown {
  if (typeof value !== 'string' || depth > 2) return value;
  const text = value.trim();
  if (!/^[[{"]/.test(text) || text.length > LONGEST_JSON) return text;
  try {
    return parsed(JSON.parse(text, withStorableText), depth + 1);
  } catch {
    return text;
  }
}

/** JSON within text can spell what no text of a request may hold. */
const withStorableText = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;

/** A list as it is, an object as a list of its entries, and text by its commas, semicolons or lines. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map((entry) => parsed(entry));
  if (typeof value === 'string') {
    return value
      .replace(/^[[{]|[\]}]$/g, '')
      .split(/[,;\n]/)
      .map((word) => word.trim().replace(/^["']|["']$/g, ''))
      .filter((word) => word !== '');
  }
  if (!isObject(value)) return [];
  const inner = ['items', 'skills', 'inventory'].map((key) => listAt(value, key)).find((list) => list.length > 0);
  if (inner !== undefined) return inner;
  if (Object.hasOwn(value, 'name')) return [value];
  return Object.keys(value).map((key) => {
    const entry = at(value, key);
    const name = key.replaceAll('\0', '').toWellFormed();
    return isObject(entry) ? { name, ...entry } : { name, value: entry };
  });
}
