import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { QueryText } from './page-query.dto';

const MOST = 200;

export class TagQueryDto {
  /** Part of a tag; case and marks make no difference. */
  @QueryText(40)
  search?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST, default: MOST })
  limit: number = MOST;
}

export class TagResponse {
  /** As it was written last. */
  tag!: string;

  /** How many characters have it. */
  count!: number;
}

export class TagListResponse {
  @ApiProperty({ type: [TagResponse] })
  items!: TagResponse[];
}
