import * as fc from 'fast-check';
import type { Character } from './character';
import { diff } from './comparing/diff';
import { applyPatch } from './comparing/json-patch';
import { deriveSheet } from './deriving/derive-sheet';
import { levelDown, levelUp } from './growth';
import { forgetRoll, keepRoll, rollableLevels } from './growth-rolls';
import { accountOf, aCharacter, aLoadedRuleset, aRuleset, only, statOf } from './testing/small-ruleset';
import { validate } from './validating/validate';

// A warden has a d10: 10 at the first level of a career, 6 or what was rolled at every other. Might 10 adds nothing.
const loaded = aLoadedRuleset();
const strong = { might: 14, wit: 10 };
const warden = (level: number, changes: Partial<Character> = {}) =>
  aCharacter({
    abilities: { might: 10, wit: 10 },
    classes: [{ id: 'warden', level }],
    experiencePoints: 1000,
    ...changes,
  });
const rolling = (character: Character, level: number, roll: number) =>
  keepRoll(character, { classId: 'warden', level, roll });
const vigourOf = (character: Character) => statOf(deriveSheet(character, loaded), 'vigour').value;

describe('hit points', () => {
  it('are the fixed number of each level where nothing was rolled', () => {
    expect(vigourOf(warden(3))).toBe(10 + 6 + 6);
    expect(warden(3)).not.toHaveProperty('hitPointRolls');
  });

  it('are what was rolled where a roll is kept, and say so', () => {
    const rolled = rolling(rolling(warden(3), 2, 3), 3, 10);
    expect(rolled.hitPointRolls).toEqual({ warden: { 2: 3, 3: 10 } });
    expect(vigourOf(rolled)).toBe(10 + 3 + 10);
    expect(accountOf(deriveSheet(rolling(warden(3), 2, 3), loaded), 'vigour')).toEqual([
      'Warden (10 + (Warden level − 1) × 6) set 22 = 22',
      'Warden hit dice, as rolled (rolled − 6 × levels rolled for) add -3 = 19',
    ]);
    expect(validate(rolled, loaded)).toEqual([]);
  });

  it('take the place of an earlier roll, and give way to the fixed number again', () => {
    const once = rolling(warden(3), 2, 3);
    expect(rolling(once, 2, 8).hitPointRolls).toEqual({ warden: { 2: 8 } });
    expect(forgetRoll(once, { classId: 'warden', level: 2 })).toEqual(warden(3));
    expect(forgetRoll(once, { classId: 'warden', level: 3 })).toEqual(once);
  });

  it('may be rolled for every level after the first of a career, in every class with a die', () => {
    const named = (character: Character, game = loaded) =>
      rollableLevels(character, game).map(({ name, die, roll }) => `${name} d${String(die)} ${String(roll)}`);
    expect(named(rolling(warden(3), 3, 4))).toEqual(['Warden 2 d10 null', 'Warden 3 d10 4']);
    const second = aCharacter({
      abilities: strong,
      classes: [
        { id: 'scout', level: 2 },
        { id: 'warden', level: 1 },
      ],
    });
    expect(named(second)).toEqual(['Warden 1 d10 null']);
    const { progression } = aRuleset();
    const everyLevel = aLoadedRuleset({ progression: { ...progression, hitPointRolls: 'every-level' } });
    expect(named(warden(1), everyLevel)).toEqual(['Warden 1 d10 null']);
    const { maximumLevel, experience, multiclass } = progression;
    expect(named(warden(3), aLoadedRuleset({ progression: { maximumLevel, experience, multiclass } }))).toEqual([]);
  });

  it('are told to a player when a roll comes, changes or goes', () => {
    const once = rolling(warden(2), 2, 3);
    expect(diff(warden(2), once, loaded).sentences).toEqual(['Warden 2: rolled 3 for hit points']);
    expect(diff(once, rolling(once, 2, 9), loaded).sentences).toEqual(['Warden 2: rolled 9 for hit points']);
    expect(diff(once, warden(2), loaded).sentences).toEqual(['Warden 2: fixed hit points']);
  });

  it('go back with the level they were rolled for', () => {
    const once = rolling(warden(2), 2, 3);
    const twice = rolling(levelUp(once, 'warden'), 3, 5);
    expect(levelDown(twice, 'warden', loaded)).toEqual(once);
    expect(levelDown(once, 'warden', loaded)).toEqual(warden(1));
  });
});

describe('a roll that cannot be', () => {
  it.each([
    [1, 5, 'ROLL_NOT_OPEN', 'Warden 1 is the first level and brings the whole die.'],
    [4, 5, 'ROLL_NOT_OPEN', 'Warden 4 is rolled for, the character has 3 levels in it.'],
    [2, 11, 'ROLL_IMPOSSIBLE', 'Warden 2: 11 was rolled, a d10 shows 10 at most.'],
  ])('for level %d of %d is a violation, counts for nothing and can be forgotten', (level, roll, code, message) => {
    const subject = rolling(warden(3), level, roll);
    const violation = only(validate(subject, loaded));
    expect(violation).toMatchObject({ code, message, pointer: `/hitPointRolls/warden/${String(level)}` });
    expect(vigourOf(subject)).toBe(vigourOf(warden(3)));
    expect(validate(applyPatch(subject, violation.fixes[0]?.patch ?? []), loaded)).toEqual([]);
  });

  it.each(['scout', 'wizard'])('for %s, who has no hit die, is one too', (classId) => {
    const subject = keepRoll(warden(3), { classId, level: 2, roll: 3 });
    expect(only(validate(subject, loaded)).message).toMatch(/ 2 has no hit die to roll\.$/);
  });

  it.each([
    [{ warden: { 2: 0 } }, 'OUT_OF_RANGE'],
    [{ warden: { 2: 1.5 } }, 'WRONG_TYPE'],
    [{ warden: { second: 3 } }, 'OUT_OF_RANGE'],
    [{ warden: [3] }, 'WRONG_TYPE'],
    [3, 'WRONG_TYPE'],
  ])('such as %j makes no sense, and leaves the rest of the character to be read', (hitPointRolls, code) => {
    const subject = { ...warden(3), hitPointRolls };
    expect(only(validate(subject, loaded))).toMatchObject({ code, severity: 'error' });
    expect(statOf(deriveSheet(subject as unknown as Character, loaded), 'vigour').value).toBe(22);
  });
});

describe('rolls of any kind', () => {
  const rolls = fc.dictionary(
    fc.constantFrom('warden', 'scout', '__proto__', 'constructor'),
    fc.dictionary(fc.constantFrom('1', '2', '3', '9'), fc.integer({ min: 1, max: 12 })),
  );

  it('change the sum by what they differ from the fixed number, whichever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (second, third) => {
        expect(vigourOf(rolling(rolling(warden(3), 2, second), 3, third))).toBe(10 + second + third);
      }),
    );
  });

  it('never fail, and are all named in a patch', () => {
    fc.assert(
      fc.property(rolls, rolls, (before, after) => {
        const [a, b] = [warden(3, { hitPointRolls: before }), warden(3, { hitPointRolls: after })];
        expect(applyPatch(a, diff(a, b, loaded).patch)).toEqual(b);
        expect(() => levelDown(a, 'warden', loaded)).not.toThrow();
        for (const { fixes } of validate(a, loaded)) {
          for (const { patch } of fixes) expect(() => applyPatch(a, patch)).not.toThrow();
        }
      }),
    );
  });
});
