import { type Character, characterLevel } from '@heroledger/rules';
import type { CharacterResponse } from './dto/character.response';
import { portraitPath } from './portrait/portrait-path';
import type { ShownPart } from './views/shown-part';
import type { TakeDown } from './views/take-down';
import type { Visibility } from './visibility';

/** A character as it is kept: the document and what the server knows besides. */
export interface StoredCharacter {
  readonly id: string;
  readonly ownerId: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly isTemplate: boolean;
  /** Of its portrait; null while it has none. */
  readonly portraitVersion: string | null;
  /** What others see of it, where they see it. */
  readonly shows: readonly ShownPart[];
  /** Null while no administrator took it down. */
  readonly takenDown: TakeDown | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly document: Character;
}

export const toCharacterResponse = ({ document, ...stored }: StoredCharacter): CharacterResponse => ({
  id: stored.id,
  version: stored.version,
  ownerId: stored.ownerId,
  ...document,
  level: characterLevel(document),
  visibility: stored.visibility,
  isTemplate: stored.isTemplate,
  portraitUrl: portraitPath(stored.id, stored.portraitVersion),
  ...(stored.takenDown !== null && { takenDown: stored.takenDown }),
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
});
