import { aClass, anItem, aRuleset, aSkill, aStat } from '../testing/small-ruleset';
import type { Modifier, Ruleset } from '../ruleset';
import { loadRuleset } from './load-ruleset';
import { RulesetError } from './problems';

const game = aRuleset();

/** What is wrong with a document, as `pointer message`. */
function problemsOf(document: unknown): string[] {
  try {
    loadRuleset(document);
  } catch (error) {
    if (error instanceof RulesetError) return error.problems.map(({ pointer, message }) => `${pointer} ${message}`);
    throw error;
  }
  return [];
}
const problemsWith = (changes: Partial<Ruleset>): string[] => problemsOf(aRuleset(changes));
const withModifier = (modifier: Partial<Modifier>): Partial<Ruleset> => ({
  items: [...game.items, anItem({ id: 'odd', modifiers: [{ target: 'guard', op: 'add', value: 1, ...modifier }] })],
});
const odd = String(game.items.length);
const extraStat = String(game.stats.length);
const extraSkill = String(game.skills.length);

describe('a ruleset that loads', () => {
  it('answers with everything by id', () => {
    const loaded = loadRuleset(game);
    expect(loaded.ruleset).toBe(game);
    expect(loaded.items.get('mail')?.name).toBe('Mail');
    expect(loaded.skills.get('lore')?.ability).toBe('wit');
    expect(loaded.classes.get('constructor')).toBeUndefined();
  });

  it('writes a statistic out for each ability and each skill', () => {
    const { stats } = loadRuleset(game);
    expect([...stats.keys()].slice(0, 7)).toEqual([
      'might',
      'wit',
      'might.modifier',
      'wit.modifier',
      'training',
      'skill.climbing',
      'skill.sneaking',
    ]);
    expect(stats.get('skill.sneaking')).toMatchObject({
      name: 'Sneaking',
      ability: 'wit',
      formula: 'wit.modifier + training * skill.sneaking.rank',
    });
  });
});

describe('a document that is no ruleset', () => {
  it.each([[null], [[]], ['text'], [{}], [42]])('%j is refused', (document) => {
    expect(problemsOf(document).length).toBeGreaterThan(0);
  });

  it('is told everything that is wrong with its shape at once', () => {
    const nameless = Object.fromEntries(Object.entries(game).filter(([field]) => field !== 'name'));
    expect(problemsOf({ ...nameless, version: 'one', weightUnit: 5, colour: 'red' })).toEqual([
      '/name This is missing.',
      '/version Has characters that may not stand here.',
      '/weightUnit Must be text.',
      '/colour There is no such field.',
    ]);
  });

  it('cannot exhaust the stack by nesting', () => {
    let requires: unknown = { level: 1 };
    for (let depth = 0; depth < 10_000; depth += 1) requires = { not: requires };
    const skills = [{ ...aSkill({ id: 'deep' }), requires }];
    expect(problemsOf({ ...game, skills }).join()).toContain('nested too deeply');
  });
});

describe('a ruleset that contradicts itself', () => {
  it.each<[string, Partial<Ruleset>, string]>([
    [
      'an id used twice',
      { tags: [...game.tags, ...game.tags.slice(0, 1)] },
      '/tags/3/id Another entry is called “weapon” too.',
    ],
    [
      'an unknown target',
      withModifier({ target: 'luck' }),
      `/items/${odd}/modifiers/0/target There is no statistic, rank or proficiency called “luck”.`,
    ],
    [
      'an unknown name in a formula',
      withModifier({ value: 'wit + luck' }),
      `/items/${odd}/modifiers/0/value There is no number called “luck” (character 7 of “wit + luck”).`,
    ],
    [
      'a minus without spaces',
      withModifier({ value: 'wit-might' }),
      `/items/${odd}/modifiers/0/value There is no number called “wit-might” (character 1 of “wit-might”). A minus needs spaces around it.`,
    ],
    [
      'an unknown name in a condition',
      withModifier({ when: 'luck > 1' }),
      `/items/${odd}/modifiers/0/when There is no number called “luck” (character 1 of “luck > 1”).`,
    ],
    [
      'an unknown table',
      withModifier({ value: 'table(moons, level)' }),
      `/items/${odd}/modifiers/0/value There is no table called “moons” (character 7 of “table(moons, level)”).`,
    ],
    [
      'a formula that cannot be read',
      withModifier({ value: '1 +' }),
      `/items/${odd}/modifiers/0/value A number or a name is missing before the end. (character 4 of “1 +”)`,
    ],
    [
      'a class name outside a class',
      withModifier({ value: 'classLevel' }),
      `/items/${odd}/modifiers/0/value There is no number called “classLevel” (character 1 of “classLevel”).`,
    ],
    [
      'a weapon name outside an attack',
      withModifier({ value: 'weapon.light' }),
      `/items/${odd}/modifiers/0/value There is no number called “weapon.light” (character 1 of “weapon.light”).`,
    ],
    [
      'an undeclared tag',
      { items: [anItem({ id: 'odd', tags: ['shiny'] })], classes: [] },
      '/items/0/tags/0 There is no tag called “shiny”.',
    ],
    [
      'an undeclared slot',
      { items: [anItem({ id: 'odd', occupies: [{ slot: 'tail', count: 1 }] })], classes: [] },
      '/items/0/occupies/0/slot There is no slot called “tail”.',
    ],
    [
      'an unknown ability of a skill',
      { skills: [...game.skills, aSkill({ id: 'odd', ability: 'luck' })] },
      `/skills/${extraSkill}/ability There is no ability called “luck”.`,
    ],
    [
      'a rank beyond the ranks',
      { skills: [...game.skills, aSkill({ id: 'odd', maximumRank: 5 })] },
      `/skills/${extraSkill}/maximumRank There are 2 ranks.`,
    ],
    [
      'an unknown skill in a prerequisite',
      { skills: [...game.skills, aSkill({ id: 'odd', requires: { any: [{ all: [{ skill: 'flying', rank: 1 }] }] } })] },
      `/skills/${extraSkill}/requires/any/0/all/0/skill There is no skill called “flying”.`,
    ],
    [
      'an unknown item to start with',
      {
        classes: [
          aClass({
            id: 'odd',
            startingEquipment: [
              { id: 'a', name: 'A', options: [{ id: 'b', name: 'B', items: [{ itemId: 'harp', quantity: 1 }] }] },
            ],
          }),
        ],
      },
      '/classes/0/startingEquipment/0/options/0/items/0/itemId There is no item called “harp”.',
    ],
    [
      'a level the game does not have',
      { classes: [aClass({ id: 'odd', levels: { '6': {} } })] },
      '/classes/0/levels/6 There is no such level.',
    ],
    [
      'thresholds that do not match the levels',
      { progression: { maximumLevel: 5, experience: [0, 100], multiclass: true } },
      '/progression/experience There are 5 levels, but 2 thresholds.',
    ],
    [
      'thresholds that fall',
      { progression: { maximumLevel: 5, experience: [0, 300, 100, 600, 1000], multiclass: true } },
      '/progression/experience/2 A level needs less experience than the one before.',
    ],
    [
      'a choice and a skill pick of one name',
      {
        classes: [
          aClass({ id: 'odd', levels: { '1': { skillPicks: [{ id: 'river-gift', name: 'A', count: 1, rank: 1 }] } } }),
        ],
      },
      '/classes/0/levels/1/skillPicks/0/id Another choice is called “river-gift” too.',
    ],
    [
      'an array of the wrong length',
      { creationMethods: [{ kind: 'array', id: 'a', name: 'A', description: '', scores: [1] }] },
      '/creationMethods/0/scores There must be 2 scores, one for each ability.',
    ],
    [
      'a score without a price',
      {
        creationMethods: [
          {
            kind: 'point-buy',
            id: 'a',
            name: 'A',
            description: '',
            budget: 1,
            minimum: 8,
            maximum: 9,
            cost: { '8': 0 },
          },
        ],
      },
      '/creationMethods/0/cost The score 9 has no price.',
    ],
    [
      'a statistic that takes a name of the language',
      { stats: [...game.stats, aStat({ id: 'level' })] },
      `/stats/${extraStat}/id “level” already has a meaning in formulas.`,
    ],
    [
      'a statistic twice',
      { stats: [...game.stats, aStat({ id: 'guard' })] },
      `/stats/${extraStat}/id Another statistic is called “guard” too.`,
    ],
    [
      'a leading number that does not exist',
      { presentation: { ...game.presentation, shield: 'armour' } },
      '/presentation/shield There is no statistic called “armour”.',
    ],
    [
      'a pool that is none',
      { presentation: { ...game.presentation, pool: 'guard' } },
      '/presentation/pool “guard” is no pool.',
    ],
  ])('%s is named with its place', (_, changes, expected) => {
    expect(problemsWith(changes)).toContain(expected);
  });

  it('tells the circle when numbers depend on themselves', () => {
    const stats = [...game.stats, aStat({ id: 'hen', formula: 'egg + 1' }), aStat({ id: 'egg', formula: 'hen' })];
    expect(problemsWith({ stats })).toEqual(['/stats Numbers depend on each other in a circle: hen → egg → hen.']);
  });

  it('finds a circle that only an item closes', () => {
    expect(problemsWith(withModifier({ target: 'wit', value: 'guard' }))).toEqual([
      '/stats Numbers depend on each other in a circle: wit → guard → wit.modifier → wit.',
    ]);
  });

  it('tells the circle when skills require each other', () => {
    const skills = [
      ...game.skills,
      aSkill({ id: 'reading', requires: { skill: 'writing', rank: 1 } }),
      aSkill({ id: 'writing', requires: { all: [{ skill: 'reading', rank: 1 }] } }),
    ];
    expect(problemsWith({ skills })).toEqual([
      `/skills/${extraSkill}/requires Skills require each other in a circle: Reading → Writing → Reading.`,
    ]);
  });

  it('reports everything at once', () => {
    const changes = {
      ...withModifier({ target: 'luck', value: 'fate' }),
      presentation: { ...game.presentation, card: ['moon'] },
    };
    expect(problemsWith(changes)).toHaveLength(3);
  });

  it('is not fooled by names every object has', () => {
    expect(problemsWith(withModifier({ target: 'constructor' }))).toHaveLength(1);
    expect(problemsWith(withModifier({ value: 'toString' }))).toHaveLength(1);
    expect(problemsWith(withModifier({ value: 'table(toString, 1)' }))).toHaveLength(1);
  });
});
