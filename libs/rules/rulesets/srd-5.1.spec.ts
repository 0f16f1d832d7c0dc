import { applyPatch, deriveSheet, validate, type Character, type ClassLevel } from '../src';
import { aCharacter, srd, valueOf, wearing } from './testing/shipped';

const { ruleset } = srd;
const plainScores = { strength: 10, dexterity: 10, constitution: 10, intelligence: 10, wisdom: 10, charisma: 10 };

/** Has every score at 10 unless told otherwise, and all the experience there is. */
function adventurer(parts: Partial<Character> = {}, scores: Partial<typeof plainScores> = {}): Character {
  return aCharacter(srd, {
    creationMethod: 'manual',
    abilities: { ...plainScores, ...scores },
    experiencePoints: 355_000,
    ...parts,
  });
}

function of(id: string, level: number): readonly ClassLevel[] {
  return [{ id, level }];
}

function codesOf(character: Character): string[] {
  return validate(character, srd).map(({ code }) => code);
}

describe('the SRD 5.1 ruleset', () => {
  it('carries the attribution its licence asks for', () => {
    expect(ruleset.licence).toBe('CC-BY-4.0');
    expect(ruleset.attribution).toContain('System Reference Document 5.1 ("SRD 5.1") by Wizards of the Coast LLC');
    expect(ruleset.attribution).toContain('https://creativecommons.org/licenses/by/4.0/legalcode');
  });

  it('asks for the experience of the source at every level', () => {
    expect(ruleset.progression.experience).toEqual([
      0, 300, 900, 2700, 6500, 14000, 23000, 34000, 48000, 64000, 85000, 100000, 120000, 140000, 165000, 195000, 225000,
      265000, 305000, 355000,
    ]);
  });

  it('sells scores from 8 to 15 out of 27 points, the last two steps for two points each', () => {
    const method = ruleset.creationMethods.find(({ id }) => id === 'point-buy');
    expect(method).toMatchObject({
      budget: 27,
      minimum: 8,
      maximum: 15,
      cost: { 8: 0, 9: 1, 10: 2, 11: 3, 12: 4, 13: 5, 14: 7, 15: 9 },
    });
  });

  it('has the six figures of the standard array', () => {
    const method = ruleset.creationMethods.find(({ id }) => id === 'standard-array');
    expect(method).toMatchObject({ scores: [15, 14, 13, 12, 10, 8] });
  });

  it.each([
    [1, 2],
    [4, 2],
    [5, 3],
    [8, 3],
    [9, 4],
    [12, 4],
    [13, 5],
    [16, 5],
    [17, 6],
    [20, 6],
  ])('gives a character of level %i a proficiency bonus of %i', (level, bonus) => {
    expect(valueOf('proficiencyBonus', adventurer({ classes: of('fighter', level) }), srd)).toBe(bonus);
  });

  it.each([
    [3, -4],
    [8, -1],
    [9, -1],
    [10, 0],
    [11, 0],
    [15, 2],
    [16, 3],
    [20, 5],
  ])('makes a modifier of a score: %i counts %i', (strength, modifier) => {
    expect(valueOf('strength.modifier', adventurer({}, { strength }), srd)).toBe(modifier);
  });
});

describe('the twelve classes', () => {
  // With Constitution 14 each level adds 2: level 1 die + 2, level 20 die + 19 × (die ÷ 2 + 1) + 40.
  // A barbarian's Constitution has grown by 4 then: another 40.
  it.each([
    ['barbarian', 12, 14, 225, ['strength', 'constitution'], [4, 8, 12, 16, 19]],
    ['bard', 8, 10, 143, ['dexterity', 'charisma'], [4, 8, 12, 16, 19]],
    ['cleric', 8, 10, 143, ['wisdom', 'charisma'], [4, 8, 12, 16, 19]],
    ['druid', 8, 10, 143, ['intelligence', 'wisdom'], [4, 8, 12, 16, 19]],
    ['fighter', 10, 12, 164, ['strength', 'constitution'], [4, 6, 8, 12, 14, 16, 19]],
    ['monk', 8, 10, 143, ['strength', 'dexterity'], [4, 8, 12, 16, 19]],
    ['paladin', 10, 12, 164, ['wisdom', 'charisma'], [4, 8, 12, 16, 19]],
    ['ranger', 10, 12, 164, ['strength', 'dexterity'], [4, 8, 12, 16, 19]],
    ['rogue', 8, 10, 143, ['dexterity', 'intelligence'], [4, 8, 10, 12, 16, 19]],
    ['sorcerer', 6, 8, 122, ['constitution', 'charisma'], [4, 8, 12, 16, 19]],
    ['warlock', 8, 10, 143, ['wisdom', 'charisma'], [4, 8, 12, 16, 19]],
    ['wizard', 6, 8, 122, ['intelligence', 'wisdom'], [4, 8, 12, 16, 19]],
  ])('%s: d%i, %i hit points at level 1, %i at level 20, the right saves and improvements', (...facts) => {
    const [id, die, first, last, saves, improvements] = facts;
    const at = (level: number): Character => adventurer({ classes: of(id, level) }, { constitution: 14 });
    const theClass = srd.classes.get(id);

    expect(theClass?.hitDie).toBe(die);
    expect(valueOf('hitPoints', at(1), srd)).toBe(first);
    expect(valueOf('hitPoints', at(20), srd)).toBe(last);
    for (const { id: ability } of ruleset.abilities) {
      const modifier = valueOf(`${ability}.modifier`, at(1), srd);
      expect(valueOf(`${ability}.save`, at(1), srd)).toBe(modifier + (saves.includes(ability) ? 2 : 0));
    }
    const offered = Object.entries(theClass?.levels ?? {}).filter(([, { choices }]) =>
      choices?.some(({ from }) => from.kind === 'abilities'),
    );
    expect(offered.map(([level]) => Number(level))).toEqual(improvements);
  });

  it.each([
    ['bard', 'charisma', 1],
    ['cleric', 'wisdom', 1],
    ['druid', 'wisdom', 1],
    ['paladin', 'charisma', 2],
    ['ranger', 'wisdom', 2],
    ['sorcerer', 'charisma', 1],
    ['warlock', 'charisma', 1],
    ['wizard', 'intelligence', 1],
  ])('%s casts with %s from level %i', (id, ability, from) => {
    const caster = adventurer({ classes: of(id, from) }, { [ability]: 16 });
    expect(valueOf('spellSaveDc', caster, srd)).toBe(8 + 2 + 3);
    expect(valueOf('spellAttack', caster, srd)).toBe(2 + 3);
    expect(valueOf('spellSaveDc', { ...caster, classes: of('fighter', from) }, srd)).toBe(0);
  });

  it('gives a paladin of level 1 no spells yet', () => {
    expect(valueOf('spellSaveDc', adventurer({ classes: of('paladin', 1) }), srd)).toBe(0);
  });

  it('counts the full hit die only for the class that was taken first', () => {
    const classes = [...of('wizard', 1), ...of('fighter', 1)];
    expect(valueOf('hitPoints', adventurer({ classes }), srd)).toBe(6 + 6);
    expect(valueOf('hitPoints', adventurer({ classes: [...classes].reverse() }), srd)).toBe(10 + 4);
  });

  it('trains saving throws only in the class that was taken first', () => {
    const classes = [...of('wizard', 1), ...of('fighter', 1)];
    expect(valueOf('intelligence.save', adventurer({ classes }), srd)).toBe(2);
    expect(valueOf('strength.save', adventurer({ classes }), srd)).toBe(0);
  });

  it('never lets hit points fall below 1', () => {
    const curse = { target: 'hitPoints', op: 'add', value: -50 } as const;
    const equipment = wearing(srd, 'bell').map((item) => ({ ...item, statModifiers: [curse] }));
    const wizard = adventurer({ classes: of('wizard', 1), equipment });
    expect(valueOf('hitPoints', wizard, srd)).toBe(1);
  });

  it.each([
    ['barbarian without armor: 10 + Dexterity 2 + Constitution 3', 'barbarian', [], 15],
    ['barbarian with a shield', 'barbarian', ['shield'], 17],
    ['barbarian in leather armor', 'barbarian', ['leather-armor'], 13],
    ['monk without armor: 10 + Dexterity 2 + Wisdom 1', 'monk', [], 13],
    ['monk with a shield: 10 + Dexterity 2 + shield 2', 'monk', ['shield'], 14],
  ])('%s', (_, id, items, expected) => {
    const scores = { dexterity: 14, constitution: 16, wisdom: 12 };
    const character = adventurer({ classes: of(id, 1), equipment: wearing(srd, ...items) }, scores);
    expect(valueOf('armorClass', character, srd)).toBe(expected);
  });

  it.each([
    [1, 30],
    [2, 40],
    [6, 45],
    [10, 50],
    [14, 55],
    [18, 60],
  ])('a monk of level %i walks %i feet', (level, speed) => {
    const monk = adventurer({ ancestry: 'human', classes: of('monk', level) });
    expect(valueOf('speed', monk, srd)).toBe(speed);
    expect(valueOf('speed', { ...monk, equipment: wearing(srd, 'shield') }, srd)).toBe(30);
  });

  it('stops a score that grows at 20', () => {
    const choices = { 'fighter-4-abilities': ['strength', 'strength'] };
    const fighter = adventurer({ classes: of('fighter', 4), choices }, { strength: 19 });
    expect(valueOf('strength', fighter, srd)).toBe(20);
  });

  it('lets a giant’s belt go beyond 20', () => {
    const choices = { 'fighter-4-abilities': ['strength', 'strength'] };
    const equipment = wearing(srd, 'belt-of-fire-giant-strength');
    const fighter = adventurer({ classes: of('fighter', 4), choices, equipment }, { strength: 19 });
    expect(valueOf('strength', fighter, srd)).toBe(25);
  });

  it('gives a bard half the bonus on what they never learned, and not on top of what they did', () => {
    const bard = adventurer({ classes: of('bard', 2), skills: [{ id: 'stealth', rank: 1 }] });
    expect(valueOf('skill.stealth', bard, srd)).toBe(2);
    expect(valueOf('skill.arcana', bard, srd)).toBe(1);
    expect(valueOf('initiative', bard, srd)).toBe(1);
  });
});

describe('the peoples', () => {
  it.each([
    ['dwarf', 25, { constitution: 2 }],
    ['hill-dwarf', 25, { constitution: 2, wisdom: 1 }],
    ['elf', 30, { dexterity: 2 }],
    ['high-elf', 30, { dexterity: 2, intelligence: 1 }],
    ['halfling', 25, { dexterity: 2 }],
    ['lightfoot-halfling', 25, { dexterity: 2, charisma: 1 }],
    ['human', 30, { strength: 1, dexterity: 1, constitution: 1, intelligence: 1, wisdom: 1, charisma: 1 }],
    ['dragonborn', 30, { strength: 2, charisma: 1 }],
    ['gnome', 25, { intelligence: 2 }],
    ['rock-gnome', 25, { intelligence: 2, constitution: 1 }],
    ['half-elf', 30, { charisma: 2 }],
    ['half-orc', 30, { strength: 2, constitution: 1 }],
    ['tiefling', 30, { intelligence: 1, charisma: 2 }],
  ])('%s: %i feet and the right bonuses', (ancestry, speed, bonuses) => {
    const character = adventurer({ ancestry });
    const grown = Object.entries(plainScores)
      .map(([ability, score]) => [ability, valueOf(ability, character, srd) - score] as const)
      .filter(([, bonus]) => bonus !== 0);
    expect(Object.fromEntries(grown)).toEqual(bonuses);
    expect(valueOf('speed', character, srd)).toBe(speed);
  });

  it.each([
    ['dwarf', 'Hill Dwarf'],
    ['elf', 'High Elf'],
    ['halfling', 'Lightfoot Halfling'],
    ['gnome', 'Rock Gnome'],
  ])('%s alone is not enough: the fix is %s', (ancestry, variant) => {
    const [violation, ...others] = validate(adventurer({ ancestry }), srd);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ code: 'ANCESTRY_TOO_BROAD', severity: 'rule', pointer: '/ancestry' });
    expect(violation?.fixes.map(({ label }) => label)).toEqual([`Choose ${variant}`]);
    const mended = applyPatch(adventurer({ ancestry }), violation?.fixes[0]?.patch ?? []);
    expect(validate(mended, srd)).toEqual([]);
  });

  it('lets a half-elf raise two abilities beside Charisma', () => {
    const choices = { 'half-elf-abilities': ['dexterity', 'wisdom'] };
    const character = adventurer({ ancestry: 'half-elf', choices });
    expect([valueOf('dexterity', character, srd), valueOf('wisdom', character, srd)]).toEqual([11, 11]);
    expect(codesOf({ ...character, choices: { 'half-elf-abilities': ['charisma'] } })).toContain('UNKNOWN_OPTION');
  });

  it('gives a hill dwarf one hit point more for every level', () => {
    const dwarf = adventurer({ ancestry: 'hill-dwarf', classes: of('cleric', 3) });
    // 8 + 2 × 5 for the dice, 3 × 1 for Constitution 12, 3 for toughness.
    expect(valueOf('hitPoints', dwarf, srd)).toBe(24);
  });
});

describe('armor and arms', () => {
  it.each([
    ['padded-armor', 14],
    ['leather-armor', 14],
    ['studded-leather-armor', 15],
    ['hide-armor', 14],
    ['chain-shirt', 15],
    ['scale-mail', 16],
    ['breastplate', 16],
    ['half-plate-armor', 17],
    ['ring-mail', 14],
    ['chain-mail', 16],
    ['splint-armor', 17],
    ['plate-armor', 18],
    ['plate-armor-plus-1', 19],
    ['dwarven-plate', 20],
    ['elven-chain', 16],
  ])('%s with Dexterity 16 makes armor class %i, a shield 2 more', (armor, expected) => {
    const worn = (...items: string[]): Character =>
      adventurer({ equipment: wearing(srd, ...items) }, { dexterity: 16 });
    expect(valueOf('armorClass', worn(armor), srd)).toBe(expected);
    expect(valueOf('armorClass', worn(armor, 'shield'), srd)).toBe(expected + 2);
  });

  it.each([
    ['chain-mail', 13],
    ['splint-armor', 15],
    ['plate-armor', 15],
  ])('%s asks for Strength %i, and slows by 10 feet those who have less and are no dwarves', (armor, needed) => {
    const worn = (strength: number, ancestry: string): Character =>
      adventurer({ ancestry, classes: of('fighter', 1), equipment: wearing(srd, armor) }, { strength });
    expect(valueOf('speed', worn(needed - 1, 'tiefling'), srd)).toBe(20);
    expect(valueOf('speed', worn(needed, 'tiefling'), srd)).toBe(30);
    expect(valueOf('speed', worn(needed - 1, 'hill-dwarf'), srd)).toBe(25);
    expect(codesOf(worn(needed - 1, 'tiefling'))).toEqual(['ITEM_REQUIREMENT_UNMET']);
    expect(codesOf(worn(needed, 'tiefling'))).toEqual([]);
    expect(codesOf(worn(needed - 1, 'hill-dwarf'))).toEqual([]);
  });

  it('explains the ten feet as a step of the speed: Strength 9 in chain mail', () => {
    // A human has one more than the base score.
    const equipment = wearing(srd, 'chain-mail');
    const human = adventurer({ ancestry: 'human', classes: of('fighter', 1), equipment }, { strength: 8 });
    const speed = deriveSheet(human, srd).stats.find(({ id }) => id === 'speed');
    expect(speed?.steps.map(({ source, amount, total }) => [source, amount, total])).toEqual([
      ['Human', 30, 30],
      ['Chain Mail without Strength 13', -10, 20],
    ]);
  });

  it.each(ruleset.items.filter(({ tags }) => tags.includes('heavy-armor')).map((item) => [item.name, item] as const))(
    '%s slows exactly those it asks for more Strength than they have',
    (_, item) => {
      const worn = (strength: number): Character =>
        adventurer({ ancestry: 'tiefling', classes: of('fighter', 1), equipment: wearing(srd, item.id) }, { strength });
      for (const strength of [8, 12, 13, 14, 15]) {
        const isTooWeak = codesOf(worn(strength)).includes('ITEM_REQUIREMENT_UNMET');
        expect([strength, valueOf('speed', worn(strength), srd)]).toEqual([strength, isTooWeak ? 20 : 30]);
      }
    },
  );

  it.each([
    ['wizard', 'plate-armor', 'Heavy armor'],
    ['wizard', 'leather-armor', 'Light armor'],
    ['bard', 'chain-shirt', 'Medium armor'],
    ['rogue', 'shield', 'Shields'],
    ['druid', 'plate-armor-plus-1', 'Heavy armor'],
  ])('says what a %s in %s is in for without the proficiency %s', (id, item, proficiency) => {
    const worn = (...classes: readonly ClassLevel[]): Character =>
      adventurer({ classes, equipment: wearing(srd, item) }, { strength: 15 });
    const [violation, ...others] = validate(worn(...of(id, 1)), srd);
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ code: 'NOT_PROFICIENT', severity: 'rule', pointer: '/equipment/0/isEquipped' });
    expect(violation?.message).toContain(`without the proficiency ${proficiency}: disadvantage on every attack`);
    expect(violation?.message).toContain('no spells');
    expect(violation?.fixes[0]?.patch).toEqual([{ op: 'replace', path: '/equipment/0/isEquipped', value: false }]);
    expect(codesOf(worn(...of('fighter', 1)))).toEqual([]);
  });

  it('asks for a proficiency with every suit and shield but elven chain, which anybody can wear', () => {
    const suits = ruleset.items.filter(({ tags }) => tags.includes('armor') || tags.includes('shield'));
    expect(suits.filter(({ proficiencies }) => proficiencies === undefined).map(({ id }) => id)).toEqual([
      'elven-chain',
    ]);
    for (const { tags, proficiencies = [] } of suits) {
      const [proficiency] = proficiencies;
      if (proficiency !== undefined) expect(tags).toContain(proficiency === 'shields' ? 'shield' : proficiency);
    }
  });

  it('adds no proficiency bonus to a weapon nobody taught, and the attack says so', () => {
    const attackOf = (id: string, weapon: string) =>
      deriveSheet(adventurer({ classes: of(id, 1), equipment: wearing(srd, weapon) }), srd).attacks[0];
    expect(attackOf('wizard', 'greataxe')).toMatchObject({
      toHit: { value: 0 },
      detail: expect.stringMatching(/ · not proficient$/) as string,
    });
    expect(attackOf('barbarian', 'greataxe')?.toHit.value).toBe(2);
    expect(attackOf('barbarian', 'greataxe')?.detail).not.toContain('proficient');
    expect(attackOf('wizard', 'dagger')?.toHit.value).toBe(2);
  });

  it('refuses a two-handed weapon beside a shield', () => {
    const holding = (...items: string[]): Character =>
      adventurer({ classes: of('fighter', 1), equipment: wearing(srd, ...items) });
    expect(codesOf(holding('greatsword', 'shield'))).toEqual(['SLOT_OVERFULL']);
    expect(codesOf(holding('longsword', 'shield'))).toEqual([]);
  });

  it('refuses a fourth attuned item', () => {
    const three = ['cloak-of-protection', 'ring-of-protection', 'amulet-of-health'];
    expect(codesOf(adventurer({ equipment: wearing(srd, ...three) }))).toEqual([]);
    expect(codesOf(adventurer({ equipment: wearing(srd, ...three, 'headband-of-intellect') }))).toEqual([
      'LIMIT_EXCEEDED',
    ]);
  });

  it('adds cloak and ring of protection to armor class and every save', () => {
    const warded = adventurer({ equipment: wearing(srd, 'cloak-of-protection', 'ring-of-protection') });
    expect(valueOf('armorClass', warded, srd)).toBe(12);
    expect(ruleset.abilities.map(({ id }) => valueOf(`${id}.save`, warded, srd))).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it.each([
    ['gauntlets-of-ogre-power', 'strength'],
    ['headband-of-intellect', 'intelligence'],
    ['amulet-of-health', 'constitution'],
  ])('%s: %s is 19, and what is higher stays', (item, ability) => {
    const equipment = wearing(srd, item);
    expect(valueOf(ability, adventurer({ equipment }), srd)).toBe(19);
    expect(valueOf(ability, adventurer({ equipment }, { [ability]: 20 }), srd)).toBe(20);
  });

  it('carries fifteen pounds for each point of Strength', () => {
    expect(valueOf('carryingCapacity', adventurer({}, { strength: 13 }), srd)).toBe(195);
  });
});
