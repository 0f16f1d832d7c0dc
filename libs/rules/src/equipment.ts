import type { Character, EquipmentItem } from './character';
import type { LoadedRuleset } from './loading/loaded';
import type { CharacterClass, EquipmentBundle, Item } from './ruleset';

/**
 * An item of the ruleset as a character carries it: one of it, neither equipped nor attuned.
 *
 * @param makeId makes a new UUID each time
 */
export function equipmentFrom(item: Item, makeId: () => string): EquipmentItem {
  return {
    id: makeId(),
    itemId: item.id,
    name: item.name,
    description: item.description,
    itemType: item.itemType,
    quantity: 1,
    isEquipped: false,
    isAttuned: false,
    containerId: null,
    statModifiers: [],
  };
}

/** The character with an item put on or taken in hand, out of whatever it lay in; what the rules say of it is asked afterwards. */
export function equip(character: Character, id: string): Character {
  return withItem(character, id, { isEquipped: true, containerId: null });
}

/** The character with an item put back into the pack; attunement ends with it. */
export function putAway(character: Character, id: string): Character {
  return withItem(character, id, { isEquipped: false, isAttuned: false });
}

/** The character with some properties of an item changed. Putting on and away moves it as `equip` and `putAway` do. */
export function changeItem(character: Character, id: string, change: Partial<EquipmentItem>): Character {
  const moved = change.isEquipped === undefined ? character : (change.isEquipped ? equip : putAway)(character, id);
  return withItem(moved, id, change);
}

/** The character with one item more. */
export function addItem(character: Character, item: EquipmentItem): Character {
  return { ...character, equipment: [...character.equipment, item] };
}

/** The character without an item; what lay in it stays. */
export function removeItem(character: Character, id: string): Character {
  const equipment = character.equipment
    .filter((item) => item.id !== id)
    .map((item) => (item.containerId === id ? { ...item, containerId: null } : item));
  return { ...character, equipment };
}

function withItem(character: Character, id: string, change: Partial<EquipmentItem>): Character {
  const equipment = character.equipment.map((item) => (item.id === id ? { ...item, ...change } : item));
  return { ...character, equipment };
}

/**
 * What a class starts with.
 *
 * @param picks the option taken of each bundle, by bundle id; a bundle with a single option needs none, one of several
 *   that was not picked gives nothing yet
 * @param makeId makes a new UUID each time
 */
export function startingEquipment(
  characterClass: CharacterClass,
  picks: Readonly<Record<string, string>>,
  loaded: LoadedRuleset,
  makeId: () => string,
): EquipmentItem[] {
  return characterClass.startingEquipment.flatMap((bundle) =>
    (takenOption(bundle, picks)?.items ?? []).flatMap(({ itemId, quantity, equip }) => {
      const item = loaded.items.get(itemId);
      if (item === undefined) return [];
      return [{ ...equipmentFrom(item, makeId), quantity, isEquipped: equip ?? false }];
    }),
  );
}

function takenOption(
  { id, options }: EquipmentBundle,
  picks: Readonly<Record<string, string>>,
): EquipmentBundle['options'][number] | undefined {
  const picked = Object.hasOwn(picks, id) ? picks[id] : undefined;
  return options.length === 1 ? options[0] : options.find((option) => option.id === picked);
}
