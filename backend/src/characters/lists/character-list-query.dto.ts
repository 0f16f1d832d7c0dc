import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type Visibility, visibilities } from '../visibility';
import { PageQueryDto, QueryText, QueryTime, flag } from './page-query.dto';

export const sortings = [
  'name',
  '-name',
  'level',
  '-level',
  'updatedAt',
  '-updatedAt',
  'createdAt',
  '-createdAt',
] as const;
export type Sorting = (typeof sortings)[number];

/** What narrows a list, whoever's it is. */
export class GalleryQueryDto extends PageQueryDto {
  /** Words of name, class, ancestry, tags and texts; all of them must be found. */
  @QueryText(200)
  search?: string;

  @QueryText(80)
  ruleset?: string;

  /** Id of a class. */
  @QueryText(120)
  class?: string;

  /** Id of an ancestry. */
  @QueryText(120)
  ancestry?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  minLevel?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  maxLevel?: number;

  @QueryText(40)
  tag?: string;

  /** Saved last at this time or later: a day, `2026-11-28`, or a time with its zone, `2026-11-28T18:30:00Z`. */
  @QueryTime()
  updatedAfter?: string;

  /** Saved last before this time. */
  @QueryTime()
  updatedBefore?: string;

  /** Made at this time or later. */
  @QueryTime()
  createdAfter?: string;

  /** Made before this time. */
  @QueryTime()
  createdBefore?: string;

  /** `-` before it for descending; `-updatedAt` when absent. */
  @IsOptional()
  @IsIn(sortings)
  @ApiProperty({ enum: [...sortings], required: false })
  sort?: Sorting;
}

export class CharacterListQueryDto extends GalleryQueryDto {
  @IsOptional()
  @IsIn(visibilities)
  @ApiProperty({ enum: [...visibilities], required: false })
  visibility?: Visibility;

  /** Templates are listed only when asked for. */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  isTemplate?: boolean;
}
