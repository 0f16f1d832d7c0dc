import {
  LONGEST_TEXT,
  characterModes,
  itemTypes,
  modifierOperations,
  type CharacterMode,
  type ItemType,
  type ModifierOperation,
} from '@heroledger/rules';
import { IsIn, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import {
  IDENTIFIER_LENGTH,
  OptionalAnything,
  OptionalBoolean,
  OptionalId,
  OptionalIdsById,
  OptionalListOf,
  OptionalNumbersById,
  OptionalOneOf,
  OptionalRolls,
  OptionalText,
  OptionalTexts,
  OptionalWholeNumber,
  RequiredText,
  WholeNumber,
} from './fields';

export class ClassLevelDto {
  /** Id of a class of the ruleset. */
  @RequiredText(IDENTIFIER_LENGTH)
  id!: string;

  /** Levels taken in this class. */
  @WholeNumber(1, 1000)
  level!: number;
}

export class SkillRankDto {
  /** Id of a skill of the ruleset. */
  @RequiredText(IDENTIFIER_LENGTH)
  id!: string;

  @WholeNumber(1, 5)
  rank!: number;
}

export class StatModifierDto {
  /** Id of a statistic of the ruleset, such as `armorClass`. */
  @RequiredText(IDENTIFIER_LENGTH)
  target!: string;

  @IsIn(modifierOperations)
  @ApiProperty({ enum: [...modifierOperations] })
  op!: ModifierOperation;

  @IsNumber()
  @Min(-1000)
  @Max(1000)
  @ApiProperty({ type: Number, minimum: -1000, maximum: 1000 })
  value!: number;
}

export class EquipmentItemDto {
  /** Id of an item of the ruleset; null or absent for one of the player's own making. */
  @OptionalId()
  itemId?: string | null;

  /** The ruleset's name when absent. */
  @OptionalText(120)
  name?: string;

  @OptionalText(5_000)
  description?: string;

  /** The ruleset's when absent. */
  @OptionalOneOf(itemTypes)
  itemType?: ItemType;

  /** 1 when absent. */
  @OptionalWholeNumber(1, 1_000_000)
  quantity?: number;

  @OptionalBoolean()
  isEquipped?: boolean;

  @OptionalBoolean()
  isAttuned?: boolean;

  /** Unique within the character; made by the server when absent. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', required: false })
  id?: string;

  /** `id` of the item this one lies in. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  containerId?: string | null;

  @OptionalListOf(StatModifierDto, 50)
  statModifiers?: StatModifierDto[];
}

/** A character as a client writes it. Only name and ruleset must be there; the rest begins empty. */
export class CharacterDocumentDto {
  @RequiredText(120)
  name!: string;

  /** Id of a ruleset. */
  @RequiredText(80)
  ruleset!: string;

  /** The newest when absent. */
  @OptionalText(40)
  rulesetVersion?: string;

  /** `strict` is saved only when no violation stands, `advisory` with its violations shown. `strict` when absent. */
  @OptionalOneOf(characterModes)
  mode?: CharacterMode;

  /** Id of one of the ruleset's creation methods. */
  @OptionalId()
  creationMethod?: string | null;

  /** Base scores by ability, before ancestry, growth and items. */
  @OptionalNumbersById(64)
  abilities?: Record<string, number>;

  /** Id of an ancestry of the ruleset. */
  @OptionalId()
  ancestry?: string | null;

  /** In the order they were taken. */
  @OptionalListOf(ClassLevelDto, 50)
  classes?: ClassLevelDto[];

  @OptionalWholeNumber(0, 1_000_000_000)
  experiencePoints?: number;

  /** What was picked where the ruleset let choose, by choice. */
  @OptionalIdsById(100, 50)
  choices?: Record<string, string[]>;

  /** Ranks bought or picked; what ancestry or class grant is not repeated. */
  @OptionalListOf(SkillRankDto, 200)
  skills?: SkillRankDto[];

  @OptionalListOf(EquipmentItemDto, 500)
  equipment?: EquipmentItemDto[];

  /** What was rolled for hit points, by class and by level of the class; a level that is absent has the fixed number. */
  @OptionalRolls(50, 100)
  hitPointRolls?: Record<string, Record<string, number>>;

  /** How much of a pool is used up, by statistic: `{"hitPoints": 5}`. */
  @OptionalNumbersById(64)
  spent?: Record<string, number>;

  @OptionalText(LONGEST_TEXT)
  personalityTraits?: string;

  @OptionalText(LONGEST_TEXT)
  biography?: string;

  @OptionalText(LONGEST_TEXT)
  notes?: string;

  /** Coins by currency. */
  @OptionalNumbersById(32)
  currency?: Record<string, number>;

  @OptionalTexts(50, 40)
  tags?: string[];

  /** What an import could not map, kept for the way out. */
  @OptionalAnything()
  extras?: Record<string, unknown>;
}
