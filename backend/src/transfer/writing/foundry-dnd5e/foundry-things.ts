import type { Character, EquipmentItem, Item, LoadedRuleset, WeaponAttack } from '@heroledger/rules';
import { type FoundryDocument, described, item } from './foundry-career';
import { foundryId } from './foundry-words';

/** What is carried. Containers come as what they are, so that Foundry puts things into them. */
export function thingItems({ equipment }: Character, loaded: LoadedRuleset): readonly FoundryDocument[] {
  const containers = new Set(equipment.map(({ containerId }) => containerId));
  return equipment.map((thing) => {
    const known = thing.itemId === null ? undefined : loaded.items.get(thing.itemId);
    const type = containers.has(thing.id) || known?.tags.includes('container') === true ? 'container' : typeOf(thing);
    const system = { ...carried(thing, known, loaded), ...particulars(type, thing, known) };
    return item(type, thing.name, system, thingId(thing.id));
  });
}

const thingId = (id: string): string => foundryId('thing', id);

const TYPES: Readonly<Record<EquipmentItem['itemType'], string>> = {
  weapon: 'weapon',
  armor: 'equipment',
  accessory: 'equipment',
  consumable: 'consumable',
  tool: 'tool',
  misc: 'loot',
};

const typeOf = ({ itemType }: EquipmentItem): string => TYPES[itemType];

/** Of what the SRD does not know nobody knows what it weighs. */
const UNKNOWN: Pick<Item, 'weight' | 'value' | 'attunement' | 'rarity'> = { weight: 0, value: 0, attunement: false };

function carried(thing: EquipmentItem, known: Item | undefined, { currencies }: LoadedRuleset): FoundryDocument {
  const { weight, value, attunement, rarity = '' } = known ?? UNKNOWN;
  return {
    identifier: thing.itemId ?? '',
    ...described(thing.description),
    quantity: thing.quantity,
    weight: { value: weight, units: 'lb' },
    price: { value: value / (currencies.get('gp')?.worth ?? 1), denomination: 'gp' },
    rarity: rarity.replace(/ (\w)/, (_gap, letter: string) => letter.toUpperCase()),
    identified: true,
    equipped: thing.isEquipped,
    attuned: thing.isAttuned,
    attunement: attunement ? 'required' : '',
    container: thing.containerId === null ? null : thingId(thing.containerId),
  };
}

function particulars(type: string, { itemType }: EquipmentItem, known: Item | undefined): FoundryDocument {
  if (type === 'weapon') return weapon(known);
  if (type === 'equipment')
    return { type: { value: itemType === 'armor' ? armorType(known) : 'trinket', baseItem: '' } };
  if (type === 'consumable') return { type: { value: consumableType(known), subtype: '' } };
  return type === 'tool' ? { type: { value: '', baseItem: '' } } : {};
}

const has = (known: Item | undefined, tag: string): boolean => known?.tags.includes(tag) === true;

function armorType(known: Item | undefined): string {
  if (has(known, 'shield')) return 'shield';
  return ['light', 'medium', 'heavy'].find((kind) => has(known, `${kind}-armor`)) ?? 'clothing';
}

const consumableType = (known: Item | undefined): string =>
  [
    ['potion', 'potion'],
    ['scroll', 'scroll'],
    ['projectile', 'ammo'],
  ].find(([tag = '']) => has(known, tag))?.[1] ?? 'trinket';

/** Tags that Foundry calls otherwise, as properties of a weapon. */
const PROPERTIES: Readonly<Record<string, string>> = {
  finesse: 'fin',
  light: 'lgt',
  heavy: 'hvy',
  'two-handed': 'two',
  versatile: 'ver',
  thrown: 'thr',
  ammunition: 'amm',
  loading: 'lod',
  reach: 'rch',
  special: 'spc',
  magic: 'mgc',
};

const BONUS: Readonly<Record<string, string>> = { 'plus-one': '1', 'plus-two': '2', 'plus-three': '3' };

/** In the layout of version 3, which later ones turn into their own when they take the actor in. */
function weapon(known: Item | undefined): FoundryDocument {
  const isRanged = has(known, 'ranged');
  const attack = known?.attack;
  const bonus = known?.tags.flatMap((tag) => BONUS[tag] ?? [])[0] ?? '';
  return {
    type: { value: `${has(known, 'martial') ? 'martial' : 'simple'}${isRanged ? 'R' : 'M'}`, baseItem: '' },
    properties: (known?.tags ?? []).flatMap((tag) => PROPERTIES[tag] ?? []),
    proficient: null,
    ...(bonus === '' ? {} : { magicalBonus: Number(bonus) }),
    ...(attack === undefined ? {} : strike(attack, isRanged)),
  };
}

const strike = ({ damage, damageType, versatile, range, reach }: WeaponAttack, isRanged: boolean): FoundryDocument => ({
  actionType: isRanged ? 'rwak' : 'mwak',
  activation: { type: 'action', cost: 1 },
  range: { value: range?.[0] ?? reach ?? 5, long: range?.[1] ?? null, units: 'ft' },
  damage: {
    parts: damage === '0' ? [] : [[`${damage} + @mod`, damageType]],
    versatile: versatile === undefined ? '' : `${versatile} + @mod`,
  },
});
