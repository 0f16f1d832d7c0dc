import type { Character, EquipmentItem, StatModifier } from '../character';
import { numberChanges } from './growth-changes';
import { sameJson } from './json-patch';
import type { Change, Wording } from './wording';

/** What a character carries, spends and owns. */
export function equipmentChanges(a: Character, b: Character, words: Wording): Change[] {
  return [
    ...itemChanges(a, b, words),
    ...poolChanges(a, b, words),
    ...numberChanges(withZeros(a.currency, b.currency), withZeros(b.currency, a.currency), (id) => {
      return { area: 'currency', label: words.currency(id) };
    }),
  ];
}

function poolChanges(a: Character, b: Character, words: Wording): Change[] {
  const before = withZeros(a.spent, b.spent);
  return Object.entries(withZeros(b.spent, a.spent)).flatMap(([id, is]) => {
    const was = before[id] ?? 0;
    if (was === is) return [];
    const pool = words.pool(id);
    const verb = is > was ? 'Lost' : 'Regained';
    const sentence = `${verb} ${String(Math.abs(is - was))} ${pool.charAt(0).toLowerCase()}${pool.slice(1)}`;
    return [{ area: 'pools', label: `${pool} used`, before: String(was), after: String(is), sentence }];
  });
}

/** What is not counted at all counts as none. */
function withZeros(
  record: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(Object.keys(other).map((id) => [id, 0])), ...record };
}

function itemChanges(a: Character, b: Character, words: Wording): Change[] {
  const before = new Map(a.equipment.map((item) => [item.id, item]));
  const after = new Map(b.equipment.map((item) => [item.id, item]));
  const gone = a.equipment.filter(({ id }) => !after.has(id));
  const come = b.equipment.filter(({ id }) => !before.has(id));
  const changed = b.equipment.flatMap((item) => {
    const was = before.get(item.id);
    return was === undefined ? [] : changesOfItem(was, item, new Map([...before, ...after]), words);
  });
  return [
    ...gone.map((item): Change => change(item.name, describe(item), null, `Removed ${amountOf(item)}`)),
    ...come.map((item): Change => change(item.name, null, describe(item), `Added ${amountOf(item)}${stateOf(item)}`)),
    ...changed,
  ];
}

function change(label: string, before: string | null, after: string | null, sentence: string): Change {
  return { area: 'equipment', label, before, after, sentence };
}

function amountOf({ name, quantity }: EquipmentItem): string {
  return quantity === 1 ? name : `${String(quantity)} × ${name}`;
}

function describe(item: EquipmentItem): string {
  return `${amountOf(item)}${stateOf(item)}`;
}

function stateOf({ isEquipped, isAttuned }: EquipmentItem): string {
  return `${isEquipped ? ', equipped' : ''}${isAttuned ? ', attuned' : ''}`;
}

type Items = ReadonlyMap<string, EquipmentItem>;

function changesOfItem(was: EquipmentItem, is: EquipmentItem, items: Items, words: Wording): Change[] {
  return [
    ...(was.name === is.name ? [] : [change(is.name, was.name, is.name, `Renamed ${was.name} to ${is.name}`)]),
    ...switched(is.name, [was.isEquipped, is.isEquipped], equipping),
    ...switched(is.name, [was.isAttuned, is.isAttuned], attuning),
    ...quantityChange(was, is),
    ...containerChange(was, is, items),
    ...detailChanges(was, is, words),
  ];
}

interface Switch {
  readonly on: { readonly state: string; readonly sentence: (name: string) => string };
  readonly off: { readonly state: string; readonly sentence: (name: string) => string };
}
const equipping: Switch = {
  on: { state: 'equipped', sentence: (name) => `Equipped ${name}` },
  off: { state: 'packed', sentence: (name) => `Unequipped ${name}` },
};
const attuning: Switch = {
  on: { state: 'attuned', sentence: (name) => `Attuned to ${name}` },
  off: { state: 'not attuned', sentence: (name) => `Ended attunement to ${name}` },
};

function switched(name: string, [was, is]: readonly [boolean, boolean], { on, off }: Switch): Change[] {
  if (was === is) return [];
  return is
    ? [change(name, off.state, on.state, on.sentence(name))]
    : [change(name, on.state, off.state, off.sentence(name))];
}

function quantityChange(was: EquipmentItem, is: EquipmentItem): Change[] {
  if (was.quantity === is.quantity) return [];
  const [before, after] = [String(was.quantity), String(is.quantity)];
  return [change(is.name, before, after, `${is.name} ${before} → ${after}`)];
}

function containerChange(was: EquipmentItem, is: EquipmentItem, items: Items): Change[] {
  if (was.containerId === is.containerId) return [];
  const nameOf = (id: string | null): string | null => (id === null ? null : (items.get(id)?.name ?? id));
  const [from, into] = [nameOf(was.containerId), nameOf(is.containerId)];
  const sentence = into === null ? `Took ${is.name} out of ${from ?? ''}` : `Put ${is.name} into ${into}`;
  return [change(is.name, from, into, sentence)];
}

function detailChanges(was: EquipmentItem, is: EquipmentItem, words: Wording): Change[] {
  const found: Change[] = [];
  if (!sameJson(was.statModifiers, is.statModifiers)) {
    const [before, after] = [modifiersText(was.statModifiers, words), modifiersText(is.statModifiers, words)];
    found.push(change(is.name, before, after, `Changed the effects of ${is.name}`));
  }
  if (was.description !== is.description) {
    found.push(change(is.name, was.description, is.description, `Rewrote the description of ${is.name}`));
  }
  if (was.itemType !== is.itemType) {
    found.push(change(is.name, was.itemType, is.itemType, `${is.name} is ${is.itemType} instead of ${was.itemType}`));
  }
  if (was.itemId !== is.itemId) {
    found.push(change(is.name, was.itemId, is.itemId, `Changed what kind of item ${is.name} is`));
  }
  return found;
}

function modifiersText(modifiers: readonly StatModifier[], words: Wording): string | null {
  if (modifiers.length === 0) return null;
  return modifiers.map(({ target, op, value }) => `${words.pool(target)} ${op} ${String(value)}`).join(', ');
}
