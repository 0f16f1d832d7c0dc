import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min, NotEquals } from 'class-validator';
import { IDENTIFIER_LENGTH, OptionalIdsById, OptionalText } from '../dto/fields';

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
}

export class LevelDownDto {
  /** Id of the class whose last level is taken back; the one that was taken up last when absent. */
  @OptionalText(IDENTIFIER_LENGTH)
  class?: string;
}
