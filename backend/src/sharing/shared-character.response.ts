import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type Character, characterLevel } from '@heroledger/rules';
import { CharacterDocumentResponse } from '../characters';

/** A character as everybody may see it: without the player's notes and without what an import left over. */
export class SharedCharacterResponse extends OmitType(CharacterDocumentResponse, ['notes', 'extras'] as const) {
  /** The owner's display name. */
  by!: string;
  /** The sum of the levels of all classes. */
  level!: number;

  @ApiProperty({ type: String, nullable: true })
  portraitUrl!: string | null;

  updatedAt!: string;
}

/** Names what is shown: a property that is added to the document is not public until it stands here. */
export const toSharedCharacter = (
  document: Character,
  { by, portraitUrl, updatedAt }: Pick<SharedCharacterResponse, 'by' | 'portraitUrl' | 'updatedAt'>,
): SharedCharacterResponse => ({
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
  spent: document.spent,
  personalityTraits: document.personalityTraits,
  biography: document.biography,
  currency: document.currency,
  tags: document.tags,
  portraitUrl,
  updatedAt,
});
