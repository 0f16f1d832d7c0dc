import { changeItem, type Character, type EquipmentItem, type Item, type Ruleset } from '@heroledger/rules';
import { itemOf, placeWords } from '../sheet-model';
import { containersFor } from './containers';

export interface ItemChange {
  readonly item: EquipmentItem;
  readonly change: Partial<Pick<EquipmentItem, 'isEquipped' | 'isAttuned' | 'quantity' | 'containerId'>>;
}

/** Something that can be done with an item, in the words of its button. */
export interface ItemAct {
  readonly label: string;
  readonly change: ItemChange['change'];
}

/** What can be done with an item, the likeliest first. */
export function actsWith(item: EquipmentItem, character: Pick<Character, 'equipment'>, ruleset: Ruleset): ItemAct[] {
  const known = itemOf(ruleset, item);
  const inside = item.containerId !== null;
  return [
    item.isEquipped
      ? { label: $localize`Stow in the pack`, change: { isEquipped: false } }
      : { label: equipWords(known, ruleset), change: { isEquipped: true } },
    ...(known?.attunement === true ? [attunementAct(item)] : []),
    ...(inside ? [{ label: $localize`Take out`, change: { containerId: null } }] : []),
    ...containersFor(item, character, ruleset)
      .filter(({ id }) => id !== item.containerId)
      .map(({ id, name }) => ({ label: $localize`Put into: ${name}:container:`, change: intoContainer(item, id) })),
  ];
}

/** What wears or takes an item up so that all of it counts, and what puts it away again. */
export function turnOf(item: EquipmentItem, known: Item | null): ItemChange['change'] {
  if (item.isEquipped) return { isEquipped: false };
  return known?.attunement === true ? { isAttuned: true, isEquipped: true } : { isEquipped: true };
}

/** Whatever is worn is taken off first. */
export function intoContainer({ isEquipped }: EquipmentItem, containerId: string | null): ItemChange['change'] {
  return isEquipped ? { isEquipped: false, containerId } : { containerId };
}

export function withChange(character: Character, { item, change }: ItemChange): Character {
  return changeItem(character, item.id, change);
}

function attunementAct({ isAttuned }: EquipmentItem): ItemAct {
  return isAttuned
    ? { label: $localize`End the attunement`, change: { isAttuned: false } }
    : { label: $localize`Attune`, change: { isAttuned: true, isEquipped: true } };
}

function equipWords(known: Item | null, ruleset: Ruleset): string {
  const place = placeWords(known, ruleset.slots);
  return place === null ? $localize`Equip` : $localize`Equip: ${place}:place:`;
}

/** What a change of an item is called in undo: `Equipped shield`. */
export function itemChangeWords(
  { item: { name }, change }: ItemChange,
  character: Pick<Character, 'equipment'>,
): string {
  if (change.isAttuned === true) return $localize`Attuned to ${name}:item:`;
  if (change.isEquipped === true) return $localize`Equipped ${name}:item:`;
  if (typeof change.containerId === 'string') {
    const container = character.equipment.find(({ id }) => id === change.containerId)?.name ?? '';
    return $localize`Put ${name}:item: into ${container}:container:`;
  }
  if (change.isEquipped === false) return $localize`Stowed ${name}:item:`;
  if (change.containerId === null) return $localize`Took ${name}:item: out`;
  if (change.isAttuned === false) return $localize`Ended the attunement to ${name}:item:`;
  return $localize`Changed ${name}:item:`;
}
