import { ApiProperty } from '@nestjs/swagger';
import { CharacterRowResponse } from '../characters';

/** A character a friend shows me. */
export class SharedRowResponse extends CharacterRowResponse {
  /** The owner's display name. */
  by!: string;
  sharedAt!: string;
}

export class SharedPageResponse {
  items!: SharedRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
