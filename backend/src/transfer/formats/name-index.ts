interface NamedThing {
  readonly id: string;
  readonly name: string;
}

const MEASURES: ReadonlySet<string> = new Set([
  'ft',
  'feet',
  'foot',
  'day',
  'lb',
  'lbs',
  'pound',
  'ounce',
  'oz',
  'gallon',
  'pint',
  'sheet',
  'piece',
]);
const OMITTED: ReadonlySet<string> = new Set(['armor', 'armour']);
const LITTLE: ReadonlySet<string> = new Set(['of', 'the', 'a', 'an']);

/** `+1` before or behind a name, or `plus-1` in an id; null for none. */
const BONUS = /\+\s?([1-9])|\bplus-([1-9])\b/;

/**
 * Finds things by what other programs call them: whatever the order of words, case, punctuation, plurals, measures
 * and what stands in brackets. `Rope, Hempen (50 feet)`, `Hempen Rope` and `rope-hempen-50-feet` are one thing, and
 * `+1 Longsword` is `longsword-plus-1`.
 */
export class NameIndex<T extends NamedThing> {
  private readonly things = new Map<string, T>();

  constructor(things: Iterable<T>) {
    for (const thing of things) {
      for (const key of [...keysOf(thing.id), ...keysOf(thing.name)])
        if (!this.things.has(key)) this.things.set(key, thing);
    }
  }

  /** `bonus` counts where the name itself speaks of none. */
  find(name: string, bonus = 0): T | null {
    for (const key of keysOf(name, bonus)) {
      const found = this.things.get(key);
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** Words that count, in the singular. */
export function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(BONUS, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !MEASURES.has(word) && !LITTLE.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(ch|sh|x)es$|s$/, '$1') : word));
}

/** As written in one word, and without regard to order; both without what some programs leave out. */
function keysOf(name: string, otherwise = 0): readonly string[] {
  const [, behind, inId] = BONUS.exec(name) ?? [];
  const bonus = Number(behind ?? inId ?? otherwise);
  const all = wordsOf(name);
  const kept = all.filter((word) => !OMITTED.has(word));
  const plain = [all, kept]
    .flatMap((words) => [words.join(''), [...words].sort().join('')])
    .filter((key) => key !== '');
  return plain.map((key) => (bonus > 0 ? `${key}+${bonus}` : key));
}
