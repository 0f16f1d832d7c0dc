import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type Character, characterLevel } from '@heroledger/rules';
import { CharacterDocumentResponse } from '../dto/character.response';
import { type ShownPart, shownOf, shownParts } from './shown-part';

/**
 * A character as others see it: without the player's notes and without what an import left over. What its owner hides
 * comes as if there were nothing: an empty text, no coins.
 */
export class SharedCharacterResponse extends OmitType(CharacterDocumentResponse, ['notes', 'extras'] as const) {
  /** The owner's display name. */
  by!: string;
  /** The sum of the levels of all classes. */
  level!: number;

  /** Which parts its owner shows. */
  @ApiProperty({ enum: [...shownParts], isArray: true })
  shows!: readonly ShownPart[];

  @ApiProperty({ type: String, nullable: true })
  portraitUrl!: string | null;

  updatedAt!: string;
}

/** A character that a friend shows me. */
export class FriendsCharacterResponse extends SharedCharacterResponse {
  id!: string;
  /** Counts the saves; the ETag. */
  version!: number;
}

/** Names what is shown: a property that is added to the document is not public until it stands here. */
export function toSharedCharacter(
  whole: Character,
  { by, shows, portraitUrl, updatedAt }: Pick<SharedCharacterResponse, 'by' | 'shows' | 'portraitUrl' | 'updatedAt'>,
): SharedCharacterResponse {
  const document = shownOf(whole, shows);
  return {
    by,
    name: document.name,
    ruleset: document.ruleset,
    rulesetVersion: document.rulesetVersion,
    mode: document.mode,
    creationMethod: document.creationMethod,
    abilities: document.abilities,
    ancestry: document.ancestry,
    classes: document.classes,
    level: characterLevel(document),
    experiencePoints: document.experiencePoints,
    choices: document.choices,
    skills: document.skills,
    equipment: document.equipment,
    // Without them the hit points that others see would be other ones.
    ...(document.hitPointRolls !== undefined && { hitPointRolls: document.hitPointRolls }),
    spent: document.spent,
    personalityTraits: document.personalityTraits,
    biography: document.biography,
    currency: document.currency,
    tags: document.tags,
    shows,
    portraitUrl,
    updatedAt,
  };
}
