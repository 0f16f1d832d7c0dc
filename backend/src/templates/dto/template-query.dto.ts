import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQueryDto, QueryText } from '../../characters';
import { type TemplateOrigin, templateOrigins } from '../template-row.response';

export const templateSortings = ['name', '-forks'] as const;
export type TemplateSorting = (typeof templateSortings)[number];

export class TemplateQueryDto extends PageQueryDto {
  /** Words of name, description, class, ancestry and tags; all of them must be found. */
  @QueryText(200)
  search?: string;

  @QueryText(80)
  ruleset?: string;

  /** Id of a class. */
  @QueryText(120)
  class?: string;

  /** The lowest level, 0 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1000 })
  minLevel?: number;

  /** The highest level, 0 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1000 })
  maxLevel?: number;

  /** Only those that ship with the program, mine, or those other players show to everybody. */
  @IsOptional()
  @IsIn(templateOrigins)
  @ApiProperty({ enum: [...templateOrigins], required: false })
  origin?: TemplateOrigin;

  /** `name` when absent: the built-in ones first, then those of players by name. `-forks`: the most often begun from first. */
  @IsOptional()
  @IsIn(templateSortings)
  @ApiProperty({ enum: [...templateSortings], required: false })
  sort?: TemplateSorting;
}
