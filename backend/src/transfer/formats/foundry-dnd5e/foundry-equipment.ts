import type { EquipmentItem, Item, ItemType, LoadedRuleset } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { plainText } from '../plain-text';
import { at, numberAt, textAt, wholeWithin } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';
import { longName } from './foundry-names';

const CARRIED: ReadonlySet<string> = new Set([
  'weapon',
  'equipment',
  'consumable',
  'tool',
  'loot',
  'container',
  'backpack',
]);
const CONTAINERS: ReadonlySet<string> = new Set(['container', 'backpack']);
const ARMOR: ReadonlySet<string> = new Set(['light', 'medium', 'heavy', 'shield']);
const TYPES: Readonly<Record<string, ItemType>> = {
  weapon: 'weapon',
  equipment: 'accessory',
  consumable: 'consumable',
  tool: 'tool',
};

const MOST_ITEMS = 500;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2_000;
/** Characters of all descriptions together, so that the document stays within its bounds. */
const ALL_DESCRIPTIONS = 60_000;
const LARGEST_QUANTITY = 1_000_000;

/** An item of the ruleset, and whether its name alone told which. */
interface Match {
  readonly item: Item;
  readonly guess: string | null;
}

export function isCarried({ type }: FoundryItem): boolean {
  return CARRIED.has(type);
}

export function readEquipment(
  { items }: FoundryActor,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): readonly EquipmentItem[] {
  const carried = items.filter((item) => isCarried(item) && isThere(item, notes));
  for (const { name } of carried.slice(MOST_ITEMS))
    notes.leave(`items[${name}]`, `A character carries ${MOST_ITEMS} things at most.`);
  const kept = carried.slice(0, MOST_ITEMS);
  // By item and not by its id, which a broken file leaves out or uses twice.
  const ids = new Map(kept.map((item) => [item, uuid()]));
  const index = new NameIndex(loaded.items.values());
  const holders = containersOf(kept);
  const room = Math.min(LONGEST_DESCRIPTION, Math.floor(ALL_DESCRIPTIONS / Math.max(kept.length, 1)));
  return kept.map((item, position) => {
    const found = likeness(item, position, { index, loaded, notes, room });
    const model = found.itemId === null ? undefined : loaded.items.get(found.itemId);
    return {
      ...found,
      id: ids.get(item) ?? uuid(),
      quantity: wholeWithin(numberAt(item.system, 'quantity') ?? 1, 1, LARGEST_QUANTITY),
      isEquipped: at(item.system, 'equipped') === true,
      // What needs no attunement here was attuned to by the rules of another book.
      isAttuned: isAttuned(item) && model?.attunement !== false,
      containerId: idOf(holders.get(item), ids),
      statModifiers: [],
    };
  });
}

/** A word of its own since version 3.2; a number before. */
const isAttuned = ({ system }: FoundryItem): boolean =>
  at(system, 'attuned') === true || numberAt(system, 'attunement') === 2;

/** The thing that carries what other books brought. */
export const CARRIER = 'Carried over from Foundry';

function isThere({ name, system }: FoundryItem, notes: MappingNotes): boolean {
  if (name === CARRIER) {
    notes.map(`items[${name}]`, '/equipment', 'What it carries is worked out anew');
    return false;
  }
  if (kindOf(system) === 'natural') {
    notes.leave(`items[${name}]`, 'It is a part of the body, not a thing that is carried.');
    return false;
  }
  const quantity = numberAt(system, 'quantity') ?? 1;
  if (quantity <= 0) notes.leave(`items[${name}]`, 'None is left.');
  return quantity > 0;
}

const idOf = (item: FoundryItem | undefined, ids: ReadonlyMap<FoundryItem, string>): string | null =>
  item === undefined ? null : (ids.get(item) ?? null);

/** What lies in what; nothing lies in itself, however far around. */
function containersOf(items: readonly FoundryItem[]): ReadonlyMap<FoundryItem, FoundryItem> {
  const containers = new Map(items.filter(({ type }) => CONTAINERS.has(type)).map((item) => [item.id, item]));
  const holders = new Map<FoundryItem, FoundryItem>();
  for (const item of items) {
    const holder = containers.get(textAt(item.system, 'container'));
    if (holder !== undefined && holder.id !== '' && !liesWithin(holder, item, holders)) holders.set(item, holder);
  }
  return holders;
}

function liesWithin(start: FoundryItem, item: FoundryItem, holders: ReadonlyMap<FoundryItem, FoundryItem>): boolean {
  for (let next: FoundryItem | undefined = start; next !== undefined; next = holders.get(next)) {
    if (next === item) return true;
  }
  return false;
}

interface Finding {
  readonly index: NameIndex<Item>;
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
  /** Characters a description may have. */
  readonly room: number;
}

/** What it is: an item of the ruleset, or one of the player's own. */
function likeness(
  item: FoundryItem,
  position: number,
  { index, loaded, notes, room }: Finding,
): Pick<EquipmentItem, 'itemId' | 'name' | 'description' | 'itemType'> {
  const name = item.name.slice(0, LONGEST_NAME) || 'Nameless thing';
  const from = `items[${item.name}]`;
  const to = `/equipment/${position}`;
  const match = matchOf(item, index, loaded);
  if (match === null) {
    const itemType = typeOf(item);
    notes.guess(from, to, name, `${loaded.ruleset.shortName} has no such item; it is kept as one of your own.`);
    return {
      itemId: null,
      name,
      description: plainText(textAt(item.system, 'description', 'value')).slice(0, room),
      itemType,
    };
  }
  if (match.guess === null) notes.map(from, to, match.item.name);
  else notes.guess(from, to, match.item.name, match.guess);
  return { itemId: match.item.id, name, description: '', itemType: match.item.itemType };
}

function matchOf(item: FoundryItem, index: NameIndex<Item>, loaded: LoadedRuleset): Match | null {
  const bonus = bonusOf(item);
  const byName = index.find(item.name, bonus);
  if (byName !== null) return unpacked(item, byName, loaded);
  const identifier = textAt(item.system, 'identifier');
  const byIdentifier = index.find(identifier, bonus);
  if (byIdentifier !== null)
    return { item: byIdentifier, guess: `The file says that it is a kind of ${byIdentifier.name}.` };
  const base = textAt(item.system, 'type', 'baseItem') || textAt(item.system, 'baseItem');
  const byBase = index.find(longName(base), bonus);
  const scroll = kindOf(item.system) === 'scroll' ? index.find('spell-scroll') : null;
  if (scroll !== null) return { item: scroll, guess: 'The file says that it is a scroll.' };
  return byBase === null ? null : { item: byBase, guess: `The file says that it is made like ${byBase.name}.` };
}

/** Foundry lists what is in a pack piece by piece: the pack itself is then no more than its bag. */
function unpacked({ type }: FoundryItem, item: Item, loaded: LoadedRuleset): Match {
  const bag = loaded.items.get('backpack');
  if (!CONTAINERS.has(type) || !item.id.endsWith('-pack') || bag === undefined) return { item, guess: null };
  return { item: bag, guess: `Its contents are listed one by one, so only the bag of ${item.name} is taken.` };
}

function bonusOf({ system }: FoundryItem): number {
  const bonus = numberAt(system, 'magicalBonus') ?? numberAt(system, 'armor', 'magicalBonus') ?? 0;
  return Number.isInteger(bonus) && bonus >= 1 && bonus <= 3 ? bonus : 0;
}

function typeOf({ type, system }: FoundryItem): ItemType {
  return type === 'equipment' && ARMOR.has(kindOf(system)) ? 'armor' : (TYPES[type] ?? 'misc');
}

/** In a field of its own for each type up to version 2. */
const kindOf = (system: unknown): string =>
  [['type', 'value'], ['weaponType'], ['consumableType'], ['armor', 'type']]
    .map((path) => textAt(system, ...path))
    .find((kind) => kind !== '') ?? '';
