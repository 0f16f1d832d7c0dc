import type { LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex, wordsOf } from '../name-index';

/** Those of the ruleset that stand for whatever has no name there. */
const OPEN_CALLING = 'calling';
const OPEN_PEOPLE = 'people';

interface Sought {
  readonly from: string;
  /** Empty where the file names none. */
  readonly name: string;
  /** Another name it goes by, such as a slug. */
  readonly alias?: string;
}

export function callingOf({ from, name, alias = '' }: Sought, loaded: LoadedRuleset, notes: MappingNotes): string {
  const classes = [...loaded.classes.values()].filter(({ id }) => id !== OPEN_CALLING);
  const found = lookedUp(name, alias, classes);
  const open = loaded.classes.get(OPEN_CALLING)?.name ?? OPEN_CALLING;
  if (found !== null) notes.map(from, '/classes', found.name);
  else if (name === '') notes.guess(from, '/classes', open, 'The file names no class.');
  else notes.guess(from, '/classes', open, `There is no class called ${name} here; its name stands in the biography.`);
  return found?.id ?? OPEN_CALLING;
}

/** Null where the file names none. */
export function peopleOf(
  { from, name, alias = '' }: Sought,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): string | null {
  if (name === '') return null;
  const ancestries = [...loaded.ancestries.values()].filter(({ id }) => id !== OPEN_PEOPLE);
  const found = lookedUp(name, alias, ancestries);
  const open = loaded.ancestries.get(OPEN_PEOPLE)?.name ?? OPEN_PEOPLE;
  if (found !== null) notes.map(from, '/ancestry', found.name);
  else notes.guess(from, '/ancestry', open, `There is no people called ${name} here; it stands in the biography.`);
  return found?.id ?? OPEN_PEOPLE;
}

/** By its whole name, else the one thing whose name is among the words: `Skilled Human` is Human. */
function lookedUp<T extends { readonly id: string; readonly name: string }>(
  name: string,
  alias: string,
  things: readonly T[],
): T | null {
  const index = new NameIndex(things);
  const exact = index.find(name) ?? index.find(alias);
  if (exact !== null) return exact;
  const words = new Set(wordsOf(name));
  const within = things.filter((thing) => wordsOf(thing.name).every((word) => words.has(word)));
  return within.length === 1 ? (within[0] ?? null) : null;
}
