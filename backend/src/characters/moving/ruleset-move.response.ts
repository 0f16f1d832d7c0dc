import { ApiProperty } from '@nestjs/swagger';
import { ViolationResponse } from '../dto/validation.response';
import { FieldChangeResponse } from '../versions/version.response';

/** The versions of its ruleset a character may be of. */
export class RulesetVersionsResponse {
  ruleset!: string;
  /** The one it is of. */
  current!: string;

  /** The newest first. */
  @ApiProperty({ type: [String] })
  items!: readonly string[];
}

/** A number of the sheet that would be another. */
export class NumberChangeResponse {
  id!: string;
  name!: string;

  /** Null when there was none. */
  @ApiProperty({ type: Number, nullable: true })
  before!: number | null;

  /** Null when there would be none. */
  @ApiProperty({ type: Number, nullable: true })
  after!: number | null;
}

/** What would change; nothing is stored. */
export class RulesetMoveResponse {
  from!: string;
  to!: string;
  /** Of the character this was worked out from, as its ETag has it. */
  characterVersion!: number;

  /** What has to change in the document, because that version does not know it. */
  @ApiProperty({ type: [String] })
  sentences!: readonly string[];

  @ApiProperty({ type: [FieldChangeResponse] })
  changes!: readonly FieldChangeResponse[];

  @ApiProperty({ type: [NumberChangeResponse] })
  numbers!: readonly NumberChangeResponse[];

  /** What the rules of that version would say to it. */
  @ApiProperty({ type: [ViolationResponse] })
  violations!: readonly ViolationResponse[];

  /** Whether it can be saved so: an enforced character moves only where that leaves it legal. */
  allowed!: boolean;
}
