import { ApiProperty } from '@nestjs/swagger';
import { type ShownPart, TakeDownResponse, type Visibility, shownParts, visibilities } from '../characters';

export class ShareResponse {
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  /** Shown now and never again: the server keeps only a hash. Links given before no longer work. */
  url?: string;

  /** The character's version from now on. */
  version!: number;
}

/** A friend who may look. */
export class NamedFriendResponse {
  username!: string;
  displayName!: string;
}

/** Who may look at a character, and at what. */
export class ShareStateResponse {
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  /** Friends who may look whatever the visibility, by name. */
  @ApiProperty({ type: [NamedFriendResponse] })
  with!: readonly NamedFriendResponse[];

  @ApiProperty({ enum: [...shownParts], isArray: true })
  shows!: readonly ShownPart[];

  /** Why it can be shown to friends only; absent while it can be shown to everybody. */
  takenDown?: TakeDownResponse;
}
