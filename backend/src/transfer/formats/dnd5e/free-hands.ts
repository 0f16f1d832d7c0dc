import type { EquipmentItem, LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';

const HAND = 'hand';

/**
 * Other programs call every weapon equipped that is at hand; here it is held. The first ones that fit, beside a shield,
 * stay in hand.
 */
export function withFreeHands(
  equipment: readonly EquipmentItem[],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): readonly EquipmentItem[] {
  const handsFor = ({ itemId, isEquipped }: EquipmentItem): number => {
    const occupies = itemId === null || !isEquipped ? [] : (loaded.items.get(itemId)?.occupies ?? []);
    return occupies.reduce((sum, { slot, count }) => sum + (slot === HAND ? count : 0), 0);
  };
  const isWeapon = ({ itemType }: EquipmentItem) => itemType === 'weapon';
  let free = loaded.slots.get(HAND)?.capacity ?? 0;
  for (const item of equipment) if (!isWeapon(item)) free -= handsFor(item);
  return equipment.map((item, position) => {
    const hands = isWeapon(item) ? handsFor(item) : 0;
    if (hands <= Math.max(free, 0)) {
      free -= hands;
      return item;
    }
    const why = 'More is ready in the file than two hands hold; it is put away.';
    notes.guess(`items[${item.name}].equipped`, `/equipment/${position}/isEquipped`, 'false', why);
    return { ...item, isEquipped: false };
  });
}
