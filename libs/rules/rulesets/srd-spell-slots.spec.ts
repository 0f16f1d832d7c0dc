import { deriveSheet, validate, type ClassLevel } from '../src';
import { aCharacter, srd } from './testing/shipped';

const spellLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const pool = (level: number): string => `spellSlots.${String(level)}`;

/** Slots from spell level 1 upwards, as in `4 3 2`, and those of a pact as `2 of level 3`; empty for who has none. */
function slotsOf(...classes: readonly ClassLevel[]): { readonly spells: string; readonly pact: string } {
  const { stats } = deriveSheet(aCharacter(srd, { classes }), srd);
  const value = (id: string): number => stats.find((stat) => stat.id === id)?.value ?? NaN;
  const spells = spellLevels.map((level) => value(pool(level))).filter((slots) => slots !== 0);
  const pact = value('pactSlots');
  return {
    spells: spells.join(' '),
    pact: pact === 0 ? '' : `${String(pact)} of level ${String(value('pactSlotLevel'))}`,
  };
}

const of = (id: string, level: number): ClassLevel => ({ id, level });

/** By level, 1 to 20, as the tables of the source have it. */
const fullCaster = [
  ...['2', '3', '4 2', '4 3', '4 3 2', '4 3 3', '4 3 3 1', '4 3 3 2', '4 3 3 3 1', '4 3 3 3 2'],
  ...['4 3 3 3 2 1', '4 3 3 3 2 1', '4 3 3 3 2 1 1', '4 3 3 3 2 1 1', '4 3 3 3 2 1 1 1', '4 3 3 3 2 1 1 1'],
  ...['4 3 3 3 2 1 1 1 1', '4 3 3 3 3 1 1 1 1', '4 3 3 3 3 2 1 1 1', '4 3 3 3 3 2 2 1 1'],
];
const halfCaster = [
  ...['', '2', '3', '3', '4 2', '4 2', '4 3', '4 3', '4 3 2', '4 3 2', '4 3 3', '4 3 3'],
  ...['4 3 3 1', '4 3 3 1', '4 3 3 2', '4 3 3 2', '4 3 3 3 1', '4 3 3 3 1', '4 3 3 3 2', '4 3 3 3 2'],
];
const pact = [
  ...['1 of level 1', '2 of level 1', '2 of level 2', '2 of level 2', '2 of level 3', '2 of level 3'],
  ...['2 of level 4', '2 of level 4', '2 of level 5', '2 of level 5'],
  ...Array.from({ length: 6 }, () => '3 of level 5'),
  ...Array.from({ length: 4 }, () => '4 of level 5'),
];
const none = Array.from({ length: 20 }, () => '');

describe('the spell slots', () => {
  it.each([
    ...['bard', 'cleric', 'druid', 'sorcerer', 'wizard'].map((id) => [id, fullCaster, none] as const),
    ...['paladin', 'ranger'].map((id) => [id, halfCaster, none] as const),
    ['warlock', none, pact] as const,
    ...['barbarian', 'fighter', 'monk', 'rogue'].map((id) => [id, none, none] as const),
  ])('of a %s are those of the source at each of twenty levels', (id, spells, pacts) => {
    const levels = Array.from({ length: 20 }, (_, index) => slotsOf(of(id, index + 1)));
    expect(levels.map((slots) => slots.spells)).toEqual(spells);
    expect(levels.map((slots) => slots.pact)).toEqual(pacts);
  });

  // Of several casting classes the levels count together, of paladins and rangers half, rounded down.
  it.each([
    ['a ranger 4 and wizard 3: 2 + 3 = 5', [of('ranger', 4), of('wizard', 3)], '4 3 2', ''],
    ['a cleric 1 and druid 1: 2', [of('cleric', 1), of('druid', 1)], '3', ''],
    ['a paladin 5 and sorcerer 5: 2 + 5 = 7', [of('paladin', 5), of('sorcerer', 5)], '4 3 3 1', ''],
    ['a paladin 3 and ranger 3: 1 + 1 = 2', [of('paladin', 3), of('ranger', 3)], '3', ''],
    ['a bard 10 and wizard 10: 20', [of('bard', 10), of('wizard', 10)], '4 3 3 3 3 2 2 1 1', ''],
    // With one class that casts its own table counts, which rounds up.
    ['a paladin 5 and fighter 5: as a paladin 5', [of('paladin', 5), of('fighter', 5)], '4 2', ''],
    ['a paladin 5 and ranger 1, who casts nothing yet', [of('paladin', 5), of('ranger', 1)], '4 2', ''],
    ['a paladin 1 and ranger 1', [of('paladin', 1), of('ranger', 1)], '', ''],
    // A pact stands apart.
    ['a sorcerer 5 and warlock 5', [of('sorcerer', 5), of('warlock', 5)], '4 3 2', '2 of level 3'],
    ['a paladin 2 and warlock 18', [of('paladin', 2), of('warlock', 18)], '2', '4 of level 5'],
  ])('of %s', (_, classes, spells, pacts) => {
    expect(slotsOf(...classes)).toEqual({ spells, pact: pacts });
  });

  it('are used up and come back like hit points, and say where they come from', () => {
    const wizard = aCharacter(srd, { classes: [of('wizard', 5)], experiencePoints: 6500, spent: { [pool(1)]: 3 } });
    const first = deriveSheet(wizard, srd).stats.find(({ id }) => id === pool(1));
    expect(first).toMatchObject({ name: 'Spell slots, 1st level', group: 'magic', value: 4, remaining: 1 });
    expect(first?.steps.map(({ source, total }) => [source, total])).toEqual([['Caster level 5', 4]]);
    expect(validate(wizard, srd)).toEqual([]);
  });
});
