import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { type ShownPart, type Visibility, shownParts, visibilities } from '../../characters';

const MOST_NAMED = 100;

export class ShareDto {
  /** `private` voids the link for ever; `link` makes a new one; `public` also lists the character in the gallery. */
  @IsIn(visibilities)
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  /** Usernames of friends who may look besides, whatever the visibility. Whoever is not named no longer may. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsString({ each: true })
  @Length(1, 64, { each: true })
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u, { each: true, message: 'with holds a control character' })
  @ApiPropertyOptional({ type: [String], maxItems: MOST_NAMED })
  with?: string[];

  /** What others see besides the numbers and what they follow from; stays as it is when absent. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(shownParts, { each: true })
  @ApiPropertyOptional({ enum: [...shownParts], isArray: true })
  shows?: ShownPart[];

  /** Leaves the link that was given out as it is, where there is one; the answer then has no `url`. */
  @IsOptional()
  @IsBoolean()
  keepLink?: boolean;
}
