import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../lists/page-query.dto';
import { type VersionKind, versionKinds } from './version-kind';

const parts = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

export class VersionQueryDto extends PageQueryDto {
  /** Only what came to be in one of these ways, with commas between them: `snapshot,levelUp`. */
  @IsOptional()
  @Transform(parts)
  @ArrayNotEmpty()
  @ArrayMaxSize(versionKinds.length)
  @IsIn(versionKinds, { each: true, message: `kind must be of ${versionKinds.join(', ')}, with commas between them` })
  @ApiPropertyOptional({ type: String })
  kind?: VersionKind[];
}
