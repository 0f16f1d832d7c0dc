import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min, NotEquals } from 'class-validator';
import { ClassLevelDto, SkillRankDto } from '../dto/character-document.dto';
import {
  IDENTIFIER_LENGTH,
  MOST_SIDES,
  OptionalId,
  OptionalIdsById,
  OptionalListOf,
  OptionalNumbersById,
  OptionalText,
  OptionalWholeNumber,
} from '../dto/fields';

const MOST = 1_000_000;

export class ExperienceDto {
  /** Points earned; less than 0 takes some away. */
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  @NotEquals(0)
  @ApiProperty({ type: 'integer', minimum: -MOST, maximum: MOST, not: { enum: [0] } })
  amount!: number;

  /** What for, as the history will tell. */
  @OptionalText(300)
  reason?: string;
}

export class LevelUpDto {
  /** Id of the class to rise in, also of a new one; the only one the character has when absent. */
  @OptionalText(IDENTIFIER_LENGTH)
  class?: string;

  /** What is picked where the level lets choose: options by the id of the choice; skills by the id of a skill pick. */
  @OptionalIdsById(100, 50)
  choices?: Record<string, string[]>;

  /** What the hit die of the level showed; the fixed number counts when absent. */
  @OptionalWholeNumber(1, MOST_SIDES)
  hitPointRoll?: number;
}

/** What is decided anew. What is absent stays, but for choices and skills: those begin from nothing. */
export class RespecDto {
  /** Id of an ancestry of the ruleset. */
  @OptionalId()
  ancestry?: string | null;

  /** Id of one of the ruleset's creation methods. */
  @OptionalId()
  creationMethod?: string | null;

  @OptionalNumbersById(64)
  abilities?: Record<string, number>;

  /** Their levels add up to as many as before. */
  @OptionalListOf(ClassLevelDto, 50)
  classes?: ClassLevelDto[];

  @OptionalIdsById(100, 50)
  choices?: Record<string, string[]>;

  @OptionalListOf(SkillRankDto, 200)
  skills?: SkillRankDto[];
}

export class LevelDownDto {
  /** Id of the class whose last level is taken back; the one that was taken up last when absent. */
  @OptionalText(IDENTIFIER_LENGTH)
  class?: string;
}
