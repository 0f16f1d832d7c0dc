import * as fc from 'fast-check';
import { searchable } from '../searchable';
import { type Findable, factKey, searchKeys, wordKeys } from './search-keys';

const findable = (change: Partial<Findable>): Findable => ({
  ownerId: 'ada',
  visibility: 'private',
  isTemplate: false,
  ruleset: 'srd-5.1',
  ancestry: null,
  classKeys: '',
  tagKeys: '',
  nameKey: '',
  ...change,
});

describe('what a character is found by', () => {
  it('has every part of every word of its names, whatever it is written in', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (texts, start, length) => {
        const text = searchable(texts.join(' '));
        const keys = new Set(searchKeys(findable({ nameKey: text })));
        const part = text.slice(start % text.length, (start % text.length) + 1 + (length % 8)).split(/\s/)[0] ?? '';
        expect(wordKeys(part).every((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  it('tells a letter, a pair and a word that are not there from those that are', () => {
    const keys = new Set(searchKeys(findable({ nameKey: 'raised by wolves' })));
    const isThere = (word: string) => wordKeys(word).every((key) => keys.has(key));
    expect(['w', 'by', 'wol', 'olves', 'aise'].filter(isThere)).toHaveLength(5);
    // The last two are made of parts that stand side by side only across a blank.
    expect(['q', 'bw', 'wolfs', 'raised by', 'dby'].filter(isThere)).toEqual([]);
  });

  it('has the facts that lists are narrowed by, and those of nobody else', () => {
    const keys = searchKeys(findable({ classKeys: '|rogue|', tagKeys: '|winter night|', visibility: 'public' }));
    const facts = [
      factKey('class', 'rogue'),
      factKey('tag', 'winter night'),
      factKey('owner', 'ada'),
      factKey('public'),
    ];
    expect(keys).toEqual(expect.arrayContaining(facts));
    for (const other of [factKey('tag', 'winter'), factKey('class', 'winter night'), factKey('template')])
      expect(keys).not.toContain(other);
  });

  it('takes a moment for the longest names there may be', () => {
    const nameKey = Array.from({ length: 50_000 }, (_none, at) => String.fromCharCode(97 + ((at * at) % 26))).join('');
    const before = process.cpuUsage();
    searchKeys(findable({ nameKey }));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  });
});
