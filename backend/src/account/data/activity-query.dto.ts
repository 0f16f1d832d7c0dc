import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { QueryText } from '../../characters';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;

export class ActivityQueryDto {
  /** `nextCursor` of the page before. */
  @QueryText(1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_LIMIT)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LARGEST_LIMIT, default: DEFAULT_LIMIT })
  limit: number = DEFAULT_LIMIT;
}
