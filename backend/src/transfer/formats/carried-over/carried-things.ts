import type { EquipmentItem, ItemType, LoadedRuleset, StatModifier } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';
import { wholeWithin } from '../reading';

/** A thing as a file has it. */
export interface Thing {
  readonly from: string;
  /** What other things say they lie in; empty for none. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Id of the kind of thing in the ruleset; null for one that is only the player's. */
  readonly kind: string | null;
  readonly itemType: ItemType;
  readonly quantity: number;
  readonly isEquipped: boolean;
  readonly isInvested: boolean;
  /** The `key` of what it lies in; empty for none. */
  readonly holder: string;
  readonly statModifiers: readonly StatModifier[];
}

/** What nothing is known of yet. */
export const NO_THING: Thing = {
  from: '',
  key: '',
  name: '',
  description: '',
  kind: null,
  itemType: 'misc',
  quantity: 1,
  isEquipped: false,
  isInvested: false,
  holder: '',
  statModifiers: [],
};

/** One less than a character carries: the last place is for its other bonuses. */
const MOST_THINGS = 499;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2_000;
/** Characters of all descriptions together, so that the document stays within its bounds. */
const ALL_DESCRIPTIONS = 50_000;
const LARGEST_QUANTITY = 1_000_000;

export function carriedThings(
  things: readonly Thing[],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): readonly EquipmentItem[] {
  const there = things.filter((thing) => isThere(thing, notes));
  for (const { from } of there.slice(MOST_THINGS))
    notes.leave(from, `A character carries ${MOST_THINGS} things at most.`);
  const kept = there.slice(0, MOST_THINGS);
  const ids = new Map(kept.map((thing) => [thing, uuid()]));
  const holders = holdersOf(kept, notes);
  const room = Math.min(LONGEST_DESCRIPTION, Math.floor(ALL_DESCRIPTIONS / Math.max(kept.length, 1)));
  return kept.map((thing, position) => {
    const holder = holders.get(thing);
    const name = thing.name.slice(0, LONGEST_NAME).toWellFormed() || 'Nameless thing';
    notes.map(thing.from, `/equipment/${position}`, name);
    return {
      id: ids.get(thing) ?? uuid(),
      itemId: thing.kind !== null && loaded.items.has(thing.kind) ? thing.kind : null,
      name,
      description: thing.description.slice(0, room).toWellFormed(),
      itemType: thing.itemType,
      quantity: wholeWithin(thing.quantity, 1, LARGEST_QUANTITY),
      isEquipped: thing.isEquipped,
      // What is one of a kind of the ruleset cannot be attuned, for none of these asks for it.
      isAttuned: thing.isInvested && thing.kind === null,
      containerId: (holder && ids.get(holder)) ?? null,
      statModifiers: [...thing.statModifiers],
    };
  });
}

function isThere({ from, quantity }: Thing, notes: MappingNotes): boolean {
  if (quantity <= 0) notes.leave(from, 'None is left.');
  return quantity > 0;
}

/** What lies in what; nothing lies in itself, however far around. */
function holdersOf(things: readonly Thing[], notes: MappingNotes): ReadonlyMap<Thing, Thing> {
  const byKey = new Map([...things].reverse().map((thing) => [thing.key, thing]));
  const holders = new Map<Thing, Thing>();
  for (const thing of things) {
    if (thing.holder === '') continue;
    const holder = byKey.get(thing.holder);
    if (holder !== undefined && !liesWithin(holder, thing, holders)) holders.set(thing, holder);
    else notes.leave(`${thing.from}.container`, 'What it lies in is not there.');
  }
  return holders;
}

function liesWithin(start: Thing, thing: Thing, holders: ReadonlyMap<Thing, Thing>): boolean {
  for (let next: Thing | undefined = start; next !== undefined; next = holders.get(next)) {
    if (next === thing) return true;
  }
  return false;
}
