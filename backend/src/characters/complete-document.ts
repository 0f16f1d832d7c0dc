import { type Character, type EquipmentItem, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import { InvalidRequest } from '../problem';
import type { CharacterDocumentDto, EquipmentItemDto } from './dto/character-document.dto';

/** Fills in what the client left out. Throws `InvalidRequest` for an item that has neither a name nor a known id. */
export function completeDocument(given: CharacterDocumentDto, loaded: LoadedRuleset): Character {
  const blank = blankCharacter(loaded.ruleset, given.name);
  const nameless = (given.equipment ?? []).flatMap((item, index) =>
    nameOf(item, loaded) === undefined ? [index] : [],
  );
  if (nameless.length > 0) {
    throw new InvalidRequest(
      nameless.map((index) => ({
        pointer: `/equipment/${index}/name`,
        code: 'IS_NOT_EMPTY',
        message: 'An item of your own needs a name.',
      })),
    );
  }
  return {
    ...blank,
    ...present(given),
    rulesetVersion: loaded.ruleset.version,
    classes: (given.classes ?? blank.classes).map(({ id, level }) => ({ id, level })),
    skills: (given.skills ?? blank.skills).map(({ id, rank }) => ({ id, rank })),
    equipment: (given.equipment ?? []).map((item) => completeItem(item, loaded)),
  };
}

/** Without what is undefined or null, except where null is a value. */
function present(given: CharacterDocumentDto): Partial<Character> {
  const entries = Object.entries(given).filter(
    ([key, value]) => value !== undefined && (value !== null || key === 'ancestry' || key === 'creationMethod'),
  );
  return Object.fromEntries(entries);
}

const nameOf = ({ name, itemId }: EquipmentItemDto, loaded: LoadedRuleset): string | undefined => {
  const given = name ?? '';
  if (given !== '') return given;
  return itemId === undefined || itemId === null ? undefined : (loaded.items.get(itemId)?.name ?? itemId);
};

function completeItem(given: EquipmentItemDto, loaded: LoadedRuleset): EquipmentItem {
  const itemId = given.itemId ?? null;
  return {
    id: given.id ?? uuid(),
    itemId,
    name: nameOf(given, loaded) ?? '',
    description: given.description ?? '',
    itemType: given.itemType ?? (itemId === null ? undefined : loaded.items.get(itemId)?.itemType) ?? 'misc',
    ...stateOf(given),
  };
}

const stateOf = (
  given: EquipmentItemDto,
): Pick<EquipmentItem, 'quantity' | 'isEquipped' | 'isAttuned' | 'containerId' | 'statModifiers'> => ({
  quantity: given.quantity ?? 1,
  isEquipped: given.isEquipped ?? false,
  isAttuned: given.isAttuned ?? false,
  containerId: given.containerId ?? null,
  statModifiers: (given.statModifiers ?? []).map(({ target, op, value }) => ({ target, op, value })),
});
