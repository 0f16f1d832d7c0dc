import type { Character, EquipmentItem, LoadedRuleset } from '@heroledger/rules';

/** A thing as it stands in a list, what lies in it right below. */
export interface CarriedThing {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  /** `worn`, `attuned` and the like; may be empty. */
  readonly state: readonly string[];
  readonly description: string;
  /** Of one, with the unit of the ruleset: `3 lb`; null where nobody weighed it. */
  readonly weight: string | null;
  /** How many containers it lies in. */
  readonly depth: number;
}

/** What is equipped first, then what is carried; what lies in a container follows it. */
export function carriedThings({ equipment }: Character, loaded: LoadedRuleset): readonly CarriedThing[] {
  const inside = new Map<string | null, EquipmentItem[]>();
  const known = new Set(equipment.map(({ id }) => id));
  for (const item of equipment) {
    const holder = item.containerId !== null && known.has(item.containerId) ? item.containerId : null;
    inside.set(holder, inside.get(holder)?.concat(item) ?? [item]);
  }
  const things: CarriedThing[] = [];
  const seen = new Set<string>();
  const add = (item: EquipmentItem, depth: number): void => {
    if (seen.has(item.id)) return;
    seen.add(item.id);
    things.push(thingOf(item, depth, loaded));
    for (const inner of inside.get(item.id) ?? []) add(inner, depth + 1);
  };
  const outermost = inside.get(null) ?? [];
  for (const item of outermost.filter(({ isEquipped }) => isEquipped)) add(item, 0);
  for (const item of outermost) add(item, 0);
  // A document may say that two bags lie in each other.
  for (const item of equipment) add(item, 0);
  return things;
}

function thingOf(item: EquipmentItem, depth: number, loaded: LoadedRuleset): CarriedThing {
  const weight = item.itemId === null ? undefined : loaded.items.get(item.itemId)?.weight;
  return {
    id: item.id,
    name: item.name,
    quantity: item.quantity,
    state: [...(item.isEquipped ? ['equipped'] : []), ...(item.isAttuned ? ['attuned'] : [])],
    description: item.description,
    weight: weight === undefined || weight === 0 ? null : `${weight} ${loaded.ruleset.weightUnit}`,
    depth,
  };
}
