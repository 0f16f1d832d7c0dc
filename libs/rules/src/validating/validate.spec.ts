import { type Character, LONGEST_TEXT } from '../character';
import type { Violation } from '../sheet';
import { applyPatch } from '../comparing/json-patch';
import {
  aCharacter,
  aLoadedRuleset,
  anItem,
  aRuleset,
  aSkill,
  carried,
  only,
  ownItem,
  told,
} from '../testing/small-ruleset';
import { validate } from './validate';

const loaded = aLoadedRuleset();
const violationsOf = (changes: object, game = loaded): Violation[] => validate({ ...aCharacter(), ...changes }, game);
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
    ...['personalityTraits', 'biography', 'notes'].map((field): [object, string] => [
      { [field]: 'x'.repeat(LONGEST_TEXT + 1) },
      `OUT_OF_RANGE /${field} Must have at most ${String(LONGEST_TEXT)} characters, has ${String(LONGEST_TEXT + 1)}.`,
    ]),
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

describe('ways out of the budget', () => {
  it('begin with the score that has to fall least', () => {
    const { fixes } = only(violationsOf({ creationMethod: 'points', abilities: { might: 14, wit: 11 } })); // 7 + 3
    expect(fixes.map(({ label }) => label)).toEqual(['Set Might to 13', 'Set Wit to 9']);
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
    [
      { 'scout-mastery': ['climbing'] },
      {},
      ['CHOICE_NOT_OPEN /choices/scout-mastery Mastery is chosen with Scout 1, which this character does not have.'],
    ],
    [
      { 'scout-mastery': ['climbing'] },
      { classes: [{ id: 'scout', level: 1 }] },
      [
        'CHOICE_IS_SKILL_PICK /choices/scout-mastery Mastery of Scout 1 is picked by learning: it stands under skills, at rank 2.',
      ],
    ],
    [{ luck: ['wall'] }, {}, ['UNKNOWN_CHOICE /choices/luck Small Game has no choice “luck”.']],
    [{ constructor: ['wall'] }, {}, ['UNKNOWN_CHOICE /choices/constructor Small Game has no choice “constructor”.']],
  ])('%j with %j: %j', (choices, changes, expected) => {
    expect(chosen(choices, changes)).toEqual(expected);
  });
});

describe('a skill pick that stands among the choices', () => {
  it('is moved to the skills by its first way out', () => {
    const subject = aCharacter({
      classes: [{ id: 'scout', level: 1 }],
      skills: [{ id: 'climbing', rank: 1 }],
      choices: { 'scout-mastery': ['climbing', 'juggling'] },
    });
    const [move] = only(validate(subject, loaded)).fixes;
    const moved = applyPatch(subject, move?.patch ?? []);
    expect(moved).toEqual({ ...subject, skills: [{ id: 'climbing', rank: 2 }], choices: {} });
    expect(validate(moved, loaded)).toEqual([]);
  });
});

describe('an ancestry that is a family', () => {
  const [stonefolk, riverfolk] = aRuleset().ancestries;
  if (stonefolk === undefined || riverfolk === undefined) throw new Error('The small game has two peoples.');
  const game = aLoadedRuleset({ ancestries: [{ ...stonefolk, variants: ['riverfolk'] }, riverfolk] });

  it('asks which of its members, and offers them', () => {
    const subject = aCharacter({ ancestry: 'stonefolk' });
    const violation = only(validate(subject, game));
    expect(told([violation])).toEqual([
      'ANCESTRY_TOO_BROAD /ancestry Stonefolk alone does not say which: Small Game has Riverfolk.',
    ]);
    expect(violation.severity).toBe('rule');
    expect(violation.fixes.map(({ label }) => label)).toEqual(['Choose Riverfolk']);
    expect(validate(applyPatch(subject, violation.fixes[0]?.patch ?? []), game)).toEqual([]);
  });
});

describe('what is wrong in very many places', () => {
  const shields = Array.from({ length: 500 }, (_, index) => worn('shield', { id: `shield-${String(index)}` }));

  it('is told of a hundred of them, the last saying how many more there are', () => {
    const attuned = shields.map((shield) => ({ ...shield, isAttuned: true }));
    const violations = violationsOf({ equipment: attuned });
    expect(violations).toHaveLength(100);
    // 500 attunements, too many hands, attuned and carried; 99 of them are listed.
    expect(told(violations.slice(-1))).toEqual(['MORE_VIOLATIONS  404 more violations are not listed.']);
    expect(violations.at(-1)?.severity).toBe('rule');
    expect(JSON.stringify(violations).length).toBeLessThan(50_000);
  });

  it('keeps what makes no sense in front, and says so of what is left out', () => {
    const unknown = Array.from({ length: 150 }, (_, index) => ownItem(`x${String(index)}`, { itemId: 'harp' }));
    const equipment = [...shields.map((shield) => ({ ...shield, isAttuned: true })), ...unknown];
    const violations = violationsOf({ equipment });
    expect(new Set(violations.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(violations.at(-1)?.code).toBe('MORE_VIOLATIONS');
  });

  it('lists a handful of ways out for each', () => {
    const [tooManyHands] = violationsOf({ equipment: shields });
    expect(tooManyHands?.fixes).toHaveLength(10);
    expect(tooManyHands?.advice).toBe('Put Shield or Shield or Shield or Shield or Shield or one of 495 others away.');
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

  it('asks for a proficiency, says what it costs to lack it, and how to be rid of that', () => {
    const helmet = anItem({ id: 'helmet', proficiencies: ['blades', 'river-speech'] });
    const proficiencies = aRuleset().proficiencies.map((entry) => ({ ...entry, without: 'Every blow comes through.' }));
    const game = aLoadedRuleset({ proficiencies, items: [...aRuleset().items, helmet] });
    const subject = aCharacter({ equipment: [carried(game, 'helmet', { isEquipped: true })] });
    const violation = only(validate(subject, game));
    expect(told([violation])).toEqual([
      'NOT_PROFICIENT /equipment/0/isEquipped Helmet is in use without the proficiency Blades or River speech: every blow comes through.',
    ]);
    expect(violation.severity).toBe('rule');
    expect(violation.fixes.map(({ label }) => label)).toEqual(['Unequip Helmet']);
    expect(validate(applyPatch(subject, violation.fixes[0]?.patch ?? []), game)).toEqual([]);
    expect(validate({ ...subject, ancestry: 'riverfolk' }, game)).toEqual([]);
    expect(validate({ ...subject, equipment: [carried(game, 'helmet')] }, game)).toEqual([]);
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
