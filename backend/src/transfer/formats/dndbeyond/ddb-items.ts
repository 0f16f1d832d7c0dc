import type { EquipmentItem, Item, ItemType, LoadedRuleset, StatModifier } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { type Json, at, numberAt, textAt, wholeWithin } from '../reading';
import { prose } from '../telling';
import { figuresOf, statModifiersOf } from './ddb-item-figures';
import { isInUse } from './ddb-modifiers';
import { entriesAt, isOn, keyAt } from './ddb-sheet';

/** One is left for what is carried over from the file. */
const MOST_ITEMS = 499;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2_000;
/** Characters of all descriptions together, so that the document stays within its bounds. */
const ALL_DESCRIPTIONS = 60_000;
const LARGEST_QUANTITY = 1_000_000;

const SCROLL = 'spell-scroll';

interface Thing {
  readonly written: Json;
  readonly name: string;
  readonly from: string;
  readonly id: string;
}

/** What is carried, in what it lies, and what was written in by hand. */
export function equipmentOf(sheet: Json, loaded: LoadedRuleset, notes: MappingNotes): readonly EquipmentItem[] {
  const things = thingsOf(sheet).filter((thing) => isThere(thing, notes));
  for (const { from } of things.slice(MOST_ITEMS))
    notes.leave(from, `A character carries ${MOST_ITEMS} things at most.`);
  const kept = things.slice(0, MOST_ITEMS);
  const index = new NameIndex(loaded.items.values());
  const holders = holdersOf(kept);
  const room = Math.min(LONGEST_DESCRIPTION, Math.floor(ALL_DESCRIPTIONS / Math.max(kept.length, 1)));
  return kept.map((thing, position) => {
    const likeness = likenessOf(thing, `/equipment/${position}`, { index, loaded, notes, room });
    const model = likeness.itemId === null ? undefined : loaded.items.get(likeness.itemId);
    const isAttuned = isOn(thing.written, 'isAttuned') || isOn(thing.written, 'attuned');
    return {
      ...likeness,
      id: thing.id,
      quantity: wholeWithin(numberAt(thing.written, 'quantity') ?? 1, 1, LARGEST_QUANTITY),
      isEquipped: isOn(thing.written, 'equipped'),
      // What needs no attunement here was attuned to by the rules of another book.
      isAttuned: isAttuned && model?.attunement !== false,
      containerId: holders.get(thing)?.id ?? null,
    };
  });
}

function thingsOf(sheet: Json): readonly Thing[] {
  const named = (written: Json, list: string): Thing => {
    const name = (textAt(written, 'definition', 'name') || textAt(written, 'name')).replace(/\s+/g, ' ');
    return { written, name, from: `${list}[${name}]`, id: uuid() };
  };
  return [
    ...entriesAt(sheet, 'inventory').map((written) => named(written, 'inventory')),
    ...entriesAt(sheet, 'customItems').map((written) => named(written, 'customItems')),
  ];
}

function isThere({ written, from }: Thing, notes: MappingNotes): boolean {
  const isLeft = (numberAt(written, 'quantity') ?? 1) > 0;
  if (!isLeft) notes.leave(from, 'None is left.');
  return isLeft;
}

/** What lies in what; what lies in the character itself is carried, and nothing lies in itself, however far around. */
function holdersOf(things: readonly Thing[]): ReadonlyMap<Thing, Thing> {
  const byKey = new Map(things.map((thing) => [keyAt(thing.written, 'id'), thing]));
  const holders = new Map<Thing, Thing>();
  for (const thing of things) {
    const key = keyAt(thing.written, 'containerEntityId');
    const holder = key === '' ? undefined : byKey.get(key);
    if (holder !== undefined && !liesWithin(holder, thing, holders)) holders.set(thing, holder);
  }
  return holders;
}

function liesWithin(start: Thing, thing: Thing, holders: ReadonlyMap<Thing, Thing>): boolean {
  for (let next: Thing | undefined = start; next !== undefined; next = holders.get(next))
    if (next === thing) return true;
  return false;
}

interface Finding {
  readonly index: NameIndex<Item>;
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
  /** Characters a description may have. */
  readonly room: number;
}

type Likeness = Pick<EquipmentItem, 'itemId' | 'name' | 'description' | 'itemType' | 'statModifiers'>;

/** What it is: an item of the ruleset, or one of the player's own with the figures of the file. */
function likenessOf({ written, name, from }: Thing, to: string, { index, loaded, notes, room }: Finding): Likeness {
  const kept = name.slice(0, LONGEST_NAME).toWellFormed().trim() || 'Nameless thing';
  const found = modelOf(written, name, index);
  if (found === null) {
    // One of another book that is worn without its attunement does nothing, and here nobody could attune to it.
    const isIdle = isOn(written, 'equipped') && !isInUse(written);
    const statModifiers = isIdle ? [] : statModifiersOf(written, loaded);
    const why = `${loaded.ruleset.shortName} has no such item; it is kept as one of your own.`;
    notes.guess(from, to, kept, why);
    return { itemId: null, name: kept, description: told(written, room), itemType: typeOf(written), statModifiers };
  }
  const { item, why } = found;
  if (why === null) notes.map(from, to, item.name);
  else notes.guess(from, to, item.name, why);
  return {
    itemId: item.id,
    name: kept,
    description: why === null ? '' : told(written, room),
    itemType: item.itemType,
    statModifiers: [] as readonly StatModifier[],
  };
}

interface Model {
  readonly item: Item;
  /** Null where the name alone tells. */
  readonly why: string | null;
}

function modelOf(written: Json, name: string, index: NameIndex<Item>): Model | null {
  const bonus = enchantmentOf(written);
  const byName = index.find(name, bonus);
  if (byName !== null) return { item: byName, why: null };
  const definition = at(written, 'definition');
  if (textAt(definition, 'filterType') === 'Scroll') {
    const scroll = index.find(SCROLL);
    if (scroll !== null) return { item: scroll, why: 'The file says that it is a scroll.' };
  }
  // Of a weapon the type is its make; of a suit of armor there is a name for it.
  const isWeapon = textAt(definition, 'filterType') === 'Weapon';
  const make = textAt(definition, 'baseArmorName') || (isWeapon ? textAt(definition, 'type') : '');
  const byMake = make === '' ? null : index.find(make, bonus);
  return byMake === null ? null : { item: byMake, why: `The file says that it is made like ${byMake.name}.` };
}

/** A weapon's bonus is called magic, that of armor is one to the armor class. */
function enchantmentOf(written: Json): number {
  const filter = textAt(written, 'definition', 'filterType');
  const wanted = filter === 'Weapon' ? 'magic' : filter === 'Armor' ? 'armor-class' : '';
  const bonus = entriesAt(written, 'definition', 'grantedModifiers').find(
    (modifier) => textAt(modifier, 'type') === 'bonus' && textAt(modifier, 'subType') === wanted,
  );
  const value = bonus === undefined ? 0 : (numberAt(bonus, 'fixedValue') ?? numberAt(bonus, 'value') ?? 0);
  return Number.isInteger(value) && value >= 1 && value <= 3 ? value : 0;
}

function told(written: Json, room: number): string {
  const description = prose(textAt(written, 'definition', 'description') || textAt(written, 'description'));
  const notes = prose(textAt(written, 'notes'));
  return [figuresOf(written), description, notes]
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, room)
    .toWellFormed();
}

const TYPES: Readonly<Record<string, ItemType>> = {
  weapon: 'weapon',
  armor: 'armor',
  potion: 'consumable',
  scroll: 'consumable',
  ring: 'accessory',
  'wondrous item': 'accessory',
  rod: 'accessory',
  staff: 'weapon',
  wand: 'accessory',
};

function typeOf(written: Json): ItemType {
  const filter = textAt(written, 'definition', 'filterType').toLowerCase();
  const kind = textAt(written, 'definition', 'subType').toLowerCase();
  if (kind.includes('tool') || kind.includes('instrument') || kind.includes('kit')) return 'tool';
  if (isOn(written, 'definition', 'isConsumable')) return 'consumable';
  return Object.hasOwn(TYPES, filter) ? (TYPES[filter] ?? 'misc') : 'misc';
}
