import { ApiProperty } from '@nestjs/swagger';
import { CharacterDocumentResponse } from '../dto/character.response';
import { type VersionKind, versionKinds } from './version-kind';

/** A state a character was in. */
export class VersionResponse {
  /** The number its ETag had. */
  number!: number;
  /** What was done, or the name the player gave. */
  changeDescription!: string;

  /** How it came to be. */
  @ApiProperty({ enum: [...versionKinds] })
  kind!: VersionKind;

  createdAt!: string;
  /** Who made it: the username. */
  actor!: string;
}

export class VersionDetailResponse extends VersionResponse {
  document!: CharacterDocumentResponse;
}

export class VersionPageResponse {
  items!: VersionResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** Only when asked for. */
  total?: number;
}

/** One thing that differs, as text ready to show. */
export class FieldChangeResponse {
  /** What kind of matter: `abilities`, `classes`, `equipment`, … */
  area!: string;
  label!: string;

  /** Null when it was not there. */
  @ApiProperty({ type: String, nullable: true })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

/** What leads from one version to another. */
export class VersionDifferenceResponse {
  from!: number;
  to!: number;

  /** RFC 6902. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  patch!: readonly object[];

  /** What a player would say. */
  @ApiProperty({ type: [String] })
  sentences!: readonly string[];

  @ApiProperty({ type: [FieldChangeResponse] })
  changes!: readonly FieldChangeResponse[];
}
