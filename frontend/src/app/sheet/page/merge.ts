import type { Character } from '@heroledger/rules';
import { isCharacter, isRecord } from '../../characters';
import { same } from '../same';

/** Both sides changed the same thing, and differently. */
export interface Conflict {
  /** JSON Pointer; inside a list of things with ids the id stands for the index. */
  readonly pointer: string;
  /** Undefined where the side has removed it. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Both sides' changes; where they conflict, mine. */
  readonly document: Character;
  readonly conflicts: readonly Conflict[];
  /** How many changes of theirs were taken over without a question. */
  readonly taken: number;
}

/**
 * Three-way merge of a document two sides changed since `base`. What does not overlap goes together by itself: fields
 * one by one, scores, choices and coins key by key, equipment, skills and classes by their ids.
 */
export function merge(base: Character, mine: Character, theirs: Character): Merge {
  const notes: Notes = { conflicts: [], taken: 0 };
  const document = mergeValue({ base, mine, theirs }, '', notes);
  return { document: isCharacter(document) ? document : mine, ...notes };
}

interface Notes {
  conflicts: Conflict[];
  taken: number;
}

interface Sides<T = unknown> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

function mergeValue(sides: Sides, pointer: string, notes: Notes): unknown {
  const { base, mine, theirs } = sides;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) {
    notes.taken++;
    return theirs;
  }
  if (areRecords(sides)) return mergeRecords(sides, pointer, notes);
  if (areKeyedLists(sides)) return mergeKeyedLists(sides, pointer, notes);
  notes.conflicts.push({ pointer, base, mine, theirs });
  return mine;
}

function mergeRecords({ base, mine, theirs }: Sides<Record<string, unknown>>, pointer: string, notes: Notes): unknown {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged: [string, unknown][] = [];
  for (const key of keys) {
    const sides = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
    const value = mergeValue(sides, `${pointer}/${escaped(key)}`, notes);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

interface Keyed {
  readonly id: string;
}

/** In the order of theirs, what only mine has at the end. */
function mergeKeyedLists({ base, mine, theirs }: Sides<readonly Keyed[]>, pointer: string, notes: Notes): unknown {
  const ids = new Set([...theirs, ...mine].map(({ id }) => id));
  const find = (list: readonly Keyed[], id: string): unknown => list.find((entry) => entry.id === id);
  return [...ids]
    .map((id) => {
      const sides = { base: find(base, id), mine: find(mine, id), theirs: find(theirs, id) };
      return mergeValue(sides, `${pointer}/${escaped(id)}`, notes);
    })
    .filter((entry) => entry !== undefined);
}

/** The document with theirs in place of mine at one conflict. */
export function takeTheirs(document: Character, { pointer, theirs }: Conflict): Character {
  const path = pointer.split('/').slice(1).map(unescaped);
  const taken = replaceAt(document, path, theirs);
  return isCharacter(taken) ? taken : document;
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], theirs: unknown): unknown {
  if (key === undefined) return theirs;
  if (isKeyedList(value)) return replaceInList(value, key, rest, theirs);
  if (!isRecord(value)) return value;
  const inner = replaceAt(own(value, key), rest, theirs);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

function replaceInList(list: readonly Keyed[], id: string, rest: readonly string[], theirs: unknown): unknown {
  const known = list.some((entry) => entry.id === id);
  const replaced = list.map((entry) => (entry.id === id ? replaceAt(entry, rest, theirs) : entry));
  return (known ? replaced : [...replaced, theirs]).filter((entry) => entry !== undefined);
}

function areRecords(sides: Sides): sides is Sides<Record<string, unknown>> {
  return isRecord(sides.base) && isRecord(sides.mine) && isRecord(sides.theirs);
}

function areKeyedLists(sides: Sides): sides is Sides<readonly Keyed[]> {
  return isKeyedList(sides.base) && isKeyedList(sides.mine) && isKeyedList(sides.theirs);
}

function isKeyedList(value: unknown): value is readonly Keyed[] {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && typeof entry['id'] === 'string');
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
