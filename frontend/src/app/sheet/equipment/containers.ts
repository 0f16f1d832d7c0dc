import type { Character, EquipmentItem, Ruleset } from '@heroledger/rules';
import { itemOf } from '../sheet-model';

/** The tag by which a ruleset says that something holds other things. */
const holds = 'container';

type Owned = Pick<Character, 'equipment'>;

/** What holds other things: what its ruleset calls a container, what the player made up, and whatever already does. */
export function containersOf(character: Owned, ruleset: Ruleset): readonly EquipmentItem[] {
  const inUse = new Set(character.equipment.map(({ containerId }) => containerId));
  return character.equipment.filter((item) => {
    const known = itemOf(ruleset, item);
    const made = known === null && item.itemType === 'misc';
    return inUse.has(item.id) || made || (known?.tags.includes(holds) ?? false);
  });
}

/** Where an item may be put: never into itself, nor into what lies in it. */
export function containersFor(item: EquipmentItem, character: Owned, ruleset: Ruleset): readonly EquipmentItem[] {
  return containersOf(character, ruleset).filter(({ id }) => !liesIn(id, item.id, character));
}

/** Whether `id` is `outer` or lies in it, however deep. */
function liesIn(id: string, outer: string, { equipment }: Owned): boolean {
  const around = new Map(equipment.map((item) => [item.id, item.containerId]));
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = around.get(at) ?? null) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

/** Weight of some things by themselves, in the ruleset's unit. */
export function weightOf(items: readonly EquipmentItem[], ruleset: Ruleset): number {
  const weights = items.map((item) => (itemOf(ruleset, item)?.weight ?? 0) * item.quantity);
  // Given in thousandths at the finest: rounding there keeps sums of small ones exact.
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1000) / 1000;
}
