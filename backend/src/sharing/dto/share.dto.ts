import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Visibility, visibilities } from '../../characters';

export class ShareDto {
  /** `private` voids the link for ever; `link` makes a new one; `public` also lists the character in the gallery. */
  @IsIn(visibilities)
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;
}
