import { ApiProperty } from '@nestjs/swagger';
import { type ReportReason, type Visibility, reportReasons, visibilities } from '../../characters';
import { type ReportOutcome, reportOutcomes } from './report-outcome';
import type { Report } from './reports.repository';

/** A report as administrators see it. */
export class ReportResponse implements Report {
  id!: string;

  @ApiProperty({ enum: [...reportReasons] })
  reason!: ReportReason;

  /** What the reporter says besides; may be empty. */
  text!: string;

  createdAt!: string;

  /** Null while nobody has decided. */
  @ApiProperty({ type: String, nullable: true })
  closedAt!: string | null;

  @ApiProperty({ enum: [...reportOutcomes, null], nullable: true })
  outcome!: ReportOutcome | null;

  reporterId!: string;
  /** Username. */
  reporterName!: string;
  characterId!: string;
  characterName!: string;
  ownerId!: string;
  /** Username. */
  ownerName!: string;

  /** Who sees the character now. */
  @ApiProperty({ enum: [...visibilities] })
  visibility!: Visibility;

  /** Null while it is not taken down. */
  @ApiProperty({ enum: [...reportReasons, null], nullable: true })
  takenDownFor!: ReportReason | null;
}

export class ReportPageResponse {
  items!: ReportResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
