import * as fc from 'fast-check';
import type { Character } from '../character';
import { aCharacter, aLoadedRuleset, carried, ownItem } from '../testing/small-ruleset';
import { describeDifference, diff } from './diff';
import { applyPatch, createPatch, PatchError } from './json-patch';
import { mergePatch } from './merge-patch';

const loaded = aLoadedRuleset();

describe('a patch', () => {
  const withId = (id: string, rest: object = {}) => ({ id, ...rest });

  it.each<[unknown, unknown, unknown]>([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, [{ op: 'replace', path: '/a', value: 2 }]],
    [
      { a: 1 },
      { b: 1 },
      [
        { op: 'remove', path: '/a' },
        { op: 'add', path: '/b', value: 1 },
      ],
    ],
    [{ 'a/b~c': 1 }, { 'a/b~c': 2 }, [{ op: 'replace', path: '/a~1b~0c', value: 2 }]],
    [[1, 2, 3], [1, 3], [{ op: 'remove', path: '/1' }]],
    [[1, 3], [1, 2, 3], [{ op: 'add', path: '/1', value: 2 }]],
    [1, 'x', [{ op: 'replace', path: '', value: 'x' }]],
    [[withId('a'), withId('b'), withId('c')], [withId('b'), withId('c')], [{ op: 'remove', path: '/0' }]],
    [
      [withId('a'), withId('b')],
      [withId('b', { n: 1 })],
      [
        { op: 'remove', path: '/0' },
        { op: 'add', path: '/0/n', value: 1 },
      ],
    ],
  ])('from %j to %j is %j', (a, b, expected) => {
    expect(createPatch(a, b)).toEqual(expected);
  });

  it('always leads from the one to the other, and leaves the one alone', () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(json, json, (a, b) => {
        const before = structuredClone(a);
        expect(applyPatch(a, createPatch(a, b))).toEqual(b);
        expect(a).toEqual(before);
      }),
    );
  });

  it('always leads from one list of things with ids to another', () => {
    const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), n: fc.integer({ min: 0, max: 2 }) });
    const list = fc.uniqueArray(entry, { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(applyPatch({ list: a }, createPatch({ list: a }, { list: b }))).toEqual({ list: b });
      }),
    );
  });

  it.each([
    [{}, { op: 'remove', path: '/a' } as const],
    [{}, { op: 'replace', path: '/a', value: 1 } as const],
    [{}, { op: 'add', path: '/a/b', value: 1 } as const],
    [{}, { op: 'add', path: 'a', value: 1 } as const],
    [{}, { op: 'remove', path: '' } as const],
    [[1], { op: 'add', path: '/2', value: 1 } as const],
    [[1], { op: 'replace', path: '/-', value: 1 } as const],
    [[1], { op: 'replace', path: '/01', value: 1 } as const],
    [{}, { op: 'replace', path: '/constructor', value: 1 } as const],
    [{}, { op: 'add', path: '/__proto__/polluted', value: 1 } as const],
    [{}, { op: 'add', path: '/a~2', value: 1 } as const],
  ])('for %j that says %j leads nowhere and is refused', (document, operation) => {
    expect(() => applyPatch(document, [operation])).toThrow(PatchError);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('adds to the end of a list with a hyphen', () => {
    expect(applyPatch([1], [{ op: 'add', path: '/-', value: 2 }])).toEqual([1, 2]);
  });
});

describe('a merge patch', () => {
  // The examples of RFC 7396, appendix A.
  it.each<[unknown, unknown, unknown]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j gives %j', (document, patch, expected) => {
    expect(mergePatch(document, patch)).toEqual(expected);
  });

  it('reaches no prototype', () => {
    const patch: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    const merged = mergePatch({}, patch);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.hasOwn(Object(merged), '__proto__')).toBe(true);
  });

  it('is refused when it is nested too deeply', () => {
    let patch: object = {};
    for (let depth = 0; depth < 1000; depth += 1) patch = { a: patch };
    expect(() => mergePatch({}, patch)).toThrow(PatchError);
  });
});

describe('the difference of two characters', () => {
  const sentences = (a: Partial<Character>, b: Partial<Character>) =>
    diff(aCharacter(a), aCharacter(b), loaded).sentences;
  const charm = carried(loaded, 'charm');
  const torch = carried(loaded, 'torch', { quantity: 5 });

  it.each<[Partial<Character>, Partial<Character>, string[]]>([
    [{}, {}, []],
    [{ name: 'Ada' }, { name: 'Bea' }, ['Renamed from Ada to Bea']],
    [{ abilities: { might: 14, wit: 8 } }, { abilities: { might: 15, wit: 8 } }, ['Might 14 → 15']],
    [{}, { ancestry: 'stonefolk' }, ['Ancestry: Stonefolk']],
    [{ ancestry: 'riverfolk' }, { ancestry: 'stonefolk' }, ['Ancestry Riverfolk → Stonefolk']],
    [{}, { classes: [{ id: 'scout', level: 1 }] }, ['Took a level in Scout, now 1']],
    [
      { classes: [{ id: 'scout', level: 1 }] },
      { classes: [{ id: 'scout', level: 3 }] },
      ['Took 2 levels in Scout, now 3'],
    ],
    [
      { classes: [{ id: 'scout', level: 2 }] },
      { classes: [{ id: 'scout', level: 1 }] },
      ['Gave back a level in Scout, now 1'],
    ],
    [{ classes: [{ id: 'scout', level: 2 }] }, {}, ['Left Scout']],
    [{}, { experiencePoints: 300 }, ['Gained 300 experience, now 300']],
    [{ experiencePoints: 300 }, { experiencePoints: 250 }, ['Lost 50 experience, now 250']],
    [{}, { choices: { stance: ['wall'] } }, ['Stance: Wall']],
    [{ choices: { stance: ['wall'] } }, { choices: { stance: ['giant'] } }, ['Stance Wall → Giant']],
    [{}, { skills: [{ id: 'sneaking', rank: 2 }] }, ['Learned Sneaking 2']],
    [{}, { skills: [{ id: 'sneaking', rank: 1 }] }, ['Learned Sneaking']],
    [{ skills: [{ id: 'sneaking', rank: 1 }] }, { skills: [{ id: 'sneaking', rank: 2 }] }, ['Sneaking 1 → 2']],
    [{ skills: [{ id: 'sneaking', rank: 1 }] }, {}, ['Forgot Sneaking']],
    [{}, { equipment: [torch] }, ['Added 5 × Torch']],
    [{ equipment: [charm] }, {}, ['Removed Charm']],
    [
      { equipment: [charm] },
      { equipment: [{ ...charm, isEquipped: true, isAttuned: true }] },
      ['Equipped Charm', 'Attuned to Charm'],
    ],
    [{ equipment: [{ ...charm, isEquipped: true }] }, { equipment: [charm] }, ['Unequipped Charm']],
    [{ equipment: [torch] }, { equipment: [{ ...torch, quantity: 4 }] }, ['Torch 5 → 4']],
    [
      { equipment: [ownItem('Bag'), torch] },
      { equipment: [ownItem('Bag'), { ...torch, containerId: 'Bag' }] },
      ['Put Torch into Bag'],
    ],
    [
      { equipment: [torch] },
      { equipment: [{ ...torch, name: 'Lamp', description: 'Bright.' }] },
      ['Renamed Torch to Lamp', 'Rewrote the description of Lamp'],
    ],
    [
      { equipment: [ownItem('Hat')] },
      { equipment: [ownItem('Hat', { statModifiers: [{ target: 'guard', op: 'add', value: 1 }] })] },
      ['Changed the effects of Hat'],
    ],
    [{}, { spent: { vigour: 5 } }, ['Lost 5 vigour']],
    [{ spent: { vigour: 5 } }, { spent: { vigour: 2 } }, ['Regained 3 vigour']],
    [{ currency: { coin: 3 } }, { currency: { coin: 10 } }, ['Coins 3 → 10']],
    [{}, { biography: 'Born by the river.' }, ['Wrote the biography']],
    [{ biography: 'Born.' }, { biography: 'Raised.' }, ['Rewrote the biography']],
    [{ notes: 'Owes the miller.' }, { notes: '' }, ['Cleared the notes']],
    [{ tags: ['old'] }, { tags: ['new'] }, ['Removed the tag old', 'Tagged as new']],
    [{}, { mode: 'advisory' }, ['Switched to free rules']],
    [{}, { extras: { a: 1 } }, ['Changed imported details']],
  ])('from %j to %j reads %j', (a, b, expected) => {
    expect(sentences(a, b)).toEqual(expected);
    expect(describeDifference(aCharacter(a), aCharacter(b), loaded)).toEqual(expected);
  });

  it('has a readable name for everything even without its ruleset', () => {
    const after = aCharacter({ skills: [{ id: 'sleight-of-hand', rank: 1 }], spent: { hitPoints: 2 } });
    expect(diff(aCharacter(), after).sentences).toEqual(['Learned Sleight of hand', 'Lost 2 hit points']);
  });

  it('gives each field with both its values', () => {
    const after = aCharacter({ classes: [{ id: 'scout', level: 1 }], biography: 'Born.' });
    expect(diff(aCharacter(), after, loaded).changes).toEqual([
      { area: 'classes', label: 'Scout', before: null, after: 'level 1' },
      { area: 'story', label: 'Biography', before: null, after: 'Born.' },
    ]);
  });

  it('carries a patch that leads from the one to the other', () => {
    const before = aCharacter({ equipment: [charm, torch] });
    const after = aCharacter({ equipment: [torch], tags: ['new'] });
    const { patch } = diff(before, after, loaded);
    expect(patch).toEqual([
      { op: 'remove', path: '/equipment/0' },
      { op: 'add', path: '/tags/0', value: 'new' },
    ]);
    expect(applyPatch(before, patch)).toEqual(after);
  });
});
