import type { Character } from '../character';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { Difference } from '../sheet';
import { equipmentChanges } from './equipment-changes';
import { growthChanges } from './growth-changes';
import { createPatch } from './json-patch';
import { storyChanges } from './story-changes';
import { Wording } from './wording';

/**
 * What turned one character into another: a patch for programs, sentences for players, and every field with both its
 * values.
 *
 * @param loaded gives things their names; without it the names are made from the ids
 */
export function diff(a: Character, b: Character, loaded?: LoadedRuleset): Difference {
  const before = readCharacter(a, loaded?.ruleset).character;
  const after = readCharacter(b, loaded?.ruleset).character;
  const words = new Wording(loaded);
  const changes = [
    ...growthChanges(before, after, words),
    ...equipmentChanges(before, after, words),
    ...storyChanges(before, after),
  ];
  return {
    patch: createPatch(a, b),
    sentences: changes.map(({ sentence }) => sentence),
    changes: changes.map(({ area, label, before: was, after: is }) => ({ area, label, before: was, after: is })),
  };
}
