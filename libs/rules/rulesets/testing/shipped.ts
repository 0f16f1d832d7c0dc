import { blankCharacter, deriveSheet, loadRuleset, type Character, type LoadedRuleset } from '../../src';
import adventureCoreDocument from '../adventure-core.json';
import carriedOverDocument from '../carried-over.json';
import srdDocument from '../srd-5.1.json';
import templateDocuments from '../templates.json';

export const srd = loadRuleset(srdDocument);
export const adventureCore = loadRuleset(adventureCoreDocument);
export const carriedOver = loadRuleset(carriedOverDocument);
export const templates = templateDocuments;

/** A character of a ruleset in which only what matters to the test is written. */
export function aCharacter(loaded: LoadedRuleset, parts: Partial<Character> = {}): Character {
  return { ...blankCharacter(loaded.ruleset, 'Nobody yet'), ...parts };
}

/** The value of a statistic; fails when the sheet has none of that name. */
export function valueOf(statistic: string, character: Character, loaded: LoadedRuleset): number {
  const found = deriveSheet(character, loaded).stats.find(({ id }) => id === statistic);
  if (found === undefined) throw new Error(`The sheet has no ${statistic}.`);
  return found.value;
}

/** Equipment of a character: these items of the ruleset, equipped and attuned where they can be. */
export function wearing(loaded: LoadedRuleset, ...itemIds: readonly string[]): Character['equipment'] {
  return itemIds.map((itemId, index) => {
    const item = loaded.items.get(itemId);
    if (item === undefined) throw new Error(`The ruleset has no ${itemId}.`);
    return {
      id: uuid(index),
      itemId,
      name: item.name,
      description: item.description,
      itemType: item.itemType,
      quantity: 1,
      isEquipped: true,
      isAttuned: item.attunement,
      containerId: null,
      statModifiers: [],
    };
  });
}

/** Ids in order, so that a failing test reads the same each time. */
export function uuid(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
