import * as fc from 'fast-check';
import type { Character } from '../character';
import { applyPatch } from '../comparing/json-patch';
import { deriveSheet } from '../deriving/derive-sheet';
import type { Violation } from '../sheet';
import { aCharacter, aLoadedRuleset, aRuleset, aSkill, carried, ownItem } from '../testing/small-ruleset';
import { violationCodes } from './codes';
import { validate } from './validate';

const loaded = aLoadedRuleset();
const violationsOf = (changes: object, game = loaded): Violation[] => validate({ ...aCharacter(), ...changes }, game);
const told = (violations: readonly Violation[]): string[] =>
  violations.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
const only = (violations: readonly Violation[]): Violation => {
  const [violation, ...others] = violations;
  if (violation === undefined || others.length > 0)
    throw new Error(`Expected one violation: ${told(violations).join()}`);
  return violation;
};
const worn = (id: string, changes = {}) => carried(loaded, id, { isEquipped: true, ...changes });
const strong = { abilities: { might: 14, wit: 10 } };

describe('a character of whom little is decided', () => {
  it('is legal: what is not chosen yet is no violation', () => {
    expect(violationsOf({})).toEqual([]);
    expect(violationsOf({ ancestry: 'riverfolk', classes: [{ id: 'warden', level: 1 }] })).toEqual([]);
  });
});

describe('a document that makes no sense', () => {
  it.each<[object, string]>([
    [{ name: '' }, 'OUT_OF_RANGE /name Must have at least 1 characters, has 0.'],
    [{ mode: 'lax' }, 'INVALID_VALUE /mode Must be one of strict, advisory.'],
    [{ experiencePoints: '10' }, 'WRONG_TYPE /experiencePoints Must be a whole number.'],
    [{ experiencePoints: Number.NaN }, 'WRONG_TYPE /experiencePoints Must be a whole number.'],
    [{ experiencePoints: -1 }, 'OUT_OF_RANGE /experiencePoints Must be at least 0, is -1.'],
    [{ equipment: 'sword' }, 'WRONG_TYPE /equipment Must be a list.'],
    [
      { equipment: [{ ...worn('torch'), quantity: -2 }] },
      'OUT_OF_RANGE /equipment/0/quantity Must be at least 1, is -2.',
    ],
    [{ skills: [{ id: 'lore', rank: 9 }] }, 'OUT_OF_RANGE /skills/0/rank Must be at most 5, is 9.'],
    [{ spent: { vigour: -1 } }, 'OUT_OF_RANGE /spent/vigour Must be at least 0, is -1.'],
    [
      { ruleset: 'chess' },
      'RULESET_MISMATCH /ruleset The character belongs to “chess”, it was checked against “small-game”.',
    ],
    [{ ancestry: 'elf' }, 'UNKNOWN_ANCESTRY /ancestry Small Game has no ancestry “elf”.'],
    [{ creationMethod: 'cards' }, 'UNKNOWN_CREATION_METHOD /creationMethod Small Game has no creation method “cards”.'],
    [{ abilities: { luck: 10 } }, 'UNKNOWN_ABILITY /abilities/luck Small Game has no ability “luck”.'],
    [{ abilities: { might: 19 } }, 'ABILITY_OUT_OF_BOUNDS /abilities/might Might is 19, it goes from 3 to 18.'],
    [{ classes: [{ id: 'bard', level: 1 }] }, 'UNKNOWN_CLASS /classes/0/id Small Game has no class “bard”.'],
    [
      { classes: [{ id: 'scout', level: 6 }], experiencePoints: 1000 },
      'LEVEL_ABOVE_MAXIMUM /classes/0/level Level 6 does not exist, Small Game ends at 5.',
    ],
    [{ skills: [{ id: 'flying', rank: 1 }] }, 'UNKNOWN_SKILL /skills/0/id Small Game has no skill “flying”.'],
    [
      { equipment: [ownItem('x', { itemId: 'harp' })] },
      'UNKNOWN_ITEM /equipment/0/itemId Small Game has no item “harp”.',
    ],
    [
      { equipment: [ownItem('x', { statModifiers: [{ target: 'luck', op: 'add', value: 1 }] })] },
      'UNKNOWN_STAT /equipment/0/statModifiers/0/target Small Game has no statistic “luck”.',
    ],
    [{ spent: { guard: 1 } }, 'UNKNOWN_POOL /spent/guard Small Game has no pool “guard”.'],
    [{ currency: { gp: 1 } }, 'UNKNOWN_CURRENCY /currency/gp Small Game has no currency “gp”.'],
    [
      { equipment: [ownItem('x'), ownItem('x')] },
      'DUPLICATE_EQUIPMENT_ID /equipment/1/id The equipment id “x” stands here a second time.',
    ],
    [
      { equipment: [ownItem('x', { containerId: 'chest' })] },
      'UNKNOWN_CONTAINER /equipment/0/containerId x lies in something that is not carried.',
    ],
    [{ equipment: [ownItem('x', { containerId: 'x' })] }, 'CONTAINER_CYCLE /equipment/0/containerId x lies in itself.'],
  ])('%j is an error', (changes, expected) => {
    const violations = violationsOf(changes);
    expect(told(violations)).toEqual([expected]);
    expect(violations[0]?.severity).toBe('error');
  });

  it('finds containers that lie in each other', () => {
    const equipment = [
      ownItem('a', { containerId: 'b' }),
      ownItem('b', { containerId: 'a' }),
      ownItem('c', { containerId: 'a' }),
    ];
    expect(violationsOf({ equipment }).map(({ pointer }) => pointer)).toEqual([
      '/equipment/0/containerId',
      '/equipment/1/containerId',
    ]);
  });

  it('finds a rank above what the skill has', () => {
    const game = aLoadedRuleset({ skills: [...aRuleset().skills, aSkill({ id: 'knots', maximumRank: 1 })] });
    const codes = violationsOf({ classes: [{ id: 'scout', level: 1 }], skills: [{ id: 'knots', rank: 2 }] }, game);
    expect(told(codes)).toEqual(['SKILL_RANK_ABOVE_MAXIMUM /skills/0/rank Knots is at rank 2, its highest is 1.']);
  });

  it('finds classes and skills that stand twice', () => {
    const classes = [
      { id: 'scout', level: 1 },
      { id: 'scout', level: 1 },
    ];
    const skills = [
      { id: 'climbing', rank: 1 },
      { id: 'climbing', rank: 1 },
    ];
    const codes = violationsOf({ classes, skills, experiencePoints: 100 }).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['DUPLICATE_CLASS', 'DUPLICATE_SKILL']));
  });

  it('names everything at once, each at its place, also past what could not be read', () => {
    const violations = violationsOf({
      name: 5,
      equipment: [{ broken: true }, ownItem('x', { itemId: 'harp' })],
      classes: [{ id: 'bard', level: 1 }, 'rogue', { id: 'monk', level: 1 }],
    });
    expect(violations.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/name',
        '/equipment/0/itemId',
        '/equipment/1/itemId',
        '/classes/0/id',
        '/classes/1',
        '/classes/2/id',
      ]),
    );
  });
});

describe('scores', () => {
  const made = (creationMethod: string, might: number, wit: number) =>
    told(violationsOf({ creationMethod, abilities: { might, wit } }));

  it.each([
    ['points', 12, 12, []],
    ['points', 14, 9, []],
    ['points', 8, 8, []],
    ['points', 14, 10, ['ABILITY_BUDGET_EXCEEDED /abilities 9 points spent, the budget is 8.']],
    ['points', 15, 8, ['ABILITY_NOT_PURCHASABLE /abilities/might Might is 15, with points it goes from 8 to 14.']],
    ['points', 7, 8, ['ABILITY_NOT_PURCHASABLE /abilities/might Might is 7, with points it goes from 8 to 14.']],
    ['array', 14, 10, []],
    ['array', 10, 14, []],
    [
      'array',
      14,
      14,
      ['ABILITY_NOT_IN_ARRAY /abilities/wit Wit is 14, which stands in the array 1 time and is used more often.'],
    ],
    [
      'array',
      14,
      11,
      ['ABILITY_NOT_IN_ARRAY /abilities/wit Wit is 11, which stands in the array 0 times and is used more often.'],
    ],
    ['dice', 3, 18, []],
    ['by-hand', 18, 18, []],
  ])('made by %s with might %d and wit %d: %j', (method, might, wit, expected) => {
    expect(made(method, might, wit)).toEqual(expected);
  });

  it('that no roll gives are found', () => {
    const game = aLoadedRuleset({
      creationMethods: [
        { kind: 'rolled', id: 'dice', name: 'Dice', description: '', dice: 2, sides: 6, keepHighest: 2 },
      ],
    });
    expect(told(violationsOf({ creationMethod: 'dice', abilities: { might: 13, wit: 12 } }, game))).toEqual([
      'ABILITY_NOT_ROLLABLE /abilities/might Might is 13, 2d6 gives 2 to 12.',
    ]);
  });

  it('over the budget come with ready ways out, the smallest step first', () => {
    const violation = only(violationsOf({ creationMethod: 'points', abilities: { might: 14, wit: 10 } }));
    expect(violation.params).toEqual({ spent: 9, budget: 8, over: 1 });
    expect(violation.fixes).toEqual([
      { label: 'Set Wit to 9', patch: [{ op: 'replace', path: '/abilities/wit', value: 9 }] },
      { label: 'Set Might to 13', patch: [{ op: 'replace', path: '/abilities/might', value: 13 }] },
    ]);
  });
});

describe('levels', () => {
  it.each([
    [1, 0, []],
    [2, 100, []],
    [2, 99, ['LEVEL_NEEDS_EXPERIENCE /classes/0/level Level 2 needs 100 experience, there are 99.']],
    [5, 1000, []],
  ])('level %d with %d experience: %j', (level, experiencePoints, expected) => {
    expect(told(violationsOf({ classes: [{ id: 'scout', level }], experiencePoints }))).toEqual(expected);
  });

  it('not earned may be earned or given back', () => {
    const violation = only(violationsOf({ classes: [{ id: 'scout', level: 3 }], experiencePoints: 120 }));
    expect(violation.fixes.map(({ label }) => label)).toEqual(['Set experience to 300', 'Set Scout to level 2']);
  });

  const both = (might: number) => ({
    abilities: { might, wit: 10 },
    experiencePoints: 100,
    classes: [
      { id: 'scout', level: 1 },
      { id: 'warden', level: 1 },
    ],
  });

  it('in two classes ask each for what it asks', () => {
    expect(violationsOf(both(13))).toEqual([]);
    expect(told(violationsOf(both(11)))).toEqual([
      'MULTICLASS_PREREQUISITE_UNMET /classes/1 Warden beside another class needs Might 13, has 11.',
    ]);
  });

  it('in two classes are forbidden where the game knows one only', () => {
    const game = aLoadedRuleset({ progression: { ...aRuleset().progression, multiclass: false } });
    expect(told(violationsOf(both(13), game))).toEqual([
      'MULTICLASS_FORBIDDEN /classes/1 2 classes are taken, this game allows 1.',
    ]);
  });
});

describe('skills that are picked', () => {
  const learned = (classId: string, skills: Character['skills']) =>
    told(violationsOf({ ...strong, classes: [{ id: classId, level: 1 }], skills }));

  it('are covered by what class and ancestry let pick', () => {
    expect(learned('warden', [{ id: 'climbing', rank: 1 }])).toEqual([]);
    expect(
      learned('scout', [
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual([]);
  });

  it('outside the list of the class are refused', () => {
    expect(learned('warden', [{ id: 'sneaking', rank: 1 }])).toEqual([
      'SKILL_NOT_AVAILABLE /skills/0 What Warden may pick does not include Sneaking.',
    ]);
    expect(told(violationsOf({ skills: [{ id: 'climbing', rank: 1 }] }))).toEqual([
      'SKILL_NOT_AVAILABLE /skills/0 Nothing this character is offers Climbing.',
    ]);
  });

  it('beyond the number of picks are refused', () => {
    expect(
      learned('warden', [
        { id: 'climbing', rank: 1 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual(['SKILL_NOT_AVAILABLE /skills/1 2 skills picked at rank 1, there is 1 pick: Lore finds no place.']);
  });

  it('need a pick of their own for a second rank', () => {
    expect(
      learned('scout', [
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 2 },
      ]),
    ).toEqual([
      'SKILL_NOT_AVAILABLE /skills/1/rank 2 skills picked at rank 2, there is 1 pick: Lore 2 finds no place.',
    ]);
  });

  it('need no pick for the rank that was granted', () => {
    const river = { ancestry: 'riverfolk', classes: [{ id: 'scout', level: 1 }] };
    const skills = [
      { id: 'sneaking', rank: 2 },
      { id: 'climbing', rank: 1 },
      { id: 'lore', rank: 1 },
    ];
    expect(told(violationsOf({ ...strong, ...river, skills }))).toEqual([]);
  });

  it('are never refused for standing in another one’s place', () => {
    const either = { id: 'either', name: 'Either', count: 1, from: ['climbing', 'lore'], rank: 1 };
    const climbing = { id: 'climbing-only', name: 'Climbing', count: 1, from: ['climbing'], rank: 1 };
    const [stonefolk] = aRuleset().ancestries;
    if (stonefolk === undefined) throw new Error('The small game has ancestries.');
    const ids = ['climbing', 'lore'];
    for (const skillPicks of [
      [either, climbing],
      [climbing, either],
    ]) {
      for (const order of [ids, [...ids].reverse()]) {
        const game = aLoadedRuleset({ ancestries: [{ ...stonefolk, skillPicks }] });
        const skills = order.map((id) => ({ id, rank: 1 }));
        expect(told(violationsOf({ ...strong, ancestry: 'stonefolk', skills }, game))).toEqual([]);
      }
    }
  });

  it('ask for what they ask', () => {
    const violation = only(
      violationsOf({
        abilities: { might: 10, wit: 9 },
        classes: [{ id: 'warden', level: 1 }],
        skills: [{ id: 'lore', rank: 1 }],
      }),
    );
    expect(told([violation])).toEqual(['PREREQUISITE_UNMET /skills/0 Lore needs Wit 10, has 9.']);
    expect(violation.fixes).toEqual([{ label: 'Unlearn Lore', patch: [{ op: 'remove', path: '/skills/0' }] }]);
  });
});

describe('skills that are bought', () => {
  const { skillRules } = aRuleset();
  const game = aLoadedRuleset({ skillRules: { ...skillRules, points: '2 + level', cost: [1, 2] } });
  const bought = (skills: Character['skills'], classes: Character['classes'] = []) =>
    violationsOf({ ...strong, skills, classes }, game);

  it('cost what their ranks add up to', () => {
    expect(
      bought([
        { id: 'climbing', rank: 1 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual([]);
    const violation = only(
      bought([
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 1 },
      ]),
    );
    expect(told([violation])).toEqual(['SKILL_POINTS_EXCEEDED /skills 4 skill points spent, there are 2.']);
    expect(violation.fixes.map(({ label }) => label)).toEqual(['Lower Climbing to 1']);
  });

  it('cost nothing where a pick covers them, the dearest first', () => {
    expect(
      bought(
        [
          { id: 'climbing', rank: 2 },
          { id: 'lore', rank: 2 },
        ],
        [{ id: 'scout', level: 1 }],
      ),
    ).toEqual([]);
  });
});

describe('choices', () => {
  const chosen = (choices: Character['choices'], changes = {}) =>
    told(violationsOf({ ...strong, ancestry: 'riverfolk', choices, ...changes }));
  const warden = { classes: [{ id: 'warden', level: 2 }], experiencePoints: 100 };

  it.each<[Character['choices'], object, string[]]>([
    [{ 'river-gift': ['might', 'wit'] }, {}, []],
    [{ 'river-gift': [] }, {}, []],
    [
      { 'river-gift': ['might', 'might'] },
      {},
      ['OPTION_REPEATED /choices/river-gift/1 Might is picked 2 times, it may be picked 1 time.'],
    ],
    [{ 'river-gift': ['luck'] }, {}, ['UNKNOWN_OPTION /choices/river-gift/0 River gift does not offer “luck”.']],
    [
      { stance: ['wall', 'giant'] },
      { ...warden, abilities: { might: 16, wit: 10 } },
      ['TOO_MANY_PICKED /choices/stance Stance: 2 picked, 1 may be.'],
    ],
    [{ stance: ['giant'] }, warden, ['OPTION_CLOSED /choices/stance/0 Giant needs Might 16, has 14.']],
    [
      { stance: ['wall'] },
      {},
      ['CHOICE_NOT_OPEN /choices/stance Stance is chosen with Warden 2, which this character does not have.'],
    ],
    [{ luck: ['wall'] }, {}, ['UNKNOWN_CHOICE /choices/luck Small Game has no choice “luck”.']],
    [{ constructor: ['wall'] }, {}, ['UNKNOWN_CHOICE /choices/constructor Small Game has no choice “constructor”.']],
  ])('%j with %j: %j', (choices, changes, expected) => {
    expect(chosen(choices, changes)).toEqual(expected);
  });
});

describe('equipment', () => {
  it('fits where it is worn', () => {
    expect(violationsOf({ ...strong, equipment: [worn('greatsword'), worn('mail')] })).toEqual([]);
    const violation = only(violationsOf({ ...strong, equipment: [worn('greatsword'), worn('shield')] }));
    expect(told([violation])).toEqual(['SLOT_OVERFULL /equipment/1/isEquipped 3 hands in use, there are 2.']);
    expect(violation.fixes).toEqual([
      { label: 'Unequip Shield', patch: [{ op: 'replace', path: '/equipment/1/isEquipped', value: false }] },
      { label: 'Unequip Greatsword', patch: [{ op: 'replace', path: '/equipment/0/isEquipped', value: false }] },
    ]);
  });

  it('asks for what it asks once it is worn', () => {
    const weak = { abilities: { might: 11, wit: 10 } };
    expect(violationsOf({ ...weak, equipment: [carried(loaded, 'mail')] })).toEqual([]);
    expect(told(violationsOf({ ...weak, equipment: [worn('mail')] }))).toEqual([
      'ITEM_REQUIREMENT_UNMET /equipment/0/isEquipped Mail needs Might 12, has 11.',
    ]);
  });

  it('is attuned only where it can be', () => {
    expect(told(violationsOf({ equipment: [worn('torch', { isAttuned: true })] }))).toEqual([
      'NOT_ATTUNABLE /equipment/0/isAttuned Torch needs no attunement and cannot have any.',
    ]);
  });

  it('is attuned no more often than the game allows', () => {
    const equipment = [worn('charm', { isAttuned: true }), worn('talisman', { isAttuned: true })];
    const violation = only(violationsOf({ ...strong, equipment }));
    expect(told([violation])).toEqual(['LIMIT_EXCEEDED /equipment/1/isAttuned Bound items: 2 items, the most is 1.']);
    expect(violation.fixes.map(({ label }) => label)).toEqual([
      'End attunement to Talisman',
      'End attunement to Charm',
    ]);
  });

  it('weighs no more than can be carried', () => {
    expect(told(violationsOf({ ...strong, equipment: [carried(loaded, 'mail', { quantity: 8 })] }))).toEqual([
      'LIMIT_EXCEEDED /equipment Load: 160 kg, the most is 140.',
    ]);
  });

  it('of the player’s own making is always welcome', () => {
    expect(violationsOf({ equipment: [ownItem('lucky coin', { isAttuned: true })] })).toEqual([]);
  });
});

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
      const { fixes } = only(violationsOf(changes));
      expect(fixes.length).toBeGreaterThan(0);
      for (const { patch } of fixes)
        expect(validate(applyPatch({ ...aCharacter(), ...changes }, patch), loaded)).toEqual([]);
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

  it('is the same on the sheet', () => {
    const subject = aCharacter({ ancestry: 'elf', equipment: [worn('greatsword'), worn('shield')] });
    expect(deriveSheet(subject, loaded).violations).toEqual(validate(subject, loaded));
  });
});
