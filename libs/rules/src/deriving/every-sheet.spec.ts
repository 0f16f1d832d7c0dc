import * as fc from 'fast-check';
import type { Character } from '../character';
import type { Step } from '../sheet';
import { aCharacter, aLoadedRuleset, carried, ownItem } from '../testing/small-ruleset';
import { deriveSheet } from './derive-sheet';

const loaded = aLoadedRuleset();

describe('every sheet', () => {
  const items = fc.subarray([...loaded.items.keys()]).map((ids) => ids.map((id) => carried(loaded, id)));
  const modifier = fc.record({
    target: fc.constantFrom('guard', 'haul', 'might', 'vigour', 'skill.lore.rank', 'proficiency.blades'),
    op: fc.constantFrom(
      'add' as const,
      'set' as const,
      'min' as const,
      'max' as const,
      'multiply' as const,
      'grant' as const,
    ),
    value: fc.integer({ min: -20, max: 20 }),
  });
  const owned = fc
    .array(fc.array(modifier, { maxLength: 4 }), { maxLength: 4 })
    .map((lists) => lists.map((statModifiers, index) => ownItem(`own-${String(index)}`, { statModifiers })));
  const character = fc
    .record({
      ancestry: fc.constantFrom(null, 'stonefolk', 'riverfolk'),
      abilities: fc.record({ might: fc.integer({ min: 3, max: 18 }), wit: fc.integer({ min: 3, max: 18 }) }),
      classes: fc
        .subarray(['warden', 'scout'])
        .chain((ids) => fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 3 }).map((level) => ({ id, level }))))),
      skills: fc
        .subarray(['climbing', 'sneaking', 'lore'])
        .map((ids) => ids.map((id, index) => ({ id, rank: 1 + (index % 2) }))),
      equipment: fc
        .tuple(items, owned, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }))
        .map(([models, own, flags]) =>
          [...models, ...own].map((item, index) => ({
            ...item,
            isEquipped: flags[index % 20] ?? false,
            isAttuned: true,
          })),
        ),
    })
    .map((changes): Character => aCharacter(changes));
  const valuesOf = (subject: Character, game = loaded) =>
    deriveSheet(subject, game).stats.map(({ id, value }) => [id, value]);

  it('explains each value: every total follows from the one before and the last one is the value', () => {
    fc.assert(
      fc.property(character, (subject) => {
        const { stats, attacks } = deriveSheet(subject, loaded);
        for (const { value, steps } of [...stats, ...attacks.flatMap(({ toHit, damage }) => [toHit, damage])]) {
          expect(steps.at(-1)?.total ?? 0).toBe(value);
          let previous = 0;
          for (const [index, { op, amount, total }] of steps.entries()) {
            if (index === 0) expect([op, amount]).toEqual(['set', total]);
            else expect(total).toBe(follow[op](previous, amount));
            expect(index > 0 && total === previous).toBe(false);
            previous = total;
          }
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(character, (subject) => {
        expect(deriveSheet(subject, loaded)).toEqual(deriveSheet(subject, loaded));
      }),
    );
  });

  it('does not depend on the order of what is carried, of its modifiers, and of the skills', () => {
    fc.assert(
      fc.property(character, (subject) => {
        const turned: Character = {
          ...subject,
          skills: [...subject.skills].reverse(),
          equipment: subject.equipment
            .map((item) => ({ ...item, statModifiers: [...item.statModifiers].reverse() }))
            .reverse(),
        };
        expect(valuesOf(turned)).toEqual(valuesOf(subject));
      }),
    );
  });

  it('is as before when something is equipped and put away again', () => {
    fc.assert(
      fc.property(character, fc.constantFrom(...loaded.items.keys()), (subject, id) => {
        const packed = { ...subject, equipment: [...subject.equipment, carried(loaded, id, { id: 'new' })] };
        const before = deriveSheet(packed, loaded);
        const equip = (isEquipped: boolean) => ({
          ...packed,
          equipment: packed.equipment.map((item) => (item.id === 'new' ? { ...item, isEquipped } : item)),
        });
        deriveSheet(equip(true), loaded);
        expect(deriveSheet(equip(false), loaded)).toEqual(before);
      }),
    );
  });

  it('does not change the character', () => {
    fc.assert(
      fc.property(character, (subject) => {
        const before = structuredClone(subject);
        deriveSheet(subject, loaded);
        expect(subject).toEqual(before);
      }),
    );
  });
});

const follow: Readonly<Record<Step['op'], (previous: number, amount: number) => number>> = {
  set: (_, amount) => amount,
  add: (previous, amount) => previous + amount,
  multiply: (previous, amount) => Math.floor(previous * amount) + 0,
  min: (previous, amount) => Math.max(previous, amount),
  max: (previous, amount) => Math.min(previous, amount),
};
