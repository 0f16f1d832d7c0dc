import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

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
