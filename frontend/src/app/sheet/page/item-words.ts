import type { EquipmentItem } from '@heroledger/rules';

/** What a change of an item is called in undo: `Equipped shield`. */
export function itemChangeWords({ name }: EquipmentItem, change: Partial<EquipmentItem>): string {
  if (change.isAttuned === true) return $localize`Attuned to ${name}:item:`;
  if (change.isEquipped === true) return $localize`Equipped ${name}:item:`;
  if (change.isEquipped === false) return $localize`Stowed ${name}:item:`;
  if (change.isAttuned === false) return $localize`Ended the attunement to ${name}:item:`;
  return $localize`Changed ${name}:item:`;
}
