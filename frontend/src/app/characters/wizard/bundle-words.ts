import type { CharacterClass, Item, Ruleset } from '@heroledger/rules';
import { placeWords } from '../../sheet';

export type BundleOption = CharacterClass['startingEquipment'][number]['options'][number];

/** What the weapons of an option do: `1d12 slashing, 2 hands`; empty without a weapon. */
export function weaponWords({ items }: BundleOption, ruleset: Ruleset): string {
  const known = items.flatMap(({ itemId }) => ruleset.items.find(({ id }) => id === itemId) ?? []);
  return known.flatMap((item) => wordsOf(item, known.length > 1, ruleset)).join('; ');
}

function wordsOf({ name, attack, occupies }: Item, isNamed: boolean, { slots }: Ruleset): readonly string[] {
  if (attack === undefined) return [];
  const damage = attack.damage === '0' ? '' : `${attack.damage} ${attack.damageType}`;
  const hands = occupies.some(({ count }) => count > 1) ? placeWords({ occupies }, slots) : null;
  const words = [damage, hands ?? ''].filter((word) => word !== '').join(', ');
  if (words === '') return [];
  return [isNamed ? `${name} ${words}` : words];
}
