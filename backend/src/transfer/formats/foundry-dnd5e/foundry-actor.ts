import { at, isObject, listAt, numberAt, textAt } from '../reading';

/** An item of an actor, in whichever layout it was written. */
export interface FoundryItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** `system`, before version 2 `data`. */
  readonly system: unknown;
}

/** A character of the dnd5e system of Foundry, versions 0.9 to 5. */
export interface FoundryActor {
  readonly name: string;
  readonly system: unknown;
  readonly items: readonly FoundryItem[];
}

const MOST_ITEMS = 2_000;

export function isFoundryCharacter(file: unknown): boolean {
  const system = systemOf(file);
  const systemId = textAt(file, '_stats', 'systemId');
  return (
    textAt(file, 'type') === 'character' &&
    (systemId === '' || systemId === 'dnd5e') &&
    ['str', 'dex', 'con', 'int', 'wis', 'cha'].every(
      (ability) => numberAt(system, 'abilities', ability, 'value') !== null,
    )
  );
}

export const readActor = (file: unknown): FoundryActor => ({
  name: textAt(file, 'name'),
  system: systemOf(file),
  items: listAt(file, 'items').slice(0, MOST_ITEMS).flatMap(readItem),
});

/** In files of versions in between both stand there, one of them empty. */
function systemOf(thing: unknown): unknown {
  const system = at(thing, 'system');
  return isObject(system) && Object.keys(system).length > 0 ? system : at(thing, 'data');
}

function readItem(item: unknown): readonly FoundryItem[] {
  if (!isObject(item)) return [];
  return [{ id: textAt(item, '_id'), type: textAt(item, 'type'), name: textAt(item, 'name'), system: systemOf(item) }];
}
