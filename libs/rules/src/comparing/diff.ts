import type { Character } from '../character';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { Difference } from '../sheet';
import { equipmentChanges } from './equipment-changes';
import { growthChanges } from './growth-changes';
import { createPatch } from './json-patch';
import { storyChanges } from './story-changes';
import { type Change, Wording } from './wording';

/**
 * What turned one character into another: a patch for programs, sentences for players, and every field with both its
 * values.
 *
 * @param loaded gives things their names; without it the names are made from the ids
 */
export function diff(a: Character, b: Character, loaded?: LoadedRuleset): Difference {
  const before = readCharacter(a, loaded?.ruleset).character;
  const after = readCharacter(b, loaded?.ruleset).character;
  const changes = changesBetween(before, after, loaded);
  return {
    patch: createPatch(a, b),
    sentences: changes.map(({ sentence }) => sentence),
    changes: changes.map(({ area, label, before: was, after: is }) => ({ area, label, before: was, after: is })),
  };
}

/** The sentences of {@link diff} alone, for two documents that have passed {@link validate}'s check of shape. */
export function describeDifference(a: Character, b: Character, loaded: LoadedRuleset): string[] {
  return changesBetween(a, b, loaded).map(({ sentence }) => sentence);
}

function changesBetween(before: Character, after: Character, loaded: LoadedRuleset | undefined): Change[] {
  const words = new Wording(loaded);
  return [
    ...growthChanges(before, after, words),
    ...equipmentChanges(before, after, words),
    ...storyChanges(before, after),
  ];
}
