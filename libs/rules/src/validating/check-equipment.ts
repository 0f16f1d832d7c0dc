import type { EquipmentItem } from '../character';
import { numberNamed } from '../deriving/evaluation';
import { deriveLimits } from '../deriving/limits';
import { pointer } from '../json/pointer';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Item, Slot } from '../ruleset';
import type { Fix, LimitUse, Violation } from '../sheet';
import { counted, forbidden, placed, replaceFix, senseless, type Examination } from './examination';

interface Carried {
  readonly entry: EquipmentItem;
  readonly place: number;
  /** Null for an item of the player's own making. */
  readonly model: Item | null;
}

/** Equipment: where it lies, whether it fits, and whether it may be used. */
export function checkEquipment(examination: Examination): Violation[] {
  const { character, places, loaded } = examination;
  const carried = placed(character.equipment, places.equipment).map(({ entry, place }): Carried => {
    return { entry, place, model: entry.itemId === null ? null : (loaded.items.get(entry.itemId) ?? null) };
  });
  const worn = carried.filter(({ entry, model }) => entry.isEquipped && model !== null);
  return [
    ...checkContainers(carried),
    ...[...loaded.slots.values()].flatMap((slot) => checkSlot(slot, worn)),
    ...carried.flatMap((item) => checkItem(examination, item)),
    ...deriveLimits(examination.evaluation, loaded).flatMap((limit) => checkLimit(examination, limit, carried)),
  ];
}

function checkContainers(carried: readonly Carried[]): Violation[] {
  const containerOf = new Map(carried.map(({ entry }) => [entry.id, entry.containerId]));
  return carried.flatMap(({ entry, place }) => {
    if (entry.containerId === null) return [];
    const where = pointer('equipment', place, 'containerId');
    const common = { pointer: where, params: { item: entry.id, container: entry.containerId } };
    const fixes = [replaceFix(`Take ${entry.name} out`, where, null)];
    if (!containerOf.has(entry.containerId)) {
      const message = `${entry.name} lies in something that is not carried.`;
      return [senseless({ ...common, code: 'UNKNOWN_CONTAINER', message, advice: 'Take it out.', fixes })];
    }
    if (!liesInItself(entry.id, containerOf)) return [];
    const message = `${entry.name} lies in itself.`;
    return [senseless({ ...common, code: 'CONTAINER_CYCLE', message, advice: 'Take it out.', fixes })];
  });
}

function liesInItself(id: string, containerOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = containerOf.get(id); at !== null && at !== undefined && !seen.has(at); at = containerOf.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function checkSlot(slot: Slot, worn: readonly Carried[]): Violation[] {
  const inUse = worn.flatMap((item) => {
    const count = takenUp(item, slot);
    return count > 0 ? [{ item, count }] : [];
  });
  const used = inUse.reduce((sum, { count }) => sum + count, 0);
  const last = inUse.at(-1);
  if (last === undefined || used <= slot.capacity) return [];
  const over = used - slot.capacity;
  const mending = inUse.filter(({ count }) => count >= over);
  const { one, other } = slot.unit;
  return [
    forbidden({
      code: 'SLOT_OVERFULL',
      pointer: pointer('equipment', last.item.place, 'isEquipped'),
      message: `${String(used)} ${used === 1 ? one : other} in use, there ${slot.capacity === 1 ? 'is' : 'are'} ${String(slot.capacity)}.`,
      advice: `Put ${anyOf(inUse.map(({ item }) => item.entry.name))} away.`,
      params: { slot: slot.id, used, capacity: slot.capacity },
      fixes: [...(mending.length > 0 ? mending : inUse)].reverse().map(({ item }) => unequip(item)),
    }),
  ];
}

function anyOf(names: readonly string[]): string {
  const named = names.slice(0, 5);
  const others = names.length - named.length;
  return [...named, ...(others > 0 ? [`one of ${counted(others, 'other')}`] : [])].join(' or ');
}

function takenUp({ model }: Carried, slot: Slot): number {
  return (model?.occupies ?? []).reduce((sum, { slot: id, count }) => sum + (id === slot.id ? count : 0), 0);
}

function unequip({ entry, place }: Carried): Fix {
  return replaceFix(`Unequip ${entry.name}`, pointer('equipment', place, 'isEquipped'), false);
}

function endAttunement({ entry, place }: Carried): Fix {
  return replaceFix(`End attunement to ${entry.name}`, pointer('equipment', place, 'isAttuned'), false);
}

function checkItem(examination: Examination, item: Carried): Violation[] {
  const { entry, model } = item;
  if (model === null) return [];
  return [
    ...(entry.isAttuned && !model.attunement ? [notAttunable(item)] : []),
    ...(entry.isEquipped ? [...checkRequirement(examination, item), ...checkProficiency(examination, item)] : []),
  ];
}

function notAttunable(item: Carried): Violation {
  const { entry, place } = item;
  return forbidden({
    code: 'NOT_ATTUNABLE',
    pointer: pointer('equipment', place, 'isAttuned'),
    message: `${entry.name} needs no attunement and cannot have any.`,
    advice: 'End the attunement.',
    params: { item: entry.id },
    fixes: [endAttunement(item)],
  });
}

function checkRequirement({ evaluation, loaded }: Examination, item: Carried): Violation[] {
  const { entry, place, model } = item;
  const reasons = model?.requires === undefined ? [] : reasonsUnmet(model.requires, evaluation, loaded);
  if (reasons.length === 0) return [];
  return [
    forbidden({
      code: 'ITEM_REQUIREMENT_UNMET',
      pointer: pointer('equipment', place, 'isEquipped'),
      message: `${entry.name} ${reasons.join('; ')}.`,
      advice: `${asSentence(reasons).replace(/\.$/, '')}: reach that first, or put it away.`,
      params: { item: entry.id, missing: reasons.join('; ') },
      fixes: [unequip(item)],
    }),
  ];
}

/** Without any of the proficiencies an item asks for it can be put on all the same, and the game makes it cost something. */
function checkProficiency({ evaluation, loaded }: Examination, item: Carried): Violation[] {
  const { entry, place, model } = item;
  const asked = (model?.proficiencies ?? []).flatMap((id) => loaded.proficiencies.get(id) ?? []);
  const isProficient = asked.some(({ id }) => numberNamed(`proficiency.${id}`, evaluation, loaded) > 0);
  if (asked.length === 0 || isProficient) return [];
  const names = asked.map(({ name }) => name).join(' or ');
  const cost = asked.flatMap(({ without }) => without ?? [])[0];
  return [
    forbidden({
      code: 'NOT_PROFICIENT',
      pointer: pointer('equipment', place, 'isEquipped'),
      message: `${entry.name} is in use without the proficiency ${names}${cost === undefined ? '.' : `: ${lowerFirst(cost)}`}`,
      advice: 'Put it away, or become proficient first.',
      params: { item: entry.id, proficiencies: asked.map(({ id }) => id).join(', ') },
      fixes: [unequip(item)],
    }),
  ];
}

function lowerFirst(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function checkLimit({ loaded }: Examination, limit: LimitUse, carried: readonly Carried[]): Violation[] {
  if (limit.used <= limit.maximum) return [];
  const countsAttunement = loaded.limits.get(limit.id)?.used.trim() === 'attuned';
  const attuned = countsAttunement ? carried.filter(({ entry }) => entry.isAttuned) : [];
  const last = attuned.at(-1);
  const { name, unit, used, maximum } = limit;
  return [
    forbidden({
      code: 'LIMIT_EXCEEDED',
      pointer: last === undefined ? '/equipment' : pointer('equipment', last.place, 'isAttuned'),
      message: `${name}: ${String(used)} ${unit}, the most is ${String(maximum)}.`,
      advice: last === undefined ? 'Leave something behind.' : 'Let go of one.',
      params: { limit: limit.id, used, maximum },
      fixes: [...attuned].reverse().map(endAttunement),
    }),
  ];
}
