import { deriveSheet, type Choice, type Grants, type Prerequisite } from '../src';
import { aCharacter, srd, valueOf } from './testing/shipped';
import {
  abilityNamed,
  armor,
  byAbility,
  classes,
  experience,
  gear,
  pointBuy,
  races,
  skills,
  startingEquipment,
  weapons,
  type ClassFact,
} from './testing/srd-facts';

const { ruleset } = srd;
const long = (short: string): string => abilityNamed[short] ?? short;
const named = <T extends { readonly name: string }>(facts: readonly T[]) =>
  facts.map((fact) => [fact.name, fact] as const);
const scores = Object.fromEntries(ruleset.abilities.map(({ id }) => [id, 10]));
const slug = (name: string): string => name.toLowerCase().replaceAll('’', '').replaceAll(/[ :]+/g, '-');

function trainingOf(parts: Parameters<typeof aCharacter>[1], ...groups: readonly string[]): string[] {
  const { training } = deriveSheet(aCharacter(srd, parts), srd);
  const names = training.filter(({ group }) => groups.includes(group)).flatMap((entry) => entry.names);
  return ruleset.proficiencies.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

describe('scores and levels as in the source', () => {
  it('abilities by name, each with its skills', () => {
    const ours = ruleset.abilities.map(({ id, name }) => ({
      id,
      name,
      skills: ruleset.skills.filter(({ ability }) => ability === id).map((skill) => skill.id),
    }));
    const facts = skills.abilities.map((fact) => ({ id: long(fact.id), name: fact.name, skills: fact.skills }));
    expect(ours).toEqual(facts);
  });

  it.each(named(skills.skills))('%s hangs on its ability', (name, fact) => {
    expect(srd.skills.get(fact.id)).toMatchObject({ name, ability: long(fact.ability) });
    expect(ruleset.skills).toHaveLength(skills.skills.length);
  });

  it.each(experience.levels.map(({ level, xp, proficiency_bonus: bonus }) => [level, xp, bonus]))(
    'level %i asks for %i experience and has a bonus of %i',
    (level, xp, bonus) => {
      expect(ruleset.progression.experience[level - 1]).toBe(xp);
      const character = aCharacter(srd, { classes: [{ id: 'fighter', level }] });
      expect(valueOf('proficiencyBonus', character, srd)).toBe(bonus);
    },
  );

  it('ends where the source ends', () => {
    expect(ruleset.progression.maximumLevel).toBe(experience.max_level);
    expect(ruleset.progression.experience).toHaveLength(experience.max_level);
  });

  it('scores are bought, given and rolled', () => {
    const { budget, min, max, cost, standard_array: array } = pointBuy;
    expect(srd.creationMethods.get('point-buy')).toMatchObject({ budget, minimum: min, maximum: max, cost });
    expect(srd.creationMethods.get('standard-array')).toMatchObject({ scores: array });
    const rolled = srd.creationMethods.get('rolled');
    if (rolled?.kind !== 'rolled') throw new Error('Scores can be rolled.');
    const { dice, sides, keepHighest } = rolled;
    expect(`${String(dice)}d${String(sides)}kh${String(keepHighest)} x6`).toBe(pointBuy.random);
  });

  it('no base score is above the cap', () => {
    expect(ruleset.abilities.map(({ maximum }) => maximum)).toEqual(scoresOf(pointBuy.score_cap));
  });
});

const scoresOf = (score: number): number[] => ruleset.abilities.map(() => score);

describe.each(named(classes))('the class %s as in the source', (_, fact) => {
  const theClass = srd.classes.get(fact.id);
  if (theClass === undefined) throw new Error(`The ruleset has no ${fact.id}.`);
  const atFirst: readonly Grants[] = [theClass.first ?? {}, theClass.levels['1'] ?? {}];
  const beginner = { classes: [{ id: fact.id, level: 1 }] };

  it('hit die and saving throws', () => {
    expect(theClass.hitDie).toBe(fact.hit_die);
    expect(valueOf('hitPoints', aCharacter(srd, { ...beginner, abilities: scores }), srd)).toBe(fact.hit_die);
    const second = { classes: [{ id: fact.id, level: 2 }], abilities: scores };
    expect(valueOf('hitPoints', aCharacter(srd, second), srd)).toBe(fact.hit_die + fact.hit_die / 2 + 1);
    const saves = trainingOf(beginner, 'Saving throws').map((id) => id.replace(/-save$/, ''));
    expect(saves.sort()).toEqual(fact.saves.map(long).sort());
  });

  it('armor, weapons and tools it is proficient with', () => {
    const expected = fact.proficiencies.flatMap((id) =>
      id === 'all-armor' ? ['light-armor', 'medium-armor', 'heavy-armor'] : [id],
    );
    expect(trainingOf(beginner, 'Armor', 'Weapons', 'Tools').sort()).toEqual(expected.sort());
  });

  it('skills it picks from', () => {
    const picks = atFirst.flatMap(({ skillPicks }) => skillPicks ?? []).filter(({ rank }) => rank === 1);
    expect(picks.reduce((sum, { count }) => sum + count, 0)).toBe(fact.skill_choices);
    for (const { from } of picks) expect([...(from ?? ['any'])].sort()).toEqual([fact.skills].flat().sort());
  });

  it('levels at which abilities grow', () => {
    const growing = Object.entries(theClass.levels).flatMap(([level, { choices }]) =>
      choices?.some(({ from, choose }) => from.kind === 'abilities' && choose === 2) ? [Number(level)] : [],
    );
    expect(growing).toEqual(fact.asi_levels);
  });

  it('level at which it takes its path', () => {
    const path = new RegExp(`(^|-)${fact.subclass}(-|$)`);
    const offers = ({ from }: Choice): boolean =>
      from.kind === 'options' && from.options.some(({ id }) => path.test(id));
    const offering = Object.entries(theClass.levels).flatMap(([level, { choices }]) =>
      choices?.some(offers) ? [Number(level)] : [],
    );
    expect(offering).toEqual([fact.subclass_level]);
  });

  it('what it asks of those who learn another class', () => {
    expect(theClass.multiclass).toEqual(multiclassOf(fact));
  });

  it('ability it casts with, and from which level', () => {
    for (const { level } of experience.levels) {
      const abilities = fact.spell_ability === null ? scores : { ...scores, [long(fact.spell_ability)]: 18 };
      const caster = aCharacter(srd, { abilities, classes: [{ id: fact.id, level }] });
      const casts = fact.spell_from_level !== null && level >= fact.spell_from_level;
      const modifier = Math.max(0, ...ruleset.abilities.map(({ id }) => valueOf(`${id}.modifier`, caster, srd)));
      const bonus = valueOf('proficiencyBonus', caster, srd);
      expect([level, valueOf('spellSaveDc', caster, srd)]).toEqual([level, casts ? 8 + bonus + modifier : 0]);
    }
  });
});

function multiclassOf({ multiclass_prereq: { all, any } }: ClassFact): Prerequisite | undefined {
  const leaves = Object.entries(byAbility(all ?? any ?? {})).map(([ability, min]) => ({ ability, min }));
  if (leaves.length === 1) return leaves[0];
  return all === undefined ? { any: leaves } : { all: leaves };
}

describe('what each class starts with', () => {
  const weaponsOf = (isMeant: (weapon: (typeof weapons)[number]) => boolean): string[] =>
    weapons.filter(isMeant).map(({ id }) => id);
  const gearOf = (heading: string): string[] => gear.filter(({ sub }) => sub === heading).map(({ id }) => id);
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'any simple weapon': weaponsOf(({ cat }) => cat === 'simple'),
    'any simple melee weapon': weaponsOf(({ cat, kind }) => cat === 'simple' && kind === 'melee'),
    'any martial weapon': weaponsOf(({ cat }) => cat === 'martial'),
    'any martial melee weapon': weaponsOf(({ cat, kind }) => cat === 'martial' && kind === 'melee'),
    'any musical instrument': gearOf('musical-instrument'),
    'any holy symbol': gearOf('holy-symbols'),
    'any druidic focus': gearOf('druidic-foci'),
    'any arcane focus': gearOf('arcane-foci'),
  };
  const counted = (id: string, count: number): string => `${String(count)} ${id}`;
  /** A pack stands for its contents. */
  const unpacked = (id: string): string[] => {
    const contents = gear.find((fact) => fact.id === id)?.contents;
    return contents === undefined
      ? [/^\d/.test(id) ? id : counted(id, 1)]
      : Object.entries(contents).map(([inner, count]) => counted(inner, count));
  };
  /** One alternative written out: a kind becomes one alternative for each thing of that kind. */
  const writtenOut = (alternative: readonly string[]): string[][] => {
    const [first = ''] = alternative;
    const kind = kinds[first];
    return kind === undefined ? [alternative.flatMap(unpacked)] : kind.map((id) => [counted(id, 1)]);
  };
  /** One handaxe is not offered beside two of them. */
  const isLess = (held: readonly string[], others: readonly (readonly string[])[]): boolean => {
    const [only, ...more] = held;
    if (only === undefined || more.length > 0) return false;
    const id = only.replace(/^1 /, '');
    return others.some((other) => other !== held && other[0]?.endsWith(` ${id}`) && other.join() !== held.join());
  };
  const asSet = (alternatives: readonly (readonly string[])[]): string[] =>
    [...new Set(alternatives.map((held) => [...held].sort().join(' + ')))].sort();

  it.each(Object.entries(startingEquipment))('%s, bundle by bundle', (id, bundles) => {
    const expected = bundles.map((alternatives) => {
      const all = alternatives.flatMap(writtenOut);
      return asSet(all.filter((held) => !isLess(held, all)));
    });
    const offered = srd.classes
      .get(id)
      ?.startingEquipment.map(({ options }) =>
        asSet(options.map(({ items }) => items.map(({ itemId, quantity }) => counted(itemId, quantity)))),
      );
    expect(offered).toEqual(expected);
  });

  it('is known of all classes, and consists of what the source has', () => {
    expect(Object.keys(startingEquipment)).toEqual(classes.map(({ id }) => id));
    const known = new Set([...weapons, ...armor, ...gear].map(({ id }) => id));
    const mentioned = Object.values(startingEquipment)
      .flat(3)
      .filter((held) => !Object.hasOwn(kinds, held))
      .map((held) => held.replace(/^\d+ /, ''));
    expect(mentioned.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the peoples as in the source', () => {
  /** What the numbers of a sheet know of a trait; the other traits are told in words. */
  const weighty: Readonly<Record<string, readonly string[]>> = {
    'dwarven-combat-training': ['battleaxes', 'handaxes', 'light-hammers', 'warhammers'],
    'elf-weapon-training': ['longswords', 'shortswords', 'shortbows', 'longbows'],
    tinker: ['tinkers-tools'],
  };
  const rankOf: Readonly<Record<string, string>> = { 'keen-senses': 'perception', menacing: 'intimidation' };
  /** Traits that are a choice here go by the name of the choice. */
  const otherName: Readonly<Record<string, string>> = {
    'tool-proficiency': 'tools-of-your-people',
    'high-elf-cantrip': 'cantrip',
  };
  const peoples = races.flatMap((race) => [
    [race.name, race, race] as const,
    ...race.subraces.map((subrace) => [subrace.name, race, subrace] as const),
  ]);
  const traitsOf = (race: (typeof races)[number], people: { readonly traits: readonly string[] }): string[] =>
    people === race ? [...race.traits] : [...race.traits, ...people.traits];
  const ancestryOf = (id: string) => {
    const ancestry = srd.ancestries.get(id);
    if (ancestry === undefined) throw new Error(`The ruleset has no ${id}.`);
    return ancestry;
  };

  it('are all there, and no others', () => {
    expect(ruleset.ancestries.map(({ name }) => name)).toEqual(peoples.map(([name]) => name));
  });

  it.each(peoples)('%s: bonuses, speed and languages', (_, race, people) => {
    const character = aCharacter(srd, { abilities: scores, ancestry: people.id });
    const bonuses = { ...byAbility(race.bonuses), ...(people === race ? {} : byAbility(people.bonuses)) };
    const grown = ruleset.abilities.map(({ id }) => [id, valueOf(id, character, srd) - 10] as const);
    expect(Object.fromEntries(grown.filter(([, bonus]) => bonus !== 0))).toEqual(bonuses);
    expect(valueOf('speed', character, srd)).toBe(race.speed);
    expect(trainingOf({ ancestry: people.id }, 'Languages').sort()).toEqual([...race.languages].sort());
  });

  it.each(peoples)('%s: traits, with the numbers they carry', (_, race, people) => {
    const { features = [], choices = [], skillPicks = [] } = ancestryOf(people.id);
    const traits = traitsOf(race, people);
    const told = [...features, ...choices].map(({ name }) => slug(name));
    for (const trait of traits) expect(told).toContain(otherName[trait] ?? trait);

    const proficiencies = traits.flatMap((trait) => weighty[trait] ?? []);
    const trained = trainingOf({ ancestry: people.id }, 'Weapons', 'Tools');
    expect(trained.sort()).toEqual([...proficiencies].sort());

    const sheet = deriveSheet(aCharacter(srd, { ancestry: people.id }), srd);
    const ranked = sheet.stats.filter(({ rank }) => rank === 1).map(({ id }) => id);
    expect(ranked).toEqual(traits.flatMap((trait) => (rankOf[trait] === undefined ? [] : [`skill.${rankOf[trait]}`])));
    const picked = skillPicks.reduce((sum, { count }) => sum + count, 0);
    expect(picked).toBe(traits.includes('skill-versatility') ? 2 : 0);
  });

  it.each(peoples)('%s: what is left to choose', (_, race, people) => {
    const { choices = [] } = ancestryOf(people.id);
    const raised = choices.filter(({ from }) => from.kind === 'abilities');
    expect(raised.map(({ choose, from }) => [choose, 'ids' in from ? from.ids : []])).toEqual(
      race.bonus_choice === undefined ? [] : [[race.bonus_choice.choose, race.bonus_choice.from.map(long)]],
    );
    const languages = new Set(ruleset.proficiencies.filter(({ group }) => group === 'Languages').map(({ id }) => id));
    const spoken = choices.filter(
      ({ from }) => from.kind === 'proficiencies' && (from.ids ?? []).every((id) => languages.has(id)),
    );
    const more = race.extra_languages + (traitsOf(race, people).includes('extra-language') ? 1 : 0);
    expect(spoken.reduce((sum, { choose }) => sum + choose, 0)).toBe(more);
  });

  it('a hill dwarf’s toughness is 1 hit point for each level', () => {
    for (const level of [1, 7, 20]) {
      const parts = { abilities: scores, classes: [{ id: 'wizard', level }] };
      const hitPoints = (ancestry: string) => valueOf('hitPoints', aCharacter(srd, { ...parts, ancestry }), srd);
      expect(hitPoints('hill-dwarf') - hitPoints('dwarf')).toBe(level);
    }
  });
});
