import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsUUID } from 'class-validator';
import { CharacterDocumentDto } from '../../characters';

/** One of the two. */
export class TemplateDto {
  /** A character of mine to make a template of. */
  @IsOptional()
  @IsUUID()
  @ApiPropertyOptional({ type: String, format: 'uuid' })
  characterId?: string;

  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({ type: CharacterDocumentDto })
  document?: object;
}
