import { ApiProperty } from '@nestjs/swagger';

export const likenesses = ['same file', 'same name'] as const;

/** A character one has already, which the imported one may be once more. */
export class DuplicateOfResponse {
  id!: string;
  name!: string;

  /** `same file`: it came out of the very same file. `same name`: name, ruleset and classes are the same. */
  @ApiProperty({ enum: [...likenesses] })
  how!: (typeof likenesses)[number];
}
