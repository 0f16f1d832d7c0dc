import * as fc from 'fast-check';
import { applyPatch } from '../comparing/json-patch';
import { deriveSheet } from '../deriving/derive-sheet';
import { isCharacter } from '../deriving/reading';
import { aCharacter, aLoadedRuleset, carried, ownItem } from '../testing/small-ruleset';
import { violationCodes } from './codes';
import { validate } from './validate';

const loaded = aLoadedRuleset();
const worn = (id: string, changes = {}) => carried(loaded, id, { isEquipped: true, ...changes });
const strong = { abilities: { might: 14, wit: 10 } };

describe('every violation', () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const field = fc.constantFrom(...Object.keys(aCharacter()));
  const messy = fc.tuple(fc.dictionary(field, anything), anything).map(([changes, extra]) => ({
    ...aCharacter({
      ancestry: 'riverfolk',
      classes: [{ id: 'scout', level: 2 }],
      skills: [{ id: 'lore', rank: 2 }],
      equipment: [worn('mail'), ownItem('x')],
    }),
    ...changes,
    extra,
  }));

  it('is found without ever failing, whatever JSON comes', () => {
    fc.assert(
      fc.property(anything, (document) => {
        expect(validate(document, loaded).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(messy, (document) => {
        expect(Array.isArray(validate(document, loaded))).toBe(true);
      }),
    );
  });

  it('has a known code, a sentence and an advice', () => {
    fc.assert(
      fc.property(messy, (document) => {
        for (const { code, message, advice } of validate(document, loaded)) {
          expect(Object.keys(violationCodes)).toContain(code);
          expect(message).toMatch(/\S[.]$/);
          expect(advice).toMatch(/\S[.]$/);
        }
      }),
    );
  });

  it('offers fixes that can be applied', () => {
    fc.assert(
      fc.property(messy, (document) => {
        for (const { fixes } of validate(document, loaded)) {
          for (const { patch } of fixes) expect(() => applyPatch(document, patch)).not.toThrow();
        }
      }),
    );
  });

  it('is mended by each of its fixes where one step is enough', () => {
    const cases: object[] = [
      { creationMethod: 'points', abilities: { might: 14, wit: 10 } },
      { classes: [{ id: 'scout', level: 3 }], experiencePoints: 120 },
      { ...strong, equipment: [worn('greatsword'), worn('shield')] },
      { skills: [{ id: 'lore', rank: 1 }], ...strong },
      { equipment: [worn('torch', { isAttuned: true })] },
      { ancestry: 'elf' },
    ];
    for (const changes of cases) {
      const document = { ...aCharacter(), ...changes };
      const fixes = validate(document, loaded).flatMap((violation) => violation.fixes);
      expect(fixes.length).toBeGreaterThan(0);
      for (const { patch } of fixes) expect(validate(applyPatch(document, patch), loaded)).toEqual([]);
    }
  });

  it('leaves every object as it was: no document reaches a prototype', () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__": {"polluted": 1}, "abilities": {"__proto__": 5, "constructor": 5}, "choices": {"__proto__": ["polluted"]},
        "spent": {"__proto__": 1}, "currency": {"toString": 1}, "classes": [{"id": "__proto__", "level": 1}],
        "equipment": [{"id": "__proto__", "itemId": "constructor"}], "extras": {"__proto__": {"polluted": 1}}}`,
    );
    expect(validate(hostile, loaded).length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(validate({ ...aCharacter(), abilities: JSON.parse('{"__proto__": 5}') as unknown }, loaded)).toMatchObject([
      { code: 'UNKNOWN_ABILITY', pointer: '/abilities/__proto__' },
    ]);
  });

  it('of shape is what keeps JSON from being a character', () => {
    fc.assert(
      fc.property(messy, (document) => {
        const shape = ['FIELD_MISSING', 'WRONG_TYPE', 'OUT_OF_RANGE', 'INVALID_VALUE'];
        expect(isCharacter(document)).toBe(!validate(document, loaded).some(({ code }) => shape.includes(code)));
      }),
    );
  });

  it('is the same on the sheet', () => {
    const subject = aCharacter({ ancestry: 'elf', equipment: [worn('greatsword'), worn('shield')] });
    expect(deriveSheet(subject, loaded).violations).toEqual(validate(subject, loaded));
  });
});
