import { type Character, type EquipmentItem, type LoadedRuleset, blankCharacter } from '@heroledger/rules';

/**
 * The character under another version of its ruleset. What that version has no word for goes: scores, skills and picks
 * that are no more. A thing that is carried stays carried, as one of the player's own making. Numbers follow from the
 * rules and are not in the document; whether the result is legal is for `validate` to say.
 */
export function moveOn(character: Character, to: LoadedRuleset): Character {
  const { ruleset, skills, ancestries, creationMethods } = to;
  const { ancestry, creationMethod } = character;
  return {
    ...character,
    rulesetVersion: ruleset.version,
    creationMethod: creationMethod !== null && creationMethods.has(creationMethod) ? creationMethod : null,
    abilities: { ...blankCharacter(ruleset).abilities, ...known(character.abilities, to.abilities) },
    ancestry: ancestry !== null && ancestries.has(ancestry) ? ancestry : null,
    classes: character.classes.filter(({ id }) => to.classes.has(id)),
    choices: choicesIn(character, to),
    skills: character.skills.filter(({ id }) => skills.has(id)),
    equipment: character.equipment.map((item) => itemIn(item, to)),
    spent: known(character.spent, to.stats),
    currency: known(character.currency, to.currencies),
  };
}

/** A choice that is no longer there is forgotten, and so is an option that is no longer offered. */
function choicesIn({ choices }: Character, { program }: LoadedRuleset): Character['choices'] {
  const kept = Object.entries(choices).flatMap(([id, picked]) => {
    const choice = program.choices.get(id);
    return choice === undefined ? [] : [[id, picked.filter((option) => choice.options.has(option))] as const];
  });
  return Object.fromEntries(kept);
}

function itemIn(item: EquipmentItem, { items }: LoadedRuleset): EquipmentItem {
  if (item.itemId === null || items.has(item.itemId)) return item;
  return { ...item, itemId: null, isAttuned: false };
}

function known(
  numbers: Readonly<Record<string, number>>,
  ids: ReadonlyMap<string, unknown>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).filter(([id]) => ids.has(id)));
}
