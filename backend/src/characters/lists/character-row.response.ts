import { characterModes, type CharacterMode } from '@heroledger/rules';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ClassLevelResponse } from '../dto/character.response';
import { type Visibility, visibilities } from '../visibility';

/** A number on a card. */
export class FigureResponse {
  id!: string;
  name!: string;
  value!: number;

  /** Of a pool: what is left. */
  @ApiProperty({ type: Number, nullable: true })
  remaining!: number | null;

  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;

  /** Written with its sign. */
  signed!: boolean;
}

/** A character as a list shows it: no story, no equipment. */
export class CharacterRowResponse {
  id!: string;
  name!: string;
  ruleset!: string;
  level!: number;

  @ApiProperty({ type: [ClassLevelResponse] })
  classes!: readonly ClassLevelResponse[];

  @ApiProperty({ type: String, nullable: true })
  ancestry!: string | null;

  experiencePoints!: number;

  @ApiProperty({ type: [String] })
  tags!: readonly string[];

  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  isTemplate!: boolean;
  version!: number;

  @ApiProperty({ enum: [...characterModes] })
  mode!: CharacterMode;

  /** The figures the ruleset puts on a card. */
  @ApiProperty({ type: [FigureResponse] })
  figures!: readonly FigureResponse[];

  /** How many violations stand. */
  violationCount!: number;

  @ApiProperty({ type: String, nullable: true })
  portraitUrl!: string | null;

  createdAt!: string;
  updatedAt!: string;
}

export class CharacterPageResponse {
  items!: CharacterRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** Only when asked for. Counted to 10,000. */
  total?: number;

  /** There are more than `total`. */
  @ApiPropertyOptional({ type: Boolean })
  totalIsLowerBound?: true;
}

/** In the trash. */
export class DiscardedRowResponse extends CharacterRowResponse {
  deletedAt!: string;
}

export class TrashPageResponse {
  items!: DiscardedRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  total?: number;
  @ApiPropertyOptional({ type: Boolean })
  totalIsLowerBound?: true;
}

/** A character its owner shows to everybody. */
export class PublicRowResponse extends CharacterRowResponse {
  /** The owner's display name. */
  by!: string;
}

export class PublicPageResponse {
  items!: PublicRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** Only when asked for. Counted to 500. */
  total?: number;

  /** There are more than `total`. */
  @ApiPropertyOptional({ type: Boolean })
  totalIsLowerBound?: true;
}
