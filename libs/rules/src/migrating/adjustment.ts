import type { Character } from '../character';
import type { LoadedRuleset } from '../loading/loaded';

/** A character on its way from one version of its ruleset to another, and what had to change so far. */
export interface Adjustment {
  readonly character: Character;
  /** Each names what it was and what became of it. */
  readonly sentences: readonly string[];
}

export interface Versions {
  readonly from: LoadedRuleset;
  readonly to: LoadedRuleset;
}

/** Makes one part of a character fit the new version; leaves alone what the new version knows as well. */
export type Adjust = (character: Character, versions: Versions) => Adjustment;

export function unchanged(character: Character): Adjustment {
  return { character, sentences: [] };
}

type Entries = ReadonlyMap<string, { readonly name: string }>;

/** The name the old version had for an id; the id itself where it had none. */
export function nameIn(entries: Entries, id: string): string {
  return entries.get(id)?.name ?? id;
}
