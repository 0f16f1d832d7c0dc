import type { ImportAnswer } from '../characters';

/**
 * `waiting`: nobody has looked at it yet. `reading`: the server does. `ready`: what would come of it is known.
 * `kept`: it is a character now.
 */
export type EntryState = 'waiting' | 'reading' | 'ready' | 'refused' | 'keeping' | 'kept';

/** One character of a file; most files hold one. */
export interface ImportEntry {
  /** Tells the entries apart. */
  readonly key: string;
  /** With the archive it lies in before it. */
  readonly fileName: string;
  /** JSON, in one line. */
  readonly line: string;
  readonly state: EntryState;
  readonly answer: ImportAnswer | null;
  /** Why it was refused, or not yet looked at. */
  readonly refusal: string | null;
  readonly chosen: boolean;
  /** Sent, and nobody knows what became of it: it goes out again just as it was, chosen or not. */
  readonly unanswered: boolean;
  /** What became of it when its import was taken back. */
  readonly undone: 'trashed' | 'changed' | null;
  /** The file of an entry in this list that holds the very same. */
  readonly twinOf: string | null;
}

/** Sent together, by their keys and in this order. */
export interface Group {
  /** The server knows a repeated one by it. */
  readonly id: string;
  readonly keys: readonly string[];
}

/** UTF-16 units. */
export const LARGEST_CHARACTER = 4 * 1024 * 1024;

/** So many at a time that the next ones are looked at while one reads what became of the last. */
const TOGETHER = 25;
/** Of a long list, so that the limit of requests in a minute is not spent on it. */
const TOGETHER_OF_MANY = 100;
const MANY = 1000;

/** Which part of the summary an entry is counted in. */
export const entryKinds = ['waiting', 'ready', 'refused', 'alike', 'kept'] as const;
export type EntryKind = (typeof entryKinds)[number];

export function kindOf(entry: ImportEntry): EntryKind {
  switch (entry.state) {
    case 'waiting':
    case 'reading':
      return 'waiting';
    case 'ready':
    case 'keeping':
      return isAlike(entry) ? 'alike' : 'ready';
    case 'refused':
    case 'kept':
      return entry.state;
  }
}

/** One has it already, or it stands in this list twice; who was taken back is asked about no more. */
export function isAlike({ answer, twinOf, undone }: ImportEntry): boolean {
  return undone === null && (twinOf !== null || answer?.report?.duplicateOf !== undefined);
}

export const entryOf = (fileName: string, more: Partial<ImportEntry>): ImportEntry => ({
  key: crypto.randomUUID(),
  fileName,
  line: '',
  state: 'waiting',
  answer: null,
  refusal: null,
  chosen: false,
  unanswered: false,
  undone: null,
  twinOf: null,
  ...more,
});

export const refusedEntry = (fileName: string, refusal: string): ImportEntry =>
  entryOf(fileName, { state: 'refused', refusal });

/** In their order, in groups that are neither too many nor too large to send. */
export function together(entries: readonly ImportEntry[]): readonly Group[] {
  const most = entries.length > MANY ? TOGETHER_OF_MANY : TOGETHER;
  const groups: { id: string; keys: string[] }[] = [];
  let size = Infinity;
  for (const { key, line } of entries) {
    const group = groups.at(-1);
    size += line.length;
    if (group === undefined || group.keys.length === most || size > LARGEST_CHARACTER) {
      groups.push({ id: crypto.randomUUID(), keys: [key] });
      size = line.length;
    } else group.keys.push(key);
  }
  return groups;
}
