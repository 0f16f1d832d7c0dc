import { ApiProperty } from '@nestjs/swagger';
import { ProblemDetailResponse } from '../problem';
import { type ImportFormatId, importFormats } from './formats/import-format';
import { ImportReportResponse } from './import.response';

/** What became of one item, at its place in the body. */
export class BulkImportRowResponse {
  /** From 0. */
  index!: number;

  /** As if it had been sent alone: 201, 200 in a dry run or when it was skipped, or why not. */
  status!: number;

  /** Of the character that was made. */
  id?: string;
  name?: string;

  @ApiProperty({ enum: [...importFormats], required: false })
  format?: ImportFormatId;

  report?: ImportReportResponse;

  /** True of a duplicate that was not let in. */
  skipped?: boolean;

  /** Of a refusal. */
  code?: string;
  title?: string;
  detail?: string;

  @ApiProperty({ type: [ProblemDetailResponse], required: false })
  errors?: readonly ProblemDetailResponse[];
}

export class BulkImportResponse {
  /** What `DELETE /characters/imports/{importId}` takes back; absent when nothing was made. */
  importId?: string;

  /** One for each item, in their order. */
  @ApiProperty({ type: [BulkImportRowResponse] })
  items!: readonly BulkImportRowResponse[];
}
