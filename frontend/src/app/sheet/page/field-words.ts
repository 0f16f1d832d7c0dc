import type { Character, Ruleset } from '@heroledger/rules';
import { isRecord } from '../../characters';
import { formatNumber } from '../../ui';

/** The name of a field of the document, as a player says it: `/abilities/charisma` is `Charisma`. */
export function fieldWords(pointer: string, character: Character, ruleset: Ruleset): string {
  const [area = '', key = '', field] = pointer.split('/').slice(1);
  const named = (list: readonly { readonly id: string; readonly name: string }[]): string =>
    list.find(({ id }) => id === key)?.name ?? key;
  switch (area) {
    case 'abilities':
      return named(ruleset.abilities);
    case 'skills':
      return named(ruleset.skills);
    case 'classes':
      return named(ruleset.classes);
    case 'currency':
      return named(ruleset.currencies);
    case 'spent':
      return $localize`${named(ruleset.stats)}:pool: used up`;
    case 'equipment':
      return itemField(character.equipment.find(({ id }) => id === key)?.name ?? $localize`An item`, field);
    default:
      return plainFields[area] ?? area;
  }
}

function itemField(name: string, field: string | undefined): string {
  return field === undefined ? name : `${name}: ${itemFields[field] ?? field}`;
}

const plainFields: Readonly<Record<string, string>> = {
  name: $localize`Name`,
  mode: $localize`Rules`,
  creationMethod: $localize`How the abilities were made`,
  ancestry: $localize`Ancestry`,
  experiencePoints: $localize`Experience`,
  personalityTraits: $localize`Personality`,
  biography: $localize`Biography`,
  notes: $localize`Notes`,
  tags: $localize`Tags`,
  choices: $localize`Choices`,
};

const itemFields: Readonly<Record<string, string>> = {
  name: $localize`name`,
  description: $localize`description`,
  quantity: $localize`quantity`,
  isEquipped: $localize`in use`,
  isAttuned: $localize`attuned`,
  containerId: $localize`packed in`,
};

/** A value of a field as text: long ones shortened, what is gone said so. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return $localize`nothing`;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? $localize`yes` : $localize`no`;
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  if (isRecord(value)) return thingWords(value);
  return '';
}

/** A skill or class by its rank or level, an item by its number and name. */
function thingWords({ rank, level, quantity, name }: Record<string, unknown>): string {
  if (typeof rank === 'number') return $localize`rank ${formatNumber(rank)}:rank:`;
  if (typeof level === 'number') return $localize`level ${formatNumber(level)}:level:`;
  const count = typeof quantity === 'number' && quantity > 1 ? `${formatNumber(quantity)} × ` : '';
  return typeof name === 'string' ? `${count}${name}` : '…';
}
