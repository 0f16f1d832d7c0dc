import { choicesFor, deriveSheet, learnSkill, unmet, validate, type Character } from '../src';
import { aCharacter, adventureCore, valueOf, wearing } from './testing/shipped';

const { ruleset } = adventureCore;
const plainScores = { strength: 10, dexterity: 10, intelligence: 10, charisma: 10 };

/** A wayfarer of no people with every score at 10 unless told otherwise. */
function adventurer(parts: Partial<Character> = {}, scores: Partial<typeof plainScores> = {}): Character {
  return aCharacter(adventureCore, {
    creationMethod: 'manual',
    abilities: { ...plainScores, ...scores },
    classes: [{ id: 'wayfarer', level: 1 }],
    ...parts,
  });
}

function messagesOf(character: Character): string[] {
  return validate(character, adventureCore).map(({ code, message }) => `${code}: ${message}`);
}

describe('the Adventure Core ruleset', () => {
  it('asks for fifty more experience with every step than the step before', () => {
    expect(ruleset.progression.experience.slice(0, 6)).toEqual([0, 100, 300, 600, 1000, 1500]);
    expect(ruleset.progression.experience).toHaveLength(20);
    expect(ruleset.progression.experience.at(-1)).toBe(19_000);
  });

  it('sells scores from 8 to 18 out of 20 points, each step at least as dear as the one before', () => {
    const method = ruleset.creationMethods.find(({ kind }) => kind === 'point-buy');
    expect(method).toMatchObject({ budget: 20, minimum: 8, maximum: 18 });
    const costs = method?.kind === 'point-buy' ? Object.values(method.cost) : [];
    const steps = costs.slice(1).map((cost, index) => cost - (costs[index] ?? NaN));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(costs).toHaveLength(11);
  });

  it('has its skills in seven categories', () => {
    expect(ruleset.skillRules.categories.map(({ name }) => name)).toEqual([
      'Combat',
      'Social',
      'Exploration',
      'Crafting',
      'Magic',
      'Knowledge',
      'Survival',
    ]);
  });

  it('allows one class only', () => {
    const classes = [
      { id: 'wayfarer', level: 1 },
      { id: 'envoy', level: 1 },
    ];
    expect(messagesOf(adventurer({ classes, experiencePoints: 100 }))[0]).toMatch(/^MULTICLASS_FORBIDDEN/);
  });
});

describe('the numbers of a character', () => {
  // Health is 8, the Strength modifier and so many for each level.
  it.each([
    ['warden', 8 + 1 + 6 + 2, 8 + 1 + 36 + 2], // and 2 for the rank of Endurance every warden has
    ['duelist', 8 + 1 + 5, 8 + 1 + 30],
    ['wayfarer', 8 + 1 + 5, 8 + 1 + 30],
    ['envoy', 8 + 1 + 4, 8 + 1 + 24],
    ['emberwright', 8 + 1 + 3, 8 + 1 + 18],
    ['artificer', 8 + 1 + 4, 8 + 1 + 24],
  ])('%s: %i health at level 1, %i at level 6', (id, first, sixth) => {
    const at = (level: number): Character => adventurer({ classes: [{ id, level }] }, { strength: 12 });
    expect(valueOf('health', at(1), adventureCore)).toBe(first);
    expect(valueOf('health', at(6), adventureCore)).toBe(sixth);
  });

  it.each([
    ['nothing: 10 + Dexterity 2', [], 12],
    ['a padded coat: 11 + 2', ['padded-coat'], 13],
    ['boiled leather: 12 + 2', ['boiled-leather'], 14],
    ['a padded coat and a buckler: 11 + 2 + 1', ['padded-coat', 'buckler'], 14],
  ])('has the defence of %s', (_, items, expected) => {
    const equipment = wearing(adventureCore, ...items);
    expect(valueOf('defence', adventurer({ equipment }, { dexterity: 14 }), adventureCore)).toBe(expected);
  });

  it('adds the rank to a skill, and half of it to what grows from it', () => {
    // A wayfarer has one rank of Wayfinding to begin with; two of Cartography lend it 1.
    const skills = [
      { id: 'wayfinding', rank: 2 },
      { id: 'cartography', rank: 2 },
    ];
    const wayfarer = adventurer({ skills }, { intelligence: 14 });
    expect(valueOf('skill.cartography', wayfarer, adventureCore)).toBe(2 + 2);
    expect(valueOf('skill.wayfinding', wayfarer, adventureCore)).toBe(2 + 2 + 1);
  });

  it('counts a shield bearer’s skill only while there is a shield', () => {
    const warden = adventurer({ classes: [{ id: 'warden', level: 1 }], skills: [{ id: 'shieldcraft', rank: 3 }] });
    const equipment = wearing(adventureCore, 'kite-shield');
    expect(valueOf('defence', warden, adventureCore)).toBe(10);
    expect(valueOf('defence', { ...warden, equipment }, adventureCore)).toBe(10 + 2 + 2);
  });
});

describe('the strike of a weapon', () => {
  // A warden of level 6 with Strength 14 (+2), one rank of Bladework from the class and training (+2).
  const striking = (item: string, skills: Character['skills'] = []) => {
    const equipment = wearing(adventureCore, item);
    const warden = adventurer({ classes: [{ id: 'warden', level: 6 }], equipment, skills }, { strength: 14 });
    return deriveSheet(warden, adventureCore).attacks.map(({ toHit, damage }) => [toHit.value, damage.value]);
  };

  it('is Strength, training and Bladework to hit, Strength and half of Bladework to hurt', () => {
    expect(striking('arming-sword')).toEqual([[2 + 2 + 1, 2 + 0]]);
    expect(striking('arming-sword', [{ id: 'bladework', rank: 3 }])).toEqual([[2 + 2 + 3, 2 + 1]]);
  });

  it('gains 1 on both by runes', () => {
    expect(striking('oathblade')).toEqual([[2 + 2 + 1 + 1, 2 + 0 + 1]]);
  });

  it('hurts more by every second rank of Breaching, close by only', () => {
    const breaching = [{ id: 'breaching', rank: 4 }];
    expect(striking('arming-sword', breaching)).toEqual([[2 + 2 + 1, 2 + 0 + 2]]);
    // A sling is for light arms, which a warden knows; Dexterity 10 lends nothing and there is no Archery.
    expect(striking('sling', breaching)).toEqual([[0 + 2, 0]]);
  });
});

describe('what is refused', () => {
  it('heavy armor without the training or the strength for it', () => {
    const equipment = wearing(adventureCore, 'riveted-plate');
    const warden = { classes: [{ id: 'warden', level: 1 }], equipment };
    expect(messagesOf(adventurer({ equipment }, { strength: 14 }))).toEqual([expect.stringContaining('Heavy armor')]);
    expect(messagesOf(adventurer(warden, { strength: 13 }))).toEqual([expect.stringContaining('Strength 14')]);
    expect(messagesOf(adventurer(warden, { strength: 14 }))).toEqual([]);
  });

  it('a third bound item before level 10', () => {
    const equipment = wearing(adventureCore, 'long-road-boots', 'ring-of-cinders', 'oaken-gauntlets');
    expect(messagesOf(adventurer({ equipment }))).toEqual([expect.stringMatching(/^LIMIT_EXCEEDED/)]);
    const veteran = { classes: [{ id: 'wayfarer', level: 10 }], experiencePoints: 4500, equipment };
    expect(messagesOf(adventurer(veteran))).toEqual([]);
  });

  it('more ranks than there are points: four at level 1 with plain wits', () => {
    const learned = (rank: number): Character => adventurer({ skills: [{ id: 'endurance', rank }] });
    // Three ranks cost 1 + 1 + 2, the fourth 3 more.
    expect(messagesOf(learned(3))).toEqual([]);
    expect(messagesOf(learned(4))).toEqual([expect.stringMatching(/^SKILL_POINTS_EXCEEDED/)]);
  });

  it.each([
    ['alchemy', {}, ['Herb lore 1']],
    ['star-reading', {}, ['level 4', 'Cartography 1', 'Intelligence 13']],
    [
      'runecraft',
      { experiencePoints: 2800, classes: [{ id: 'wayfarer', level: 8 }] },
      ['Fine work 2', 'Warding 2 (has 0) or Old tongues 2'],
    ],
    ['fine-work', { experiencePoints: 600, classes: [{ id: 'wayfarer', level: 4 }] }, ['Smithing 2', 'Tinkering 2']],
  ])('%s without what it grows from', (id, parts, missing) => {
    const requires = adventureCore.skills.get(id)?.requires;
    const reasons = requires === undefined ? '' : unmet(requires, adventurer(parts), adventureCore).join(' ');
    for (const need of missing) expect(reasons).toContain(need);
    expect(messagesOf(adventurer({ ...parts, skills: [{ id, rank: 1 }] }))).toContainEqual(
      expect.stringMatching(/^PREREQUISITE_UNMET/),
    );
  });
});

describe('growing', () => {
  it('as a shield bearer closes the way to Breaching, and says so', () => {
    const skills = [
      { id: 'bladework', rank: 3 },
      { id: 'tactics', rank: 1 },
      { id: 'shieldcraft', rank: 3 },
      { id: 'breaching', rank: 1 },
    ];
    const warden = adventurer({ classes: [{ id: 'warden', level: 6 }], experiencePoints: 1500, skills });
    expect(messagesOf(warden)).toEqual([expect.stringContaining('must be without Shieldcraft 3')]);
    expect(messagesOf(learnSkill(warden, 'shieldcraft', 2))).toEqual([]);
  });

  it.each([
    [3, 'Talent'],
    [4, 'Ability point'],
    [8, 'Ability point'],
    [9, 'Mastery'],
    [13, 'Sideline'],
    [18, 'Legacy'],
    [20, 'Ability point'],
  ])('level %i brings: %s', (level, expected) => {
    const at = (reached: number): string[] =>
      choicesFor(adventurer({ classes: [{ id: 'wayfarer', level: reached }] }), adventureCore).map(({ name }) => name);
    expect(at(level).slice(at(level - 1).length)).toEqual([expected]);
  });
});
