import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { flag } from '../../characters';

export class ImportUndoQueryDto {
  /** Also those that were changed since they came in. */
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  changed?: boolean;
}
