import {
  characterModes,
  itemTypes,
  modifierOperations,
  type CharacterMode,
  type ItemType,
  type ModifierOperation,
} from '@heroledger/rules';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ReportReason, reportReasons } from '../views/take-down';
import { type Visibility, visibilities } from '../visibility';

const numbersById = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ClassLevelResponse {
  id!: string;
  level!: number;
}

export class SkillRankResponse {
  id!: string;
  rank!: number;
}

export class StatModifierResponse {
  target!: string;

  @ApiProperty({ enum: [...modifierOperations] })
  op!: ModifierOperation;

  value!: number;
}

export class EquipmentItemResponse {
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  itemId!: string | null;

  name!: string;
  description!: string;

  @ApiProperty({ enum: [...itemTypes] })
  itemType!: ItemType;

  quantity!: number;
  isEquipped!: boolean;
  isAttuned!: boolean;

  @ApiProperty({ type: String, nullable: true })
  containerId!: string | null;

  @ApiProperty({ type: [StatModifierResponse] })
  statModifiers!: readonly StatModifierResponse[];
}

/** A character's document, complete. */
export class CharacterDocumentResponse {
  name!: string;
  ruleset!: string;
  rulesetVersion!: string;

  @ApiProperty({ enum: [...characterModes] })
  mode!: CharacterMode;

  @ApiProperty({ type: String, nullable: true })
  creationMethod!: string | null;

  /** Base scores by ability, before ancestry, growth and items. */
  @ApiProperty(numbersById)
  abilities!: Readonly<Record<string, number>>;

  @ApiProperty({ type: String, nullable: true })
  ancestry!: string | null;

  @ApiProperty({ type: [ClassLevelResponse] })
  classes!: readonly ClassLevelResponse[];

  experiencePoints!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } })
  choices!: Readonly<Record<string, readonly string[]>>;

  @ApiProperty({ type: [SkillRankResponse] })
  skills!: readonly SkillRankResponse[];

  @ApiProperty({ type: [EquipmentItemResponse] })
  equipment!: readonly EquipmentItemResponse[];

  /** Absent where nothing was rolled. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: numbersById })
  hitPointRolls?: Readonly<Record<string, Readonly<Record<string, number>>>>;

  @ApiProperty(numbersById)
  spent!: Readonly<Record<string, number>>;

  personalityTraits!: string;
  biography!: string;
  notes!: string;

  @ApiProperty(numbersById)
  currency!: Readonly<Record<string, number>>;

  @ApiProperty({ type: [String] })
  tags!: readonly string[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  extras!: Readonly<Record<string, unknown>>;
}

/** Why administrators took a character down. */
export class TakeDownResponse {
  @ApiProperty({ enum: [...reportReasons] })
  reason!: ReportReason;

  /** What they say besides; may be empty. */
  note!: string;
}

/** A character as its owner sees it. */
export class CharacterResponse extends CharacterDocumentResponse {
  id!: string;
  /** Counts the saves; the ETag. */
  version!: number;
  ownerId!: string;
  /** The sum of the levels of all classes. */
  level!: number;

  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  isTemplate!: boolean;

  /** Null while it has none: the app draws a crest. */
  @ApiProperty({ type: String, nullable: true })
  portraitUrl!: string | null;

  /** Until administrators lift it, only friends can be shown the character. Absent while nothing of the kind happened. */
  takenDown?: TakeDownResponse;

  createdAt!: string;
  updatedAt!: string;
}
