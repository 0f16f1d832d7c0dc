import { deriveSheet, levelUp, skillPointsOf, validate, type Character } from '../src';
import { aCharacter, carriedOver, valueOf, wearing } from './testing/shipped';

const { ruleset } = carriedOver;
const scores = { strength: 10, dexterity: 18, constitution: 14, intelligence: 12, wisdom: 10, charisma: 8 };

/** Somebody of level 5 whose numbers came from elsewhere. */
const somebody = (parts: Partial<Character> = {}): Character =>
  aCharacter(carriedOver, {
    creationMethod: 'manual',
    abilities: scores,
    ancestry: 'elf',
    classes: [{ id: 'rogue', level: 5 }],
    ...parts,
  });

const codesOf = (character: Character): string[] => validate(character, carriedOver).map(({ code }) => code);
const stepsOf = (id: string, character: Character) =>
  deriveSheet(character, carriedOver)
    .stats.find((stat) => stat.id === id)
    ?.steps.map(({ source, amount }) => [source, amount]);

describe('the ruleset for characters carried over from other games', () => {
  it('loads under its own name, and asks for no experience', () => {
    expect(ruleset).toMatchObject({
      format: 1,
      id: 'carried-over',
      version: '1.0.0',
      attribution: null,
      licence: 'MIT',
    });
    expect(ruleset.progression.experience).toEqual(Array.from({ length: 20 }, () => 0));
  });

  it('finds nothing wrong with anybody of any people, calling, level and rank', () => {
    const skills = ruleset.skills.map(({ id }) => ({ id, rank: 4 }));
    for (const { id: calling } of ruleset.classes)
      for (const { id: ancestry } of ruleset.ancestries)
        expect([
          calling,
          ancestry,
          ...codesOf(somebody({ ancestry, classes: [{ id: calling, level: 20 }], skills })),
        ]).toEqual([calling, ancestry]);
  });

  it('lets two callings be, and experience stand at any level', () => {
    const classes = [
      { id: 'wizard', level: 3 },
      { id: 'fighter', level: 4 },
    ];
    expect(codesOf(somebody({ classes, experiencePoints: 640 }))).toEqual([]);
    expect(valueOf('hitPoints', somebody({ classes }), carriedOver)).toBe(6 + 3 * 6 + 4 * 10 + 7 * 2);
  });

  it('has no price for ranks', () => {
    expect(skillPointsOf(somebody({ skills: [{ id: 'stealth', rank: 4 }] }), carriedOver)).toEqual({
      available: 0,
      spent: 0,
    });
  });

  it.each([
    [0, 4],
    [1, 4 + 5 + 2],
    [2, 4 + 5 + 4],
    [3, 4 + 5 + 6],
    [4, 4 + 5 + 8],
  ])('makes of rank %d a bonus of %d', (rank, bonus) => {
    const skills = rank === 0 ? [] : [{ id: 'stealth', rank }];
    expect(valueOf('skill.stealth', somebody({ skills }), carriedOver)).toBe(bonus);
  });

  it('says of what the numbers are made', () => {
    const skills = [
      { id: 'light-armor', rank: 1 },
      { id: 'will', rank: 2 },
    ];
    const [suit] = wearing(carriedOver, 'light-armor');
    if (suit === undefined) throw new Error('There is no suit.');
    const statModifiers = [
      { target: 'armorClass', op: 'add', value: 2 },
      { target: 'dexterityCap', op: 'max', value: 3 },
    ] as const;
    const hero = somebody({ skills, equipment: [{ ...suit, name: 'Studded coat', statModifiers }] });
    expect(stepsOf('armorClass', hero)).toEqual([
      ['Base', 10],
      ['Dexterity that armor allows', 3],
      ['Level', 5],
      ['Light armor rank', 2],
      ['Studded coat', 2],
    ]);
    expect(stepsOf('hitPoints', hero)).toEqual([
      ['Constitution modifier', 10],
      ['Elf', 6],
      ['Rogue levels', 40],
    ]);
    expect(valueOf('will', hero, carriedOver)).toBe(0 + 5 + 4);
    expect(valueOf('classDc', hero, carriedOver)).toBe(10 + 4 + 5 + 2);
  });

  it('grows: another level brings hit points and what follows from the level', () => {
    const hero = somebody({ skills: [{ id: 'stealth', rank: 1 }] });
    const grown = levelUp(hero, 'rogue');
    expect(codesOf(grown)).toEqual([]);
    expect(valueOf('hitPoints', grown, carriedOver) - valueOf('hitPoints', hero, carriedOver)).toBe(10);
    expect(valueOf('skill.stealth', grown, carriedOver) - valueOf('skill.stealth', hero, carriedOver)).toBe(1);
  });

  it('sells the scores of its array for the points there are', () => {
    const array = ruleset.creationMethods.find((method) => method.kind === 'array')?.scores ?? [];
    const pointBuy = ruleset.creationMethods.find((method) => method.kind === 'point-buy');
    expect(array.reduce((sum, score) => sum + (pointBuy?.cost[score] ?? NaN), 0)).toBe(pointBuy?.budget);
  });
});
