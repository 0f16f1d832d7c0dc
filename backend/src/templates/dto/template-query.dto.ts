import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { GalleryQueryDto } from '../../characters';
import { type TemplateOrigin, templateOrigins } from '../template-row.response';

export const templateSortings = ['name', '-forks'] as const;
export type TemplateSorting = (typeof templateSortings)[number];

/** What narrows every list, as far as templates that ship with the program can be narrowed by it too. */
const SHARED = ['cursor', 'limit', 'includeTotal', 'search', 'ruleset', 'class', 'minLevel', 'maxLevel'] as const;

export class TemplateQueryDto extends PickType(GalleryQueryDto, SHARED) {
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
