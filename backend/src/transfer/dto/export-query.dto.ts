import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export const exportFormats = ['heroledger'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export class ExportQueryDto {
  /** `heroledger` holds everything and can be imported again. */
  @IsOptional()
  @IsIn(exportFormats)
  @ApiPropertyOptional({ enum: [...exportFormats], default: 'heroledger' })
  format: ExportFormat = 'heroledger';
}
