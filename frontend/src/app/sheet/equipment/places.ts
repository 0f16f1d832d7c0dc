import type { Character, EquipmentItem, Ruleset, Slot } from '@heroledger/rules';
import { itemOf } from '../sheet-model';
import { containersFor } from './containers';
import { intoContainer, type ItemChange } from './item-acts';

/** Where an item can be dropped. */
export type Target =
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'attuned' }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'pack' }
  | { readonly kind: 'container'; readonly container: string };

/** A place on the body, with as many cells as fit there. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly target: Target;
  readonly cells: readonly Cell[];
  readonly empty: boolean;
  /** More is there than fits. */
  readonly over: boolean;
}

export interface Cell {
  readonly item: EquipmentItem | null;
  /** How much of the place it takes up: 2 for what needs both hands. */
  readonly span: number;
}

/** The slots of the ruleset in its order, what is attuned, and what is in use without a place of its own. */
export function placesOf(character: Pick<Character, 'equipment'>, ruleset: Ruleset): readonly Place[] {
  const worn = character.equipment.filter(({ isEquipped }) => isEquipped);
  return [
    ...ruleset.slots.map((slot) => slotPlace(slot, worn, ruleset)),
    ...attunedPlaces(character, ruleset),
    ...inUsePlaces(worn, ruleset),
  ];
}

function slotPlace({ id, name, capacity }: Slot, worn: readonly EquipmentItem[], ruleset: Ruleset): Place {
  const taken = worn.flatMap((item): Cell[] => {
    const span = takenUp(item, id, ruleset);
    return span > 0 ? [{ item, span }] : [];
  });
  return { id: `slot.${id}`, name, target: { kind: 'slot', slot: id }, ...filledUp(taken, capacity) };
}

/** Whatever limit of the ruleset counts attuned items says how many there can be. */
function attunedPlaces({ equipment }: Pick<Character, 'equipment'>, ruleset: Ruleset): readonly Place[] {
  const limit = ruleset.limits.find(({ used }) => used.trim() === 'attuned');
  const attuned = equipment.filter(({ isAttuned }) => isAttuned);
  if (limit === undefined || attuned.length === 0) return [];
  const cells = attuned.map((item) => ({ item, span: 1 }));
  return [{ id: `limit.${limit.id}`, name: limit.name, target: { kind: 'attuned' }, cells, empty: false, over: false }];
}

function inUsePlaces(worn: readonly EquipmentItem[], ruleset: Ruleset): readonly Place[] {
  const known = new Set(ruleset.slots.map(({ id }) => id));
  const placeless = worn.filter((item) => {
    return !(itemOf(ruleset, item)?.occupies ?? []).some(({ slot, count }) => known.has(slot) && count > 0);
  });
  if (placeless.length === 0) return [];
  const cells = placeless.map((item) => ({ item, span: 1 }));
  return [{ id: 'in-use', name: $localize`In use`, target: { kind: 'in-use' }, cells, empty: false, over: false }];
}

function filledUp(taken: readonly Cell[], capacity: number): Pick<Place, 'cells' | 'empty' | 'over'> {
  const used = taken.reduce((sum, { span }) => sum + span, 0);
  const empty = Array.from({ length: Math.max(0, capacity - used) }, (): Cell => ({ item: null, span: 1 }));
  return { cells: [...taken, ...empty], empty: used === 0, over: used > capacity };
}

function takenUp(item: EquipmentItem, slotId: string, ruleset: Ruleset): number {
  const occupied = itemOf(ruleset, item)?.occupies ?? [];
  return occupied.reduce((sum, { slot, count }) => sum + (slot === slotId ? count : 0), 0);
}

type Change = ItemChange['change'];

/** What dropping an item there does; null where it does not belong or already is. */
export function dropOn(
  target: Target,
  item: EquipmentItem,
  character: Pick<Character, 'equipment'>,
  ruleset: Ruleset,
): Change | null {
  switch (target.kind) {
    case 'slot':
      return takenUp(item, target.slot, ruleset) > 0 ? whenStowed(item) : null;
    case 'in-use':
      return (itemOf(ruleset, item)?.occupies ?? []).length === 0 ? whenStowed(item) : null;
    case 'attuned':
      return attuned(item, ruleset);
    case 'pack':
      return item.isEquipped || item.containerId !== null ? intoContainer(item, null) : null;
    case 'container':
      return stowedIn(target.container, item, containersFor(item, character, ruleset));
  }
}

function whenStowed({ isEquipped }: EquipmentItem): Change | null {
  return isEquipped ? null : { isEquipped: true };
}

function attuned(item: EquipmentItem, ruleset: Ruleset): Change | null {
  const attunable = itemOf(ruleset, item)?.attunement === true && !item.isAttuned;
  return attunable ? { isAttuned: true, isEquipped: true } : null;
}

function stowedIn(container: string, item: EquipmentItem, open: readonly EquipmentItem[]): Change | null {
  const fits = item.containerId !== container && open.some(({ id }) => id === container);
  return fits ? intoContainer(item, container) : null;
}

/** What has to go from a slot so that an item fits there, the fewest things first; the item itself stays. */
export function inTheWayOf(
  item: EquipmentItem,
  slotId: string,
  { equipment }: Pick<Character, 'equipment'>,
  ruleset: Ruleset,
): readonly EquipmentItem[] {
  const capacity = ruleset.slots.find(({ id }) => id === slotId)?.capacity ?? 0;
  const others = equipment
    .filter(({ id, isEquipped }) => isEquipped && id !== item.id)
    .map((other) => ({ other, span: takenUp(other, slotId, ruleset) }))
    .filter(({ span }) => span > 0)
    .sort((one, another) => another.span - one.span);
  let over = takenUp(item, slotId, ruleset) + others.reduce((sum, { span }) => sum + span, 0) - capacity;
  return others.flatMap(({ other, span }) => {
    if (over <= 0) return [];
    over -= span;
    return [other];
  });
}
