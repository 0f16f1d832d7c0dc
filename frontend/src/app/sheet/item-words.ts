import type { EquipmentItem, Ruleset } from '@heroledger/rules';
import { formatAmount } from '../ui';
import { itemOf } from './sheet-model';

/** `Attuned, light, finesse, 2 lb`. */
export function detailOf(item: EquipmentItem, ruleset: Ruleset): string {
  const known = itemOf(ruleset, item);
  const tags = (known?.tags ?? []).map((tag) => tagName(tag, ruleset));
  const weight = (known?.weight ?? 0) * item.quantity;
  const words = [
    ...(item.isAttuned ? [$localize`attuned`] : []),
    ...tags,
    ...(weight === 0 ? [] : [formatAmount(weight, ruleset.weightUnit)]),
    ...(known === null && item.description !== '' ? [item.description] : []),
  ].join(', ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function tagName(tag: string, { tags }: Ruleset): string {
  return tags.find(({ id }) => id === tag)?.name.toLocaleLowerCase() ?? tag;
}
