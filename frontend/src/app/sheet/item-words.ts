import type { EquipmentItem, Ruleset } from '@heroledger/rules';
import { formatAmount } from '../ui';
import { itemOf } from './sheet-model';

/** `Attuned, light, finesse, 2 lb`. */
export function detailOf(item: EquipmentItem, ruleset: Ruleset): string {
  const known = itemOf(ruleset, item);
  const names = new Map(ruleset.tags.map(({ id, name }) => [id, name.toLocaleLowerCase()]));
  const tags = (known?.tags ?? []).map((tag) => names.get(tag) ?? tag);
  const weight = (known?.weight ?? 0) * item.quantity;
  const words = [
    ...(item.isAttuned ? [$localize`attuned`] : []),
    ...tags,
    ...(weight === 0 ? [] : [formatAmount(weight, ruleset.weightUnit)]),
    ...(known === null && item.description !== '' ? [item.description] : []),
  ].join(', ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
