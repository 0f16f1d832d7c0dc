import * as fc from 'fast-check';
import type { Character } from '../character';
import type { Step } from '../sheet';
import { equip, putAway } from '../equipment';
import { aCharacter, aClass, aLoadedRuleset, aRuleset, carried, ownItem } from '../testing/small-ruleset';
import { deriveSheet } from './derive-sheet';

const loaded = aLoadedRuleset();
const threeClasses = aLoadedRuleset({
  classes: [
    ...aRuleset().classes,
    aClass({ id: 'sage', modifiers: [{ target: 'vigour', op: 'add', value: 'classLevel * 3' }] }),
  ],
});
const shuffle = <T>(entries: readonly T[]) =>
  fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length });

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
        .shuffledSubarray(['warden', 'scout', 'sage'])
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

  const attacksOf = (subject: Character) =>
    deriveSheet(subject, loaded)
      .attacks.map(({ equipmentId, toHit, damage }) => `${equipmentId} ${String(toHit.value)} ${String(damage.value)}`)
      .sort();

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

  it('is the same each time, in whatever order equipment, its modifiers, skills and the later classes stand', () => {
    const shuffled = character.chain((subject) => {
      const [first, ...later] = subject.classes;
      return fc.record({
        subject: fc.constant(subject),
        skills: shuffle(subject.skills),
        // The first class is where a career began; it is told apart from the others.
        classes: shuffle(later).map((others) => (first === undefined ? [] : [first, ...others])),
        equipment: fc
          .tuple(
            ...subject.equipment.map((item) =>
              shuffle(item.statModifiers).map((statModifiers) => ({ ...item, statModifiers })),
            ),
          )
          .chain(shuffle),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ subject, ...order }) => {
        expect(valuesOf({ ...subject, ...order }, threeClasses)).toEqual(valuesOf(subject, threeClasses));
        expect(attacksOf({ ...subject, ...order })).toEqual(attacksOf(subject));
      }),
    );
  });

  it('is as before when something is equipped and put away again', () => {
    fc.assert(
      fc.property(character, fc.constantFrom(...loaded.items.keys()), (subject, id) => {
        const packed = { ...subject, equipment: [...subject.equipment, carried(loaded, id, { id: 'new' })] };
        const worn = equip(packed, 'new');
        expect(worn.equipment.at(-1)).toMatchObject({ id: 'new', isEquipped: true });
        const putBack = putAway(worn, 'new');
        expect(putBack).toEqual(packed);
        expect(deriveSheet(putBack, loaded)).toEqual(deriveSheet(packed, loaded));
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
