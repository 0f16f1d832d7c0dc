import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CharacterListQueryDto } from '../../characters';

export const wholeExportFormats = ['ndjson', 'zip', 'csv'] as const;
export type WholeExportFormat = (typeof wholeExportFormats)[number];

/** Everything of mine unless something narrows it; the oldest first. */
export class WholeExportQueryDto extends OmitType(CharacterListQueryDto, ['cursor', 'limit', 'includeTotal', 'sort']) {
  /**
   * `ndjson`: one export in each line, each of which can be imported again. `zip`: the same as a file each, with the
   * portraits beside them. `csv`: a table for a spreadsheet.
   */
  @IsOptional()
  @IsIn(wholeExportFormats)
  @ApiPropertyOptional({ enum: [...wholeExportFormats], default: 'ndjson' })
  format: WholeExportFormat = 'ndjson';
}
