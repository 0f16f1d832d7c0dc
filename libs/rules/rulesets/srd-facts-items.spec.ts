import { deriveSheet, type Item } from '../src';
import { aCharacter, srd, valueOf, wearing } from './testing/shipped';
import {
  armor,
  experience,
  gear,
  gearRules,
  magicItems,
  weaponProperties,
  weapons,
  type ArmorFact,
  type GearFact,
  type WeaponFact,
} from './testing/srd-facts';

const { ruleset } = srd;

function itemOf(id: string): Item {
  const item = srd.items.get(id);
  if (item === undefined) throw new Error(`The ruleset has no ${id}.`);
  return item;
}

/** The ruleset writes the apostrophe of print, and weapons as they are spoken of: `Light crossbow`. */
const inPrint = (name: string): string => name.replaceAll("'", '’');
const spoken = (name: string): string =>
  name.replace(/^Crossbow, (.)(.*)$/, (_, first: string, rest: string) => {
    return `${first.toUpperCase()}${rest} crossbow`;
  });
const named = <T extends { readonly name: string }>(facts: readonly T[]) =>
  facts.map((fact) => [fact.name, fact] as const);
const capacityOf = (slot: string) => srd.slots.get(slot)?.capacity;

describe('every weapon of the source', () => {
  const figuresOf = ({ name, tags, attack, weight, value, occupies }: Item) => ({
    name,
    damage: attack?.damage,
    damageType: attack?.damageType,
    versatile: attack?.versatile,
    range: attack?.range,
    reach: attack?.reach,
    hands: occupies,
    properties: tags.filter((tag) => weaponProperties.includes(tag)).sort(),
    category: ['simple', 'martial'].filter((tag) => tags.includes(tag)),
    kind: ['melee', 'ranged'].filter((tag) => tags.includes(tag)),
    proficiency: attack?.proficiencies[0],
    weight,
    value,
  });
  const factsOf = (fact: WeaponFact) => ({
    name: spoken(fact.name),
    damage: fact.damage ?? '0',
    damageType: fact.dtype ?? 'none',
    versatile: fact.versatile,
    range: fact.range,
    reach: fact.reach,
    hands: [{ slot: 'hand', count: fact.hands }],
    properties: [...fact.props].sort(),
    category: [fact.cat],
    kind: [fact.kind],
    proficiency: `${fact.cat}-weapons`,
    weight: fact.weight,
    value: fact.cost_cp,
  });

  it.each(named(weapons))('%s', (_, fact) => {
    expect(figuresOf(itemOf(fact.id))).toEqual(factsOf(fact));
  });

  it('is there: 37 of them', () => {
    expect(weapons).toHaveLength(37);
  });
});

describe('every suit of armor of the source, and the shield', () => {
  const suits = named(armor);
  const cap: Readonly<Record<string, number>> = { full: Infinity, max2: 2, none: 0 };
  const strengthAskedBy = ({ requires }: Item): number => {
    const alternatives = requires !== undefined && 'any' in requires ? requires.any : [];
    return Math.max(0, ...alternatives.map((part) => ('ability' in part ? part.min : 0)));
  };
  const armorClassIn = (fact: ArmorFact, modifier: number): number => {
    if (fact.dex === undefined) return 10 + modifier + (fact.ac_bonus ?? NaN);
    const counted = fact.dex === 'none' ? 0 : Math.min(modifier, cap[fact.dex] ?? NaN);
    return (fact.ac_base ?? NaN) + counted;
  };

  it.each(suits)('%s: weight, price, place, Strength and noise', (_, fact) => {
    const item = itemOf(fact.id);
    expect({
      name: item.name,
      weight: item.weight,
      value: item.value,
      kind: item.tags.includes(fact.type === 'shield' ? 'shield' : `${fact.type}-armor`),
      place: item.occupies.at(-1),
      strength: strengthAskedBy(item),
      noisy: item.tags.includes('noisy'),
    }).toEqual({
      name: inPrint(fact.name),
      weight: fact.weight,
      value: fact.cost_cp,
      kind: true,
      place: { slot: fact.slot, count: 1 },
      strength: fact.str_min,
      noisy: fact.stealth_disadvantage,
    });
  });

  it.each(suits)('%s: armor class with low, middling and high Dexterity', (_, fact) => {
    for (const modifier of [-1, 1, 2, 4]) {
      const abilities = { strength: 20, dexterity: 10 + 2 * modifier };
      const character = aCharacter(srd, { abilities, equipment: wearing(srd, fact.id) });
      expect([modifier, valueOf('armorClass', character, srd)]).toEqual([modifier, armorClassIn(fact, modifier)]);
    }
  });

  it('is worn once', () => {
    expect(armor).toHaveLength(13);
    expect(capacityOf('body')).toBe(gearRules.wear_limits.armor);
    expect(capacityOf('shield')).toBe(1);
  });
});

describe('all other gear of the source', () => {
  /** How the ruleset tags what the source lists under one heading. */
  const tagOf: Readonly<Record<string, string>> = {
    ammunition: 'projectile',
    'arcane-foci': 'arcane-focus',
    'druidic-foci': 'druidic-focus',
    'holy-symbols': 'holy-symbol',
    'equipment-packs': 'pack',
    kits: 'kit',
    'artisans-tools': 'artisans-tools',
    'musical-instrument': 'instrument',
    'gaming-sets': 'gaming-set',
    'mounts-and-other-animals': 'mount',
    'waterborne-vehicles': 'vehicle',
  };
  /** A pack weighs what is in it; nobody weighs a horse or a ship. */
  const weightOf = ({ weight, qty = 1, contents }: GearFact): number => {
    if (contents === undefined) return (weight ?? 0) / qty;
    return Object.entries(contents).reduce((sum, [id, count]) => sum + itemOf(id).weight * count, 0);
  };

  it.each(named(gear))('%s: weight, price and kind', (_, fact) => {
    const item = itemOf(fact.id);
    expect(item.name).toBe(inPrint(fact.name));
    expect(item.weight).toBeCloseTo(weightOf(fact), 6);
    expect(item.value).toBeCloseTo(fact.cost_cp / (fact.qty ?? 1), 6);
    const tag = tagOf[fact.sub];
    if (tag !== undefined) expect(item.tags).toContain(tag);
  });

  it('is there: 187 of them', () => {
    expect(gear).toHaveLength(187);
  });

  it.each(named(gear.filter(({ contents }) => contents !== undefined)))('%s names everything in it', (_, fact) => {
    const { description } = itemOf(fact.id);
    for (const [id, count] of Object.entries(fact.contents ?? {})) {
      if (count > 1) expect(description).toContain(String(count));
      expect(srd.items.has(id)).toBe(true);
    }
  });
});

describe('what travels beside a character', () => {
  const travelling = gear.filter(({ id, sub }) => {
    return ['carriage', 'cart', 'chariot', 'sled', 'wagon'].includes(id) || /^(mounts|waterborne)/.test(sub);
  });

  it('is no load, whatever it weighs', () => {
    const equipment = wearing(srd, ...travelling.map(({ id }) => id)).map((item) => ({ ...item, isEquipped: false }));
    expect(equipment).toHaveLength(20);
    expect(loadOf({ equipment })).toBe(0);
    expect(loadOf({ equipment: [...equipment, ...wearing(srd, 'saddle-riding', 'barding-plate')] })).toBe(25 + 130);
  });
});

function loadOf(parts: Parameters<typeof aCharacter>[1]): number | undefined {
  return deriveSheet(aCharacter(srd, parts), srd).limits.find(({ id }) => id === 'load')?.used;
}

describe('every magic item of the source', () => {
  /** One row of the source for several items, each of which is an item here. */
  const families: Readonly<Record<string, string>> = {
    ammunition: 'ammunition-plus-',
    armor: 'plate-armor-plus-',
    'belt-of-giant-strength': 'belt-of-',
    'ioun-stone': 'ioun-stone-',
    'wand-of-the-war-mage': 'wand-of-the-war-mage-plus-',
    weapon: 'longsword-plus-',
  };
  const single = magicItems.filter(({ id }) => !Object.hasOwn(families, id));

  it.each(named(single))('%s: rarity and attunement', (_, fact) => {
    const item = itemOf(fact.id);
    expect([item.name, item.attunement]).toEqual([inPrint(fact.name), fact.attune]);
    // Where the source says that it varies, each of the row has its own.
    if (fact.rarity !== 'varies') expect(item.rarity).toBe(fact.rarity);
    else expect(item.rarity).toEqual(expect.any(String));
  });

  it.each(Object.entries(families))('%s is there in its forms', (id, prefix) => {
    const fact = magicItems.find((candidate) => candidate.id === id);
    const forms = ruleset.items.filter((item) => item.id.startsWith(prefix) && item.tags.includes('magic'));
    expect(forms.length).toBeGreaterThan(2);
    expect(new Set(forms.map(({ attunement }) => attunement))).toEqual(new Set([fact?.attune]));
  });
});

describe('what holds for all things', () => {
  it.each(Object.entries(gearRules.coin_cp))('a %s is worth %i copper', (id, worth) => {
    const coin = srd.currencies.get(id);
    expect(coin?.worth).toBe(worth);
    expect(coin?.weight).toBeCloseTo(1 / gearRules.coins_per_lb, 9);
  });

  it('no more than three items are attuned', () => {
    expect(srd.limits.get('attunement')?.maximum).toBe(String(gearRules.attunement_max));
  });

  it.each([
    ['boots', gearRules.wear_limits.footwear_pair],
    ['gloves', gearRules.wear_limits.gloves_pair],
    ['bracers', gearRules.wear_limits.bracers_pair],
    ['head', gearRules.wear_limits.headwear],
    ['cloak', gearRules.wear_limits.cloak],
  ])('%s: %i worn at once', (slot, capacity) => {
    expect(capacityOf(slot)).toBe(capacity);
  });

  it('a character of any level is known to the table of experience', () => {
    expect(experience.levels).toHaveLength(ruleset.progression.maximumLevel);
  });
});
