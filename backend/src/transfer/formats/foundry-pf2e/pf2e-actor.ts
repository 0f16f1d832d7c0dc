import { type Json, at, isObject, listAt, numberAt, textAt } from '../reading';
import { tidied } from '../tidied';
import { unwrapped } from '../unwrapped';

/** An item of an actor, in whichever layout it was written. */
export interface Pf2eItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** `system`, before Foundry 10 `data`. */
  readonly system: unknown;
  readonly flags: unknown;
}

/** A character of the pf2e or sf2e system of Foundry, of any age. */
export interface Pf2eActor {
  readonly name: string;
  readonly system: unknown;
  readonly items: readonly Pf2eItem[];
}

const MOST_ITEMS = 2_000;
const SYSTEMS: ReadonlySet<string> = new Set(['pf2e', 'sf2e', 'starfinder-field-test-for-pf2e']);
/** What no other system of Foundry calls its items. */
const OWN_ITEMS: ReadonlySet<string> = new Set(['ancestry', 'heritage', 'lore', 'deity', 'spellcastingEntry']);
const OWN_PARTS: readonly (readonly string[])[] = [
  ['pfs'],
  ['martial'],
  ['saves', 'fortitude'],
  ['skills', 'occultism'],
  ['skills', 'society'],
  ['skills', 'occ'],
  ['skills', 'soc'],
  ['details', 'keyability'],
  ['attributes', 'classDC'],
  ['attributes', 'perception'],
  ['build', 'attributes'],
  ['build', 'abilities'],
];
const FEWEST_PARTS = 2;

/** The actor of a file, wherever in it; null for anything else. */
export function actorOf(file: unknown): Pf2eActor | null {
  const found = unwrapped(file, isPf2eCharacter);
  if (found === undefined) return null;
  const actor = tidied(found);
  return {
    name: textAt(actor, 'name'),
    system: systemOf(actor),
    items: [...listAt(actor, 'items').slice(0, MOST_ITEMS).flatMap(readItem)],
  };
}

function isPf2eCharacter(file: unknown): boolean {
  if (!isObject(file) || textAt(file, 'type') !== 'character') return false;
  const system = systemOf(file);
  if (!isObject(system)) return false;
  const written = textAt(file, '_stats', 'systemId') || textAt(file, 'flags', 'exportSource', 'system');
  if (written !== '') return SYSTEMS.has(written.toLowerCase());
  const items = listAt(file, 'items').slice(0, MOST_ITEMS);
  if (items.some((item) => OWN_ITEMS.has(textAt(item, 'type')))) return true;
  return OWN_PARTS.filter((path) => at(system, ...path) !== undefined).length >= FEWEST_PARTS;
}

/** In files of versions in between both stand there, one of them empty. */
function systemOf(thing: unknown): unknown {
  const system = at(thing, 'system');
  return isObject(system) && Object.keys(system).length > 0 ? system : at(thing, 'data');
}

/** With what is attached to it, such as a scope on a rifle: that lies in it. */
function readItem(item: unknown): readonly Pf2eItem[] {
  if (!isObject(item)) return [];
  const system = systemOf(item);
  const id = textAt(item, '_id');
  const read = { id, type: textAt(item, 'type'), name: textAt(item, 'name'), system, flags: at(item, 'flags') };
  const attached = listAt(system, 'subitems')
    .slice(0, 50)
    .flatMap((inner): readonly Pf2eItem[] => {
      if (!isObject(inner)) return [];
      const part = { type: textAt(inner, 'type'), name: textAt(inner, 'name'), flags: at(inner, 'flags') };
      return [{ ...part, id: textAt(inner, '_id'), system: { ...asObject(systemOf(inner)), containerId: id } }];
    });
  return [read, ...attached];
}

const asObject = (value: unknown): Json => (isObject(value) ? value : {});

export const itemOfType = ({ items }: Pf2eActor, type: string): Pf2eItem | undefined =>
  items.find((item) => item.type === type);

/** Older files wrap a value: `{ value: 3 }` in place of 3. */
export function numberIn(value: unknown, ...path: readonly string[]): number | null {
  return numberAt(value, ...path) ?? numberAt(value, ...path, 'value');
}

export const textIn = (value: unknown, ...path: readonly string[]): string =>
  textAt(value, ...path) || textAt(value, ...path, 'value');

/** The texts of a list, or of what older files wrap one in. */
export function textsIn(value: unknown, ...path: readonly string[]): readonly string[] {
  const found = at(value, ...path);
  const list = Array.isArray(found) ? (found as readonly unknown[]) : listAt(found, 'value');
  return list.slice(0, 200).flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []));
}

export const levelIn = ({ system }: Pf2eActor): number | null => numberIn(system, 'details', 'level');
