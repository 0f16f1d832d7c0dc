import { ApiProperty } from '@nestjs/swagger';
import { type Visibility, visibilities } from '../characters';

export class ShareResponse {
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  /** Shown now and never again: the server keeps only a hash. Links given before no longer work. */
  url?: string;

  /** The character's version from now on. */
  version!: number;
}
