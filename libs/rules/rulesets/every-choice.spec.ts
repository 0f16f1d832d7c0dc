import * as fc from 'fast-check';
import { choicesFor, take, validate, type Character, type LoadedRuleset } from '../src';
import { aCharacter, adventureCore, srd } from './testing/shipped';

/** Somebody of any people, with any classes and levels, who has taken whatever came first a few times. */
function anybody(loaded: LoadedRuleset): fc.Arbitrary<Character> {
  const { ancestries, classes, abilities } = loaded.ruleset;
  return fc
    .record({
      ancestry: fc.constantFrom(...ancestries.map(({ id }) => id)),
      classes: fc
        .subarray([...classes], { minLength: 1, maxLength: 2 })
        .chain((taken) =>
          fc.tuple(...taken.map(({ id }) => fc.integer({ min: 1, max: 10 }).map((level) => ({ id, level })))),
        ),
      abilities: fc.record(Object.fromEntries(abilities.map(({ id }) => [id, fc.integer({ min: 8, max: 16 })]))),
      picks: fc.array(fc.nat(), { maxLength: 12 }),
    })
    .map(({ picks, ...parts }) =>
      picks.reduce((subject, pick) => taking(subject, pick, loaded)?.after ?? subject, aCharacter(loaded, parts)),
    );
}

/** Takes one of the open options of one of the choices that are not used up; null when nothing is open. */
function taking(subject: Character, pick: number, loaded: LoadedRuleset) {
  const open = choicesFor(subject, loaded)
    .filter(({ picked, choose }) => picked.length < choose)
    .flatMap((choice) =>
      choice.options
        .filter(({ id, closedBecause }) => {
          return closedBecause === null && choice.picked.filter((taken) => taken === id).length < choice.repeat;
        })
        .map(({ id }) => ({ choice, option: id })),
    );
  const chosen = open[pick % Math.max(1, open.length)];
  return chosen === undefined ? null : { ...chosen, after: take(subject, chosen.choice, chosen.option) };
}

const told = (subject: unknown, loaded: LoadedRuleset): string[] =>
  validate(subject, loaded).map(({ code, pointer }) => `${code} ${pointer}`);

describe.each([
  ['srd-5.1', srd],
  ['adventure-core', adventureCore],
])('every choice %s offers', (_, loaded) => {
  it('is accepted with an open option of it taken', () => {
    fc.assert(
      fc.property(anybody(loaded), fc.nat(), (subject, pick) => {
        const taken = taking(subject, pick, loaded);
        fc.pre(taken !== null);
        const before = new Set(told(subject, loaded));
        expect(told(taken.after, loaded).filter((violation) => !before.has(violation))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is known to the rules, also where its pick was written to the wrong place', () => {
    fc.assert(
      fc.property(anybody(loaded), (subject) => {
        for (const { id, kind, options } of choicesFor(subject, loaded)) {
          const choices = { ...subject.choices, [id]: [options[0]?.id ?? ''] };
          const codes = validate({ ...subject, choices }, loaded)
            .filter(({ pointer }) => pointer === `/choices/${id}`)
            .map(({ code }) => code);
          expect([id, ...codes]).toEqual(kind === 'skill-pick' ? [id, 'CHOICE_IS_SKILL_PICK'] : [id]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
