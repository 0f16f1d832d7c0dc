import type { Visibility } from '../visibility';

/**
 * What a character is found by, as numbers. An index over numbers is the same on both databases and needs nothing
 * installed in either: every letter, every pair and every three letters in a row of its names, and every fact a list
 * can be narrowed by. Stories and notes are not in it: only their owner looks through them, in their own characters, and
 * a save of them has nothing to do here. Two things may share a number, so the index only proposes; the row itself decides.
 */
export interface Findable {
  readonly ownerId: string;
  readonly visibility: Visibility;
  readonly isTemplate: boolean;
  readonly ruleset: string;
  readonly ancestry: string | null;
  /** Ids between bars, as in `|fighter|rogue|`. */
  readonly classKeys: string;
  /** Folded tags between bars. */
  readonly tagKeys: string;
  /** The folded name. */
  readonly nameKey: string;
}

/** What strangers find a character by. */
export const namesOf = ({ nameKey, classKeys, tagKeys, ancestry }: Findable): string =>
  [nameKey, classKeys, tagKeys, ancestry ?? ''].join(' ');

export type Fact = 'owner' | 'public' | 'template' | 'ruleset' | 'ancestry' | 'class' | 'tag';

/** Whole numbers of 32 bits, signed; each once. */
export function searchKeys(findable: Findable): readonly number[] {
  const keys = new Set([
    factKey('owner', findable.ownerId),
    factKey('ruleset', findable.ruleset),
    ...findable.classKeys.split('|').map((id) => factKey('class', id)),
    ...findable.tagKeys.split('|').map((tag) => factKey('tag', tag)),
  ]);
  if (findable.ancestry !== null) keys.add(factKey('ancestry', findable.ancestry));
  if (findable.visibility === 'public') keys.add(factKey('public'));
  if (findable.isTemplate) keys.add(factKey('template'));
  addText(keys, namesOf(findable));
  return [...keys];
}

/** The number of a fact; `value` is folded as its column is. */
export const factKey = (fact: Fact, value = ''): number => mixed(codesOf(`${fact}:${value}`));

/** Every character that has the folded word anywhere in its names has all of these; none for a word without letters. */
export function wordKeys(word: string): readonly number[] {
  if (word.length <= LONGEST_PART) return word === '' ? [] : [mixed(codesOf(word))];
  const starts = Array.from({ length: word.length - LONGEST_PART + 1 }, (_none, start) => start);
  return [...new Set(starts.map((start) => mixed(codesOf(word.slice(start, start + LONGEST_PART)))))];
}

const LONGEST_PART = 3;

/** No word that is searched for holds a blank or a control character, so nothing begins before one and ends behind it. */
const BLANK = 0x20;

function addText(keys: Set<number>, text: string): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = SEED;
    const end = Math.min(start + LONGEST_PART, text.length);
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code <= BLANK) break;
      hash = withCode(hash, code);
      keys.add(mixed(hash));
    }
  }
}

// FNV-1a over UTF-16 code units, and the last step of MurmurHash3 so that neighbours end up far apart.
const SEED = 0x811c9dc5;
const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function codesOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = withCode(hash, text.charCodeAt(at));
  return hash;
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
