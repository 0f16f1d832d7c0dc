import { choicesFor } from '../choosing/choices-for';
import { deriveSheet } from '../deriving/derive-sheet';
import { aCharacter, aClass, aRuleset, aSkill, aStat, anItem } from '../testing/small-ruleset';
import type { Choice, Modifier, Prerequisite, Ruleset } from '../ruleset';
import { migrate } from '../migrating/migrate';
import { loadRuleset } from './load-ruleset';
import { RulesetError } from './problems';

/** Of the processor's time; a quiet machine takes a tenth of it. */
const AT_ONCE_MS = 1000;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const deepest = `${'max('.repeat(29)}level${', 1)'.repeat(29)}`;
const longest = `level${' + level'.repeat(61)}`;
const add = (value: string): Modifier => ({ target: 'guard', op: 'add', value });
const failing = (count: number): Prerequisite => ({ any: upTo(count).map(() => ({ ability: 'might', min: 1000 })) });
const plain: Partial<Ruleset> = { classes: [], ancestries: [] };

/** Milliseconds of the fastest of three: what the machine does besides is not the ruleset's doing. */
function fastest(work: () => void): number {
  const times = upTo(3).map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function whatIsWrong(document: unknown): string {
  try {
    loadRuleset(document);
    return '';
  } catch (error) {
    if (error instanceof RulesetError) return error.message;
    throw error;
  }
}

const sound: readonly [string, Partial<Ruleset>][] = [
  [
    'five thousand items with the deepest formulas',
    { ...plain, items: upTo(5000).map((index) => anItem({ id: `i${String(index)}`, modifiers: [add(deepest)] })) },
  ],
  [
    'a forest of conditions',
    { ...plain, skills: upTo(500).map((index) => aSkill({ id: `s${String(index)}`, requires: failing(49) })) },
  ],
  [
    'as much to calculate as there may be',
    {
      ...plain,
      items: upTo(350).map((index) =>
        anItem({ id: `i${String(index)}`, modifiers: [add(`${longest} + ${String(index)}`)] }),
      ),
      stats: [...aRuleset().stats, ...upTo(60).map((index) => aStat({ id: `t${String(index)}`, formula: longest }))],
    },
  ],
];

const manyProficiencies = upTo(1000).map((index) => ({ id: `p${String(index)}`, name: 'P', group: 'G' }));
const aChoice = (id: number, changes: Partial<Choice> = {}): Choice => ({
  ...{ id: `c${String(id)}`, name: 'C', choose: 1, from: { kind: 'proficiencies' } },
  ...changes,
});
const levelsOf = (choicesAtEach: (level: number) => readonly Choice[]) =>
  Object.fromEntries(upTo(5).map((index) => [String(index + 1), { choices: choicesAtEach(index) }]));

const boundless: readonly [string, Partial<Ruleset>, string][] = [
  [
    'a statistic for each skill, three hundred times',
    {
      skills: upTo(500).map((index) => aSkill({ id: `s${String(index)}` })),
      stats: upTo(300).map((index) => aStat({ id: `{id}.t${String(index)}`, each: 'skill' })),
    },
    'Statistics, written out: at most 1000, here 150000.',
  ],
  [
    'choices among a thousand proficiencies at every level',
    {
      proficiencies: manyProficiencies,
      classes: [aClass({ id: 'all', levels: levelsOf((at) => upTo(20).map((index) => aChoice(at * 20 + index))) })],
    },
    'Options of all choices of the ruleset together: at most 20000, here 100002.',
  ],
  [
    'two hundred modifiers for each of a thousand options',
    {
      proficiencies: manyProficiencies,
      classes: [
        aClass({ id: 'all', levels: levelsOf((at) => [aChoice(at, { modifiers: upTo(200).map(() => add('1')) })]) }),
      ],
    },
    'Modifiers of all choices of the ruleset together: at most 50000, here 1000002.',
  ],
  [
    'a prerequisite nobody can read',
    { skills: [aSkill({ id: 'climbing', requires: { all: [failing(49), failing(49)] } })] },
    '/skills/0/requires: Conditions: at most 50, here 101.',
  ],
  [
    'an item that does everything',
    { items: [anItem({ id: 'sun', modifiers: upTo(200).map(() => add(longest)) })] },
    '/items/0/modifiers: Characters in modifiers: at most 2000',
  ],
  [
    'more to calculate than there may be',
    {
      ...plain,
      items: upTo(600).map((index) =>
        anItem({ id: `i${String(index)}`, modifiers: [add(`${longest} + ${String(index)}`)] }),
      ),
    },
    'From here on there is too much to calculate: 200000 characters of formulas.',
  ],
];

describe('a ruleset made to hurt', () => {
  it.each(sound)('with %s loads at once', (_what, changes) => {
    const document: unknown = JSON.parse(JSON.stringify(aRuleset(changes)));
    const ms = fastest(() => loadRuleset(document));
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it.each(boundless)('with %s is refused at once, and told why', (_what, changes, why) => {
    const document = aRuleset(changes);
    expect(whatIsWrong(document)).toContain(why);
    const ms = fastest(() => whatIsWrong(document));
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it('of nothing but mistakes is refused at once, with the first thousand of them', () => {
    const nonsense = {
      ...aRuleset(),
      items: upTo(150_000),
      skills: upTo(50_000).map(() => ({ requires: { any: [0] } })),
    };
    expect(whatIsWrong(nonsense)).toContain('The ruleset has 1000 problems');
    const ms = fastest(() => whatIsWrong(nonsense));
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it('of conditions within conditions is refused at once', () => {
    const nested = upTo(28).reduce<object>((inner) => ({ all: [inner], any: [0], not: 0 }), {});
    const leaves = upTo(20_000).map(() => ({ proficiency: 'blades' }));
    const document = {
      ...aRuleset(),
      skills: [aSkill({ id: 'x' }), { requires: nested }, { requires: { all: leaves } }],
    };
    const ms = fastest(() => whatIsWrong(document));
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it('has its worst character worked out at once', () => {
    const modifiers = upTo(40).map(() => add('level + 1'));
    const heavy = anItem({ id: 'heavy', name: 'Heavy', modifiers, requires: failing(49) });
    const loaded = loadRuleset(aRuleset({ ...plain, items: [heavy] }));
    const equipment = upTo(1000).map((index) => ({
      ...{ id: `e${String(index)}`, itemId: 'heavy', name: 'Heavy', description: '', itemType: 'misc' as const },
      ...{ quantity: 1, isEquipped: true, isAttuned: false, containerId: null, statModifiers: [] },
    }));
    const character = aCharacter({ equipment });
    expect(deriveSheet(character, loaded).stats.length).toBeGreaterThan(0);
    const ms = fastest(() => deriveSheet(character, loaded));
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  it('has the worst of its choices told at once', () => {
    const skills = upTo(500).map((index) => aSkill({ id: `s${String(index)}`, requires: failing(9) }));
    const skillPicks = upTo(10).map((index) => ({ id: `k${String(index)}`, name: 'K', count: 50, rank: 1 }));
    const loaded = loadRuleset(
      aRuleset({ skills, ancestries: [], classes: [aClass({ id: 'all', first: { skillPicks } })] }),
    );
    const learned = skills.map(({ id }) => ({ id, rank: 2 }));
    const character = aCharacter({ classes: [{ id: 'all', level: 1 }], skills: learned });
    expect(fastest(() => choicesFor(character, loaded))).toBeLessThan(AT_ONCE_MS);
    expect(fastest(() => deriveSheet(character, loaded))).toBeLessThan(AT_ONCE_MS);
  });

  it('moves a character with five thousand rolls that count for nothing at once', () => {
    const loaded = loadRuleset(aRuleset());
    const rolls = Object.fromEntries(upTo(100).map((level) => [String(level + 1), 3]));
    const hitPointRolls = Object.fromEntries(upTo(50).map((index) => [`class-${String(index)}`, rolls]));
    const character = aCharacter({ hitPointRolls });
    expect(migrate(character, loaded, loaded).character).not.toHaveProperty('hitPointRolls');
    expect(fastest(() => migrate(character, loaded, loaded))).toBeLessThan(AT_ONCE_MS);
  });
});
