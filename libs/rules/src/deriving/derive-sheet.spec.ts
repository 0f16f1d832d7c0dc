import type { Character, EquipmentItem } from '../character';
import type { Modifier, Ruleset } from '../ruleset';
import {
  accountOf,
  aCharacter,
  aLoadedRuleset,
  anItem,
  aRuleset,
  aSkill,
  aStat,
  carried,
  ownItem,
  statOf,
} from '../testing/small-ruleset';
import { deriveSheet } from './derive-sheet';

const loaded = aLoadedRuleset();
const sheetOf = (changes: Partial<Character>) => deriveSheet(aCharacter(changes), loaded);
const scores = (might: number, wit: number) => ({ abilities: { might, wit } });
const worn = (id: string, changes: Partial<EquipmentItem> = {}) =>
  carried(loaded, id, { isEquipped: true, ...changes });

describe('a number that explains itself', () => {
  it('begins with the first part of its formula, the rest is added', () => {
    expect(accountOf(sheetOf(scores(10, 14)), 'guard')).toEqual(['Base set 10 = 10', 'Wit modifier add 2 = 12']);
  });

  it('passes over what adds nothing', () => {
    expect(accountOf(sheetOf(scores(10, 10)), 'guard')).toEqual(['Base set 10 = 10']);
    expect(statOf(sheetOf(scores(10, 10)), 'wit.modifier')).toMatchObject({ value: 0, steps: [] });
  });

  it('subtracts what counts against it', () => {
    expect(accountOf(sheetOf(scores(10, 7)), 'guard')).toEqual(['Base set 10 = 10', 'Wit modifier add -2 = 8']);
  });

  it('says where a formula of one number comes from', () => {
    expect(accountOf(sheetOf(scores(10, 15)), 'wit.modifier')).toEqual([
      'Wit ((Wit − 10) ÷ 2, rounded down) set 2 = 2',
    ]);
    expect(accountOf(sheetOf(scores(12, 10)), 'haul')).toEqual(['Might (× 10) set 120 = 120']);
  });

  it('names the level a table was read at', () => {
    expect(accountOf(sheetOf({ classes: [{ id: 'scout', level: 3 }] }), 'training')).toEqual(['Level 3 set 3 = 3']);
  });

  it('tells how often a bonus counts', () => {
    const sheet = sheetOf({
      ...scores(10, 12),
      classes: [{ id: 'scout', level: 1 }],
      skills: [{ id: 'sneaking', rank: 2 }],
    });
    expect(accountOf(sheet, 'skill.sneaking')).toEqual(['Wit modifier set 1 = 1', 'Training (× 2) add 4 = 5']);
    expect(statOf(sheet, 'skill.sneaking')).toMatchObject({ rank: 2, ability: 'wit', signed: true });
  });

  it('explains only the branch of an `if` that is in force', () => {
    const first = sheetOf({ ...scores(14, 10), classes: [{ id: 'warden', level: 2 }] });
    expect(accountOf(first, 'vigour')).toEqual([
      'Might modifier (× 2) set 4 = 4',
      'Warden (10 + (Warden level − 1) × 6) add 16 = 20',
    ]);
    const second = sheetOf({
      ...scores(14, 10),
      classes: [
        { id: 'scout', level: 1 },
        { id: 'warden', level: 2 },
      ],
    });
    expect(accountOf(second, 'vigour').slice(1)).toEqual([
      'Scout (Scout level × 5) add 5 = 11',
      'Warden (Warden level × 6) add 12 = 23',
    ]);
  });

  it('says its formula in words where that is the whole account', () => {
    const sheet = sheetOf(scores(10, 10));
    expect(statOf(sheet, 'guard').inWords).toBe('10 + Wit modifier');
    expect(statOf(sheet, 'wit.modifier').inWords).toBe('(Wit − 10) ÷ 2, rounded down');
  });

  it('keeps its formula to itself where something else took part, or where it decides between cases', () => {
    const armored = sheetOf({ equipment: [worn('mail')] });
    expect(statOf(armored, 'guard').inWords).toBeNull();
    expect(statOf(sheetOf({ classes: [{ id: 'scout', level: 3 }] }), 'training').inWords).toBeNull();
  });

  it('keeps hidden numbers off the sheet', () => {
    expect(sheetOf({}).stats.map(({ id }) => id)).not.toContain('secret');
  });

  it('of several candidates names the one that counts', () => {
    const stats = [
      ...aRuleset().stats,
      aStat({ id: 'worst', formula: 'min(might, wit)' }),
      aStat({ id: 'finest', formula: 'max(might, wit)' }),
    ];
    const sheet = deriveSheet(aCharacter(scores(9, 12)), aLoadedRuleset({ stats }));
    expect(accountOf(sheet, 'worst')).toEqual(['Might set 9 = 9']);
    expect(accountOf(sheet, 'finest')).toEqual(['Wit set 12 = 12']);
  });

  it('knows the ability it hangs on', () => {
    const sheet = sheetOf({});
    expect(['might', 'might.modifier', 'skill.lore', 'guard'].map((id) => statOf(sheet, id).ability)).toEqual([
      null,
      'might',
      'wit',
      null,
    ]);
  });
});

describe('modifiers', () => {
  it('of armor replace the base, with the cap of its formula told', () => {
    expect(accountOf(sheetOf({ ...scores(12, 18), equipment: [worn('mail')] }), 'guard')).toEqual([
      'Mail set 14 = 14',
      'Wit modifier (at most 2) add 2 = 16',
    ]);
  });

  it('go by the name the player gave the item', () => {
    const equipment = [worn('shield', { name: 'Old Faithful' })];
    expect(accountOf(sheetOf({ equipment, ...scores(10, 10) }), 'guard')).toEqual([
      'Base set 10 = 10',
      'Old Faithful add 2 = 12',
    ]);
  });

  it('count while the item is equipped, and attuned where that is asked', () => {
    const guardWith = (item: EquipmentItem) => statOf(sheetOf({ ...scores(10, 10), equipment: [item] }), 'guard').value;
    expect(guardWith(carried(loaded, 'shield'))).toBe(10);
    expect(guardWith(worn('shield'))).toBe(12);
    expect(guardWith(worn('charm'))).toBe(10);
    expect(guardWith(worn('charm', { isAttuned: true }))).toBe(11);
    expect(guardWith(carried(loaded, 'charm', { isAttuned: true }))).toBe(10);
  });

  it('of one bonus type do not add up: the best counts', () => {
    const equipment = [worn('charm', { isAttuned: true }), worn('talisman', { isAttuned: true })];
    expect(accountOf(sheetOf({ ...scores(10, 10), equipment }), 'guard')).toEqual([
      'Base set 10 = 10',
      'Talisman add 2 = 12',
    ]);
  });

  it('that raise to a least leave higher numbers alone', () => {
    expect(accountOf(sheetOf({ ...scores(12, 10), equipment: [worn('gauntlets')] }), 'might')).toEqual([
      'Base score set 12 = 12',
      'Giant’s grip min 18 = 18',
    ]);
    expect(accountOf(sheetOf({ ...scores(18, 10), equipment: [worn('gauntlets')] }), 'might')).toEqual([
      'Base score set 18 = 18',
    ]);
  });

  it('work in their phases: set, add, multiply, min, max', () => {
    const phases = ownItem('Phases', {
      statModifiers: [
        { target: 'haul', op: 'max', value: 40 },
        { target: 'haul', op: 'min', value: 30 },
        { target: 'haul', op: 'multiply', value: 1.5 },
        { target: 'haul', op: 'add', value: 5 },
        { target: 'haul', op: 'set', value: 10 },
        { target: 'haul', op: 'set', value: 12 },
      ],
    });
    expect(accountOf(sheetOf({ equipment: [phases] }), 'haul')).toEqual([
      'Phases set 12 = 12',
      'Phases add 5 = 17',
      'Phases multiply 1.5 = 25',
      'Phases min 30 = 30',
    ]);
  });

  it('that change nothing are not told', () => {
    const idle = ownItem('Idle', {
      statModifiers: [
        { target: 'haul', op: 'multiply', value: 1 },
        { target: 'haul', op: 'add', value: 0 },
        { target: 'haul', op: 'min', value: 100 },
        { target: 'haul', op: 'max', value: 100 },
      ],
    });
    expect(accountOf(sheetOf({ ...scores(10, 10), equipment: [idle] }), 'haul')).toEqual([
      'Might (× 10) set 100 = 100',
    ]);
  });

  it('that multiply are rounded down in one order, whoever comes first', () => {
    const factor = (value: number) =>
      ownItem(String(value), { statModifiers: [{ target: 'guard', op: 'multiply', value }] });
    const guardWith = (...factors: number[]) =>
      statOf(sheetOf({ ...scores(10, 12), equipment: factors.map(factor) }), 'guard').value;
    expect([guardWith(0.5, 3), guardWith(3, 0.5)]).toEqual([15, 15]); // 11 × 0.5 is 5, × 3 is 15
  });

  it('lower to at most', () => {
    const cap = ownItem('Cap', { statModifiers: [{ target: 'might', op: 'max', value: 9 }] });
    expect(accountOf(sheetOf({ ...scores(12, 10), equipment: [cap] }), 'might')).toEqual([
      'Base score set 12 = 12',
      'Cap max 9 = 9',
    ]);
  });

  it('of a skill count from its first rank on, learned or granted', () => {
    const insight = (skills: Character['skills']) => statOf(sheetOf({ skills }), 'insight').value;
    expect(insight([])).toBe(0);
    expect(insight([{ id: 'lore', rank: 2 }])).toBe(2);

    const skills = [
      ...aRuleset().skills,
      aSkill({ id: 'calm', modifiers: [{ target: 'insight', op: 'add', value: 5 }] }),
    ];
    const game = aLoadedRuleset({ skills });
    const calm = (learned: Character['skills']) =>
      statOf(deriveSheet(aCharacter({ skills: learned }), game), 'insight');
    expect(calm([]).value).toBe(0);
    expect(calm([{ id: 'calm', rank: 1 }]).value).toBe(5);
  });

  it('count only while their condition holds', () => {
    const modifiers: Modifier[] = [{ target: 'guard', op: 'add', value: 3, when: 'equipped.armor = 0 and level >= 1' }];
    const game = aLoadedRuleset({ items: [...aRuleset().items, anItem({ id: 'robe', modifiers })] });
    const guardWith = (changes: Partial<Character>) =>
      statOf(deriveSheet(aCharacter({ ...scores(12, 10), ...changes }), game), 'guard').value;
    const robe = carried(game, 'robe', { isEquipped: true });
    expect(guardWith({ equipment: [robe] })).toBe(10);
    expect(guardWith({ equipment: [robe], classes: [{ id: 'scout', level: 1 }] })).toBe(13);
    expect(guardWith({ equipment: [robe, worn('mail')], classes: [{ id: 'scout', level: 1 }] })).toBe(14);
  });
});

describe('ancestry, classes and choices', () => {
  it('bring what they bring at the level that is reached', () => {
    const sheet = sheetOf({ ...scores(12, 10), ancestry: 'stonefolk', classes: [{ id: 'warden', level: 2 }] });
    expect(accountOf(sheet, 'might')).toEqual(['Base score set 12 = 12', 'Stonefolk add 2 = 14']);
    expect(accountOf(sheet, 'vigour')).toContain('Stubborn (Level) add 2 = 6');
    expect(sheet.training).toEqual([{ group: 'Weapons', names: ['Blades'] }]);
    expect(sheet.features.map(({ name, source }) => `${name} of ${source}`)).toEqual(['Stubborn of Stonefolk']);
  });

  it('bring what was picked, once for each pick', () => {
    const sheet = sheetOf({ ...scores(12, 10), ancestry: 'riverfolk', choices: { 'river-gift': ['might', 'wit'] } });
    expect(accountOf(sheet, 'might')).toEqual(['Base score set 12 = 12', 'River gift add 1 = 13']);
    expect(statOf(sheet, 'wit').value).toBe(11);
  });

  it('show a picked option among the features, and pass over a choice that is not open', () => {
    const picked = { choices: { stance: ['wall'] }, ...scores(10, 10) };
    const high = sheetOf({ ...picked, classes: [{ id: 'warden', level: 2 }] });
    expect(high.features.map(({ name }) => name)).toEqual(['Wall']);
    expect(accountOf(high, 'guard')).toContain('Wall add 1 = 11');
    const low = sheetOf({ ...picked, classes: [{ id: 'warden', level: 1 }] });
    expect(low.features).toEqual([]);
    expect(statOf(low, 'guard').value).toBe(10);
  });

  it('grant ranks that learning does not lower', () => {
    const rank = (skills: Character['skills']) =>
      statOf(sheetOf({ ancestry: 'riverfolk', skills }), 'skill.sneaking').rank;
    expect(rank([])).toBe(1);
    expect(rank([{ id: 'sneaking', rank: 2 }])).toBe(2);

    const teacher = ownItem('Teacher', { statModifiers: [{ target: 'skill.lore.rank', op: 'grant', value: 2 }] });
    const taught = sheetOf({ skills: [{ id: 'lore', rank: 1 }], equipment: [teacher] });
    expect(statOf(taught, 'skill.lore').rank).toBe(2);
  });
});

describe('attacks', () => {
  const armed = (changes: Partial<Character>) =>
    sheetOf({ ...scores(14, 18), equipment: [worn('dagger'), carried(loaded, 'greatsword')], ...changes }).attacks;

  it('are made with what is in hand, also by those who never learned it', () => {
    expect(armed({}).map(({ name, detail, dice }) => [name, detail, dice])).toEqual([
      ['Dagger', 'Light · 5/10 m · not proficient', '1d4'],
    ]);
  });

  it('use the better ability where the weapon allows it, and training where its user has it', () => {
    const [untrained] = armed({});
    expect(untrained?.toHit.steps.map(({ source, total }) => [source, total])).toEqual([['Wit modifier', 4]]);
    const [trained] = armed({ classes: [{ id: 'warden', level: 1 }] });
    expect(trained?.toHit.steps.map(({ source, total }) => [source, total])).toEqual([
      ['Wit modifier', 4],
      ['Training', 6],
    ]);
    expect(trained?.damage.value).toBe(2);
  });

  it('with two weapons do not lend each other their properties', () => {
    const both = armed({ equipment: [worn('dagger'), worn('greatsword')] });
    expect(both.map(({ toHit }) => toHit.value)).toEqual([4, 2]);
  });
});

describe('the rest of the sheet', () => {
  it('counts what is spent against a pool, never below nothing', () => {
    const pool = (spent: number) =>
      statOf(sheetOf({ ...scores(10, 10), classes: [{ id: 'scout', level: 2 }], spent: { vigour: spent } }), 'vigour');
    expect(pool(3)).toMatchObject({ value: 10, remaining: 7 });
    expect(pool(30)).toMatchObject({ value: 10, remaining: 0 });
  });

  it('weighs everything carried, coins too', () => {
    const equipment = [carried(loaded, 'torch', { quantity: 3 }), carried(loaded, 'mail')];
    const { limits } = sheetOf({ equipment, currency: { coin: 50 } });
    expect(limits.find(({ id }) => id === 'load')).toMatchObject({ used: 20.8, unit: 'kg' });
  });

  it.each([
    [0, 1, { points: 0, levelStart: 0, nextLevelAt: 100, canLevelUp: false }],
    [100, 1, { points: 100, levelStart: 0, nextLevelAt: 100, canLevelUp: true }],
    [2000, 5, { points: 2000, levelStart: 1000, nextLevelAt: null, canLevelUp: false }],
  ])('with %d experience at level %d knows how far the next level is', (experiencePoints, level, expected) => {
    expect(sheetOf({ experiencePoints, classes: [{ id: 'scout', level }] }).experience).toEqual(expected);
  });

  it('carries the violations', () => {
    expect(sheetOf({ ancestry: 'elf' }).violations.map(({ code }) => code)).toEqual(['UNKNOWN_ANCESTRY']);
  });
});

describe('a ruleset with many skills', () => {
  it('keeps each skill’s rank to itself', () => {
    const game: Partial<Ruleset> = { skills: [...aRuleset().skills, aSkill({ id: 'swimming' })] };
    const sheet = deriveSheet(aCharacter({ skills: [{ id: 'swimming', rank: 1 }] }), aLoadedRuleset(game));
    expect(sheet.stats.filter(({ rank }) => rank === 1).map(({ id }) => id)).toEqual(['skill.swimming']);
  });
});
