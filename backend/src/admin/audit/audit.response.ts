import { ApiProperty } from '@nestjs/swagger';
import type { AuditEntry, AuditFinding } from '../../audit';

/** One row of the trail. What it held about somebody who left is null. */
export class AuditEntryResponse implements AuditEntry {
  sequence!: number;
  at!: string;
  @ApiProperty({ type: String, nullable: true })
  actorId!: string | null;
  /** Null when nobody was signed in, or the account is gone. */
  @ApiProperty({ type: String, nullable: true })
  actorName!: string | null;
  action!: string;
  /** `user`, `session`, `character` and so on. */
  subjectType!: string;
  @ApiProperty({ type: String, nullable: true })
  subjectId!: string | null;
  /** Of an account; null for anything else, and where the account is gone. */
  @ApiProperty({ type: String, nullable: true })
  subjectName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  ip!: string | null;
  @ApiProperty({ type: String, nullable: true })
  userAgent!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  details!: Record<string, unknown>;
}

export class AuditPageResponse {
  items!: AuditEntryResponse[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  /** Only where `includeTotal` asked for it. */
  total?: number;
}

/** Whether the trail is as it was written. */
export class AuditFindingResponse implements AuditFinding {
  valid!: boolean;
  /** Rows looked at. */
  checked!: number;
  /** The first row that was changed, or the place of the first that is missing. */
  firstBadSequence?: number;
}
