import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { flag } from '../../characters';
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
}
