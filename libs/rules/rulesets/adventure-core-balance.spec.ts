import {
  characterLevel,
  itemTypes,
  skillPointsOf,
  validate,
  type Character,
  type CharacterClass,
  type Grants,
  type Item,
  type Prerequisite,
  type Skill,
} from '../src';
import { pupilOf } from './testing/pupils';
import { aCharacter, adventureCore, valueOf, wearing } from './testing/shipped';

const { ruleset } = adventureCore;
const { progression, skillRules } = ruleset;
const skills = ruleset.skills.map((skill) => [skill.name, skill] as const);
const levels = progression.experience.map((_, index) => index + 1);

/** Somebody whose scores are given by hand, so that only what is tested can be against the rules. */
function hero(classId: string, level: number, score: number): Character {
  return aCharacter(adventureCore, {
    creationMethod: 'manual',
    abilities: Object.fromEntries(ruleset.abilities.map(({ id }) => [id, score])),
    classes: [{ id: classId, level }],
    experiencePoints: progression.experience[level - 1] ?? 0,
  });
}

function skillsIn(requires: Prerequisite | undefined): string[] {
  if (requires === undefined) return [];
  if ('all' in requires) return requires.all.flatMap(skillsIn);
  if ('any' in requires) return requires.any.flatMap(skillsIn);
  return 'skill' in requires ? [requires.skill] : [];
}

/** How many steps of the same category lead to a skill. */
function depthOf({ category, requires }: Skill): number {
  const roots = skillsIn(requires)
    .flatMap((id) => adventureCore.skills.get(id) ?? [])
    .filter((skill) => skill.category === category);
  return Math.max(0, ...roots.map((skill) => depthOf(skill) + 1));
}

describe('the skill trees', () => {
  it('hold fifty skills, seven or more in each category and at least two steps deep', () => {
    expect(ruleset.skills).toHaveLength(50);
    for (const { id, name } of skillRules.categories) {
      const tree = ruleset.skills.filter(({ category }) => category === id);
      expect([name, tree.length >= 7]).toEqual([name, true]);
      expect([name, Math.max(...tree.map(depthOf)) >= 2]).toEqual([name, true]);
      expect([name, tree.some(({ requires }) => requires === undefined)]).toEqual([name, true]);
    }
  });

  it('ask for skills, abilities and levels, together, one of several, or for their absence', () => {
    const written = JSON.stringify(ruleset.skills.map(({ requires }) => requires ?? null));
    for (const word of ['all', 'any', 'not', 'skill', 'ability', 'level']) expect(written).toContain(`"${word}":`);
  });

  it.each(skills)('%s can be begun by somebody, and mastered by somebody of level 20 at most', (_, skill) => {
    expect(pupilOf(skill, 1, adventureCore)).not.toBeNull();
    expect(pupilOf(skill, skill.maximumRank, adventureCore)).not.toBeNull();
  });

  it.each(skills)('%s is not begun before its tree has grown: the deeper, the later', (_, skill) => {
    const pupil = pupilOf(skill, 1, adventureCore);
    const learned = pupil?.skills.length ?? 0;
    expect(learned).toBeGreaterThan(depthOf(skill));
    if (depthOf(skill) === 0 && skill.requires === undefined) expect(pupil && characterLevel(pupil)).toBe(1);
  });

  it('let nobody master more than a seventh of them, however clever, and anybody master four', () => {
    const mastery = skillRules.cost.reduce((sum, cost) => sum + cost, 0);
    const points = (score: number) => skillPointsOf(hero('artificer', 20, score), adventureCore)?.available ?? 0;
    expect(Math.floor(points(18) / mastery)).toBeLessThanOrEqual(ruleset.skills.length / 7);
    expect(Math.floor(points(8) / mastery)).toBeGreaterThanOrEqual(4);
  });

  it('make each rank at least as dear as the one before', () => {
    expect(skillRules.cost).toEqual([...skillRules.cost].sort((a, b) => a - b));
  });
});

describe('the six callings', () => {
  const callings = ruleset.classes.map((calling) => [calling.name, calling] as const);
  const grantsOf = (calling: CharacterClass, level: number): Grants => calling.levels[String(level)] ?? {};
  const brings = ({ features = [], choices = [] }: Grants): number => features.length + choices.length;

  it('are six', () => {
    expect(ruleset.classes).toHaveLength(6);
  });

  it.each(callings)('%s: every level brings a feature or a choice, health and skill points', (_, calling) => {
    const health = levels.map((level) => valueOf('health', hero(calling.id, level, 10), adventureCore));
    const points = levels.map((level) => skillPointsOf(hero(calling.id, level, 10), adventureCore)?.available ?? 0);
    for (const level of levels) {
      expect([level, brings(grantsOf(calling, level)) > 0]).toEqual([level, true]);
      if (level === 1) continue;
      expect([level, (health[level - 1] ?? 0) > (health[level - 2] ?? 0)]).toEqual([level, true]);
      expect([level, (points[level - 1] ?? 0) > (points[level - 2] ?? 0)]).toEqual([level, true]);
    }
  });

  it.each(callings)('%s: as many features and choices, on the same levels, as every other calling', (_, calling) => {
    const [first] = ruleset.classes;
    const course = (each: CharacterClass) =>
      levels.map((level) => {
        const { features = [], choices = [] } = grantsOf(each, level);
        return `${String(level)}: ${String(features.length)} features, ${String(choices.length)} choices`;
      });
    expect(course(calling)).toEqual(first && course(first));
  });

  it('that are tougher in body are no stronger in spirit: nobody has the most of both', () => {
    const of = (stat: string) => ruleset.classes.map(({ id }) => valueOf(stat, hero(id, 20, 14), adventureCore));
    const [health, spirit] = [of('health'), of('spirit')];
    expect(health.indexOf(Math.max(...health))).not.toBe(spirit.indexOf(Math.max(...spirit)));
    // The toughest has at most two and a half times the health of the frailest.
    expect(Math.max(...health) / Math.min(...health)).toBeLessThanOrEqual(2.5);
  });
});

describe('the gear', () => {
  const gear = ruleset.items.map((item) => [item.name, item] as const);
  const ofType = (type: string): Item[] => ruleset.items.filter(({ itemType }) => itemType === type);

  it('is eighty-three items, six or more of each type, containers among them', () => {
    expect(ruleset.items).toHaveLength(83);
    expect(Math.min(...itemTypes.map((type) => ofType(type).length))).toBeGreaterThanOrEqual(6);
    expect(ruleset.items.filter(({ tags }) => tags.includes('container')).length).toBeGreaterThanOrEqual(6);
  });

  it.each(gear)('%s is carried by anybody, and used as it is meant by somebody', (_, { id }) => {
    const carried = wearing(adventureCore, id).map((item) => ({ ...item, isEquipped: false, isAttuned: false }));
    expect(validate({ ...hero('envoy', 1, 10), equipment: carried }, adventureCore)).toEqual([]);

    const equipment = wearing(adventureCore, id);
    const users = levels.flatMap((level) => ruleset.classes.map((calling) => hero(calling.id, level, 14)));
    expect(users.some((user) => validate({ ...user, equipment }, adventureCore).length === 0)).toBe(true);
  });

  it.each(gear.filter(([, { occupies }]) => occupies.length > 0))(
    '%s changes a number, strikes or warms',
    (_, item) => {
      const isUseful = item.modifiers.length > 0 || item.attack !== undefined || item.id === 'wool-cloak';
      expect(isUseful).toBe(true);
    },
  );

  it('of a kind costs no less the more it hurts', () => {
    const kindOf = ({ tags, occupies, attack }: Item): string =>
      [...tags.filter((tag) => tag !== 'bow').sort(), occupies[0]?.count, ...(attack?.proficiencies ?? [])].join(' ');
    compareAll(ofType('weapon'), kindOf, ({ attack }) => averageOf(attack?.damage ?? '0'));
  });

  it('to wear costs no less the better it guards', () => {
    const guard = ({ id, tags }: Item): number => {
      const bare = hero('warden', 1, 14);
      const worn = { ...bare, equipment: wearing(adventureCore, id) };
      return tags.includes('enchanted') ? 0 : valueOf('defence', worn, adventureCore);
    };
    const kindOf = ({ tags }: Item): string => [...tags].sort().join(' ');
    compareAll(ofType('armor'), kindOf, guard);
  });

  it('that is rarer costs more than anything of its type that is less rare', () => {
    const ranks = ['common', 'uncommon', 'rare', 'legendary'];
    const rankOf = ({ rarity = 'common' }: Item): number => ranks.indexOf(rarity);
    expect(Math.min(...ruleset.items.map(rankOf))).toBe(0);
    const magic = ruleset.items.filter(({ rarity }) => rarity !== undefined);
    compareAll(magic, () => 'all', rankOf);
  });

  it('that is enchanted is bound to its bearer, and only that', () => {
    for (const { name, tags, attunement, rarity } of ruleset.items) {
      const isEnchanted = tags.includes('enchanted');
      expect([name, attunement, rarity !== undefined]).toEqual([name, isEnchanted, isEnchanted]);
    }
  });
});

/** Of two things of a kind the one with more effect is not the cheaper one. */
function compareAll(items: readonly Item[], kindOf: (item: Item) => string, effectOf: (item: Item) => number): void {
  const rows = items.map((item) => ({ ...item, kind: kindOf(item), effect: effectOf(item) }));
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      if (a.kind !== b.kind || a.effect === b.effect) continue;
      const [more, less] = a.effect > b.effect ? [a, b] : [b, a];
      expect([`${more.name} over ${less.name}`, more.value >= less.value]).toEqual([
        `${more.name} over ${less.name}`,
        true,
      ]);
    }
  }
}

/** `2d6` is 7 on average. */
function averageOf(dice: string): number {
  const [count = 0, sides = 0] = dice.split('d').map(Number);
  return (count * (sides + 1)) / 2;
}
