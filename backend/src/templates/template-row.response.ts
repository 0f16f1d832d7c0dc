import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { CharacterDocumentResponse, CharacterRowResponse } from '../characters';

/** Ships with the program, is mine, or is shown by another player to everybody. */
export const templateOrigins = ['built-in', 'mine', 'public'] as const;
export type TemplateOrigin = (typeof templateOrigins)[number];

/** A character to begin with. */
export class TemplateRowResponse extends OmitType(CharacterRowResponse, ['createdAt', 'updatedAt'] as const) {
  /** One sentence; empty for a player's template. */
  description!: string;

  @ApiProperty({ enum: [...templateOrigins] })
  origin!: TemplateOrigin;

  /** Display name of the player who made it; null for one that ships with the program. */
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;

  /** How often a character was begun from it, by whomever; never less than before. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  forks!: number;

  document!: CharacterDocumentResponse;
}

export class TemplatePageResponse {
  items!: TemplateRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** Only when asked for. */
  total?: number;

  /** There are more than `total`. */
  @ApiPropertyOptional({ type: Boolean })
  totalIsLowerBound?: true;
}
