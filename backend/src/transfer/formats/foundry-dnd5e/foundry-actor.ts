import { type Json, at, isObject, listAt, textAt } from '../reading';
import { isUntidy, tidied } from '../tidied';

/** An item of an actor, in whichever layout it was written. */
export interface FoundryItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** `system`, before version 2 `data`. */
  readonly system: unknown;
  readonly effects: unknown;
  readonly flags: unknown;
}

/** A character of the dnd5e system of Foundry, versions 0.9 to 5. */
export interface FoundryActor {
  readonly name: string;
  readonly system: unknown;
  readonly items: readonly FoundryItem[];
  /** What modules wrote into it. */
  readonly flags: unknown;
}

const MOST_ITEMS = 2_000;
/** Modules and scripts put one or two of these around an actor. */
const ENVELOPES = ['actor', 'actorData', 'character', 'data', 'document', 'token'] as const;
const DEEPEST_ENVELOPE = 4;

export const isFoundryCharacter = (file: unknown): boolean => actorIn(file) !== null;

export function readActor(file: unknown): FoundryActor {
  const actor = actorIn(file) ?? {};
  return { name: textAt(actor, 'name'), system: systemOf(actor), flags: at(actor, 'flags'), items: itemsOf(actor) };
}

const actorIn = (file: unknown): Json | null => within(file, 0) ?? (isUntidy(file) ? within(tidied(file), 0) : null);

function within(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST_ENVELOPE) return null;
  if (Array.isArray(value)) return value.length === 1 ? within(value[0], depth + 1) : null;
  if (!isObject(value)) return null;
  if (isActor(value)) return value;
  for (const key of ENVELOPES) {
    const found = within(at(value, key), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isActor(value: Json): boolean {
  const systemId = textAt(value, '_stats', 'systemId') || textAt(value, 'flags', 'exportSource', 'system');
  const abilities = at(systemOf(value), 'abilities');
  const scores = ['str', 'dex', 'con', 'int', 'wis', 'cha'].map((ability) => at(abilities, ability));
  return (
    textAt(value, 'type').toLowerCase() === 'character' &&
    (systemId === '' || systemId === 'dnd5e') &&
    scores.filter((score) => isObject(score) && Object.hasOwn(score, 'value')).length >= FEWEST_SCORES
  );
}

/** Of the six; a file may have lost some. */
const FEWEST_SCORES = 3;

/** A list; some tools write an object by id. */
function itemsOf(actor: Json): readonly FoundryItem[] {
  const items = at(actor, 'items');
  const listed = isObject(items) ? Object.values(items) : listAt(actor, 'items');
  return listed.slice(0, MOST_ITEMS).flatMap(readItem);
}

/** In files of versions in between both stand there, one of them empty. */
function systemOf(thing: unknown): unknown {
  const system = at(thing, 'system');
  return isObject(system) && Object.keys(system).length > 0 ? system : at(thing, 'data');
}

function readItem(item: unknown): readonly FoundryItem[] {
  if (!isObject(item)) return [];
  const [id, type, name] = [textAt(item, '_id'), textAt(item, 'type'), textAt(item, 'name')];
  return [{ id, type, name, system: systemOf(item), effects: at(item, 'effects'), flags: at(item, 'flags') }];
}
