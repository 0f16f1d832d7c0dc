import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { flag } from '../../characters';
import { type Duplicates, duplicateChoices } from '../imports/import-keeping';
import { type ImportFormatId, importFormats } from '../formats/import-format';

export class ImportQueryDto {
  /** Recognised by itself when absent. */
  @IsOptional()
  @IsIn(importFormats)
  @ApiPropertyOptional({ enum: [...importFormats] })
  format?: ImportFormatId;

  /** Tell what would come of it, and store nothing. */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  dryRun?: boolean;

  /** `skip` lets no character in that one seems to have already; the answer says which one that is. */
  @IsOptional()
  @IsIn(duplicateChoices)
  @ApiPropertyOptional({ enum: [...duplicateChoices], default: 'keep' })
  duplicates?: Duplicates;
}
