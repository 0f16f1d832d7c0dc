import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export const exportFormats = ['heroledger', 'markdown', 'pdf', 'foundry-dnd5e'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export class ExportQueryDto {
  /**
   * `heroledger` holds everything and can be imported again. `markdown`: the sheet as text to read. `pdf`: the sheet as a
   * form to print and to fill. `foundry-dnd5e`: an actor for Foundry's dnd5e system, of characters of `srd-5.1` only.
   */
  @IsOptional()
  @IsIn(exportFormats)
  @ApiPropertyOptional({ enum: [...exportFormats], default: 'heroledger' })
  format: ExportFormat = 'heroledger';
}
