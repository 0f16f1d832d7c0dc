import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsISO8601, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;

/** `true` and `false` as they stand in an address; anything else is left to the check. */
export const flag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** Text in an address, of characters a database can look for. */
export const QueryText = (maximum: number) =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(maximum),
    Matches(/^[^\p{Cc}\p{Cs}]*$/u, { message: '$property holds a control character' }),
  );

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * A day, which begins at midnight UTC, or a time with its zone. It has no example: Swagger would fill it in, and the list
 * that one tries would be empty.
 */
export const QueryTime = () =>
  applyDecorators(
    IsOptional(),
    IsISO8601({ strict: true }),
    Matches(TIME, { message: '$property must be a day (2026-11-28) or a time with its zone (2026-11-28T18:30:00Z)' }),
    ApiPropertyOptional({ type: 'string' }),
  );

export class PageQueryDto {
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

  /** Whether to count the whole list. */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  includeTotal?: boolean;
}
