import type { Character, EquipmentItem } from '../character';
import { blankCharacter } from '../blank-character';
import { equipmentFrom } from '../equipment';
import { loadRuleset } from '../loading/load-ruleset';
import type { LoadedRuleset } from '../loading/loaded';
import type { CharacterClass, Item, Modifier, Ruleset, Skill, StatDefinition } from '../ruleset';
import type { Sheet, Stat, Violation } from '../sheet';

/** A complete game small enough to reckon with in the head; a test changes what it is about. */
export function aRuleset(changes: Partial<Ruleset> = {}): Ruleset {
  return { ...smallGame, ...changes };
}

export function aLoadedRuleset(changes: Partial<Ruleset> = {}): LoadedRuleset {
  return loadRuleset(aRuleset(changes));
}

export function aSkill(changes: Partial<Skill> & { readonly id: string }): Skill {
  const name = changes.id.charAt(0).toUpperCase() + changes.id.slice(1);
  return { name, category: 'body', ability: 'might', description: '', maximumRank: 2, ...changes };
}

export function anItem(changes: Partial<Item> & { readonly id: string }): Item {
  return {
    name: changes.id.charAt(0).toUpperCase() + changes.id.slice(1),
    description: '',
    itemType: 'misc',
    tags: [],
    weight: 1,
    value: 1,
    occupies: [],
    attunement: false,
    modifiers: [],
    ...changes,
  };
}

export function aStat(changes: Partial<StatDefinition> & { readonly id: string }): StatDefinition {
  return { name: changes.id, group: 'other', formula: '0', ...changes };
}

export function aClass(changes: Partial<CharacterClass> & { readonly id: string }): CharacterClass {
  return {
    name: changes.id.charAt(0).toUpperCase() + changes.id.slice(1),
    description: '',
    keyAbilities: [],
    charge: 'tower',
    hitDie: null,
    modifiers: [],
    levels: {},
    startingEquipment: [],
    ...changes,
  };
}

/** A character of the small game; legal and without class unless the test says otherwise. */
export function aCharacter(changes: Partial<Character> = {}): Character {
  return { ...blankCharacter(smallGame, 'Ada'), ...changes };
}

/** An item of the ruleset as a character carries it; its id is its item id unless the test says otherwise. */
export function carried(loaded: LoadedRuleset, itemId: string, changes: Partial<EquipmentItem> = {}): EquipmentItem {
  const item = loaded.items.get(itemId);
  if (item === undefined) throw new Error(`The test ruleset has no item ${itemId}.`);
  return { ...equipmentFrom(item, () => itemId), ...changes };
}

/** An item of the player's own with the given effects, worn. */
export function ownItem(id: string, changes: Partial<EquipmentItem> = {}): EquipmentItem {
  return {
    id,
    itemId: null,
    name: id,
    description: '',
    itemType: 'accessory',
    quantity: 1,
    isEquipped: true,
    isAttuned: false,
    containerId: null,
    statModifiers: [],
    ...changes,
  };
}

export function statOf(sheet: Sheet, id: string): Stat {
  const stat = sheet.stats.find((candidate) => candidate.id === id);
  if (stat === undefined) throw new Error(`The sheet has no statistic ${id}.`);
  return stat;
}

/** The account of a number in one line each: `Base set 10 = 10`. */
export function accountOf(sheet: Sheet, id: string): string[] {
  return statOf(sheet, id).steps.map(({ source, detail, op, amount, total }) => {
    return `${source}${detail === null ? '' : ` (${detail})`} ${op} ${String(amount)} = ${String(total)}`;
  });
}

/** Violations in one line each: `CODE /pointer What is wrong.` */
export function told(violations: readonly Violation[]): string[] {
  return violations.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

/** The one violation there is. */
export function only(violations: readonly Violation[]): Violation {
  const [violation, ...others] = violations;
  if (violation === undefined || others.length > 0)
    throw new Error(`Expected one violation: ${told(violations).join()}`);
  return violation;
}

const add = (target: string, value: number | string): Modifier => ({ target, op: 'add', value });

const smallGame: Ruleset = {
  format: 1,
  id: 'small-game',
  version: '1.0.0',
  name: 'The Small Game',
  shortName: 'Small Game',
  description: 'Two abilities, three skills, a handful of items.',
  attribution: null,
  licence: 'MIT',
  abilities: [
    { id: 'might', name: 'Might', abbreviation: 'MIG', hint: 'Lifting', minimum: 3, maximum: 18 },
    { id: 'wit', name: 'Wit', abbreviation: 'WIT', hint: 'Thinking', minimum: 3, maximum: 18 },
  ],
  creationMethods: [
    {
      kind: 'point-buy',
      id: 'points',
      name: 'Points',
      description: '',
      budget: 8,
      minimum: 8,
      maximum: 14,
      cost: { '8': 0, '9': 1, '10': 2, '11': 3, '12': 4, '13': 5, '14': 7 },
    },
    { kind: 'array', id: 'array', name: 'Array', description: '', scores: [14, 10] },
    { kind: 'rolled', id: 'dice', name: 'Dice', description: '', dice: 4, sides: 6, keepHighest: 3 },
    { kind: 'manual', id: 'by-hand', name: 'By hand', description: '' },
  ],
  progression: {
    maximumLevel: 5,
    experience: [0, 100, 300, 600, 1000],
    multiclass: true,
    hitPointRolls: 'after-first',
  },
  tables: { training: [2, 2, 3, 3, 4] },
  proficiencies: [
    { id: 'blades', name: 'Blades', group: 'Weapons' },
    { id: 'river-speech', name: 'River speech', group: 'Languages' },
  ],
  ancestries: [
    {
      id: 'stonefolk',
      name: 'Stonefolk',
      description: '',
      family: null,
      modifiers: [add('might', 2)],
      features: [
        { id: 'stubborn', name: 'Stubborn', description: 'Hard to move.', modifiers: [add('vigour', 'level')] },
      ],
    },
    {
      id: 'riverfolk',
      name: 'Riverfolk',
      description: '',
      family: null,
      modifiers: [
        { target: 'skill.sneaking.rank', op: 'grant', value: 1 },
        { target: 'proficiency.river-speech', op: 'grant', value: 1 },
      ],
      choices: [
        {
          id: 'river-gift',
          name: 'River gift',
          choose: 2,
          from: { kind: 'abilities' },
          modifiers: [add('{option}', 1)],
        },
      ],
    },
  ],
  classes: [
    aClass({
      id: 'warden',
      keyAbilities: ['might'],
      hitDie: 10,
      modifiers: [
        add('vigour', 'if(firstClass, 10 + (classLevel - 1) * 6, classLevel * 6)'),
        { target: 'vigour', op: 'add', value: 'rolled - 6 * rolledLevels', label: 'Warden hit dice, as rolled' },
        { target: 'proficiency.blades', op: 'grant', value: 1 },
      ],
      first: { skillPicks: [{ id: 'warden-skills', name: 'Skills', count: 1, from: ['climbing', 'lore'], rank: 1 }] },
      levels: {
        '2': {
          choices: [
            {
              id: 'stance',
              name: 'Stance',
              choose: 1,
              from: {
                kind: 'options',
                options: [
                  { id: 'wall', name: 'Wall', description: 'Stand firm.', modifiers: [add('guard', 1)] },
                  {
                    id: 'giant',
                    name: 'Giant',
                    description: 'Strike hard.',
                    requires: { ability: 'might', min: 16 },
                  },
                ],
              },
            },
          ],
        },
      },
      multiclass: { ability: 'might', min: 13 },
      startingEquipment: [
        {
          id: 'arms',
          name: 'Arms',
          options: [
            {
              id: 'defence',
              name: 'Dagger and shield',
              items: [
                { itemId: 'dagger', quantity: 1, equip: true },
                { itemId: 'shield', quantity: 1, equip: true },
              ],
            },
            { id: 'attack', name: 'Greatsword', items: [{ itemId: 'greatsword', quantity: 1 }] },
          ],
        },
        {
          id: 'kit',
          name: 'Kit',
          options: [{ id: 'torches', name: 'Torches', items: [{ itemId: 'torch', quantity: 5 }] }],
        },
      ],
    }),
    aClass({
      id: 'scout',
      keyAbilities: ['wit'],
      modifiers: [add('vigour', 'classLevel * 5')],
      levels: {
        '1': {
          skillPicks: [
            { id: 'scout-skills', name: 'Skills', count: 2, rank: 1 },
            { id: 'scout-mastery', name: 'Mastery', count: 1, rank: 2 },
          ],
        },
      },
    }),
  ],
  skillRules: {
    rankNames: ['Trained', 'Master'],
    points: null,
    cost: [1, 2],
    categories: [{ id: 'body', name: 'Body' }],
  },
  skills: [
    aSkill({ id: 'climbing' }),
    aSkill({ id: 'sneaking', ability: 'wit' }),
    aSkill({ id: 'lore', ability: 'wit', requires: { ability: 'wit', min: 10 }, modifiers: [add('insight', 'rank')] }),
  ],
  tags: [
    { id: 'weapon', name: 'Weapon' },
    { id: 'light', name: 'Light' },
    { id: 'armor', name: 'Armor' },
  ],
  slots: [
    { id: 'hand', name: 'Hands', capacity: 2, unit: { one: 'hand', other: 'hands' } },
    { id: 'body', name: 'Body', capacity: 1, unit: { one: 'suit of armor', other: 'suits of armor' } },
  ],
  limits: [
    { id: 'bonds', name: 'Bound items', used: 'attuned', maximum: '1', unit: 'items' },
    { id: 'load', name: 'Load', used: 'load', maximum: 'haul', unit: 'kg' },
  ],
  items: [
    anItem({
      id: 'mail',
      itemType: 'armor',
      tags: ['armor'],
      weight: 20,
      occupies: [{ slot: 'body', count: 1 }],
      requires: { ability: 'might', min: 12 },
      modifiers: [{ target: 'guard', op: 'set', value: '14 + min(wit.modifier, 2)' }],
    }),
    anItem({
      id: 'shield',
      itemType: 'armor',
      weight: 3,
      occupies: [{ slot: 'hand', count: 1 }],
      modifiers: [add('guard', 2)],
    }),
    anItem({
      id: 'greatsword',
      itemType: 'weapon',
      tags: ['weapon'],
      weight: 3,
      occupies: [{ slot: 'hand', count: 2 }],
      attack: { damage: '2d6', damageType: 'slashing', reach: 2, proficiencies: ['blades'] },
    }),
    anItem({
      id: 'dagger',
      itemType: 'weapon',
      tags: ['weapon', 'light'],
      weight: 0.5,
      occupies: [{ slot: 'hand', count: 1 }],
      attack: { damage: '1d4', damageType: 'piercing', range: [5, 10], proficiencies: ['blades'] },
    }),
    anItem({
      id: 'charm',
      itemType: 'accessory',
      attunement: true,
      modifiers: [{ target: 'guard', op: 'add', value: 1, bonusType: 'ward' }],
    }),
    anItem({
      id: 'talisman',
      itemType: 'accessory',
      attunement: true,
      modifiers: [{ target: 'guard', op: 'add', value: 2, bonusType: 'ward' }],
    }),
    anItem({ id: 'gauntlets', modifiers: [{ target: 'might', op: 'min', value: 18, label: 'Giant’s grip' }] }),
    anItem({ id: 'torch', weight: 0.1 }),
    anItem({ id: 'sack' }),
  ],
  currencies: [{ id: 'coin', name: 'Coins', abbreviation: 'c', worth: 1, weight: 0.01 }],
  weightUnit: 'kg',
  stats: [
    aStat({ id: '{id}', name: '{name}', group: 'ability', each: 'ability', formula: 'base.{id}' }),
    aStat({
      id: '{id}.modifier',
      name: '{name} modifier',
      group: 'modifier',
      each: 'ability',
      formula: 'floor(({id} - 10) / 2)',
      signed: true,
    }),
    aStat({ id: 'training', name: 'Training', formula: 'table(training, level)', signed: true }),
    aStat({
      id: 'skill.{id}',
      name: '{name}',
      group: 'skill',
      each: 'skill',
      formula: '{ability}.modifier + training * skill.{id}.rank',
      signed: true,
    }),
    aStat({ id: 'guard', name: 'Guard', group: 'defence', formula: '10 + wit.modifier' }),
    aStat({ id: 'vigour', name: 'Vigour', group: 'vital', formula: 'level * might.modifier', pool: true }),
    aStat({ id: 'insight', name: 'Insight', formula: '0' }),
    aStat({ id: 'haul', name: 'Haul', formula: '10 * might', unit: 'kg' }),
    aStat({ id: 'secret', name: 'Secret', formula: '7', hidden: true }),
  ],
  attacks: {
    toHit: 'max(might.modifier, wit.modifier * weapon.light) + training * proficient',
    damage: 'might.modifier',
    distanceUnit: 'm',
  },
  presentation: {
    shield: 'guard',
    pool: 'vigour',
    vitals: ['training', 'haul'],
    card: ['vigour', 'guard', 'training'],
  },
};
