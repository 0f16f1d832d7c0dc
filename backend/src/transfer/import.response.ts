import { ApiProperty } from '@nestjs/swagger';
import { CharacterDocumentResponse, CharacterResponse, ViolationResponse } from '../characters';
import { DuplicateOfResponse } from './imports/duplicate-of.response';
import { type ImportFormatId, importFormats } from './formats/import-format';

/** Something of the file that found its place. */
export class MappedResponse {
  /** Place in the file. */
  from!: string;
  /** JSON Pointer into the character document. */
  to!: string;
  value!: string;
}

export class GuessedResponse extends MappedResponse {
  /** Why it may not be right. */
  why!: string;
}

export class NotMappedResponse {
  from!: string;
  why!: string;
}

/** What became of each part of the file. */
export class ImportReportResponse {
  @ApiProperty({ type: [MappedResponse] })
  mapped!: readonly MappedResponse[];

  @ApiProperty({ type: [GuessedResponse] })
  guessed!: readonly GuessedResponse[];

  @ApiProperty({ type: [NotMappedResponse] })
  notMapped!: readonly NotMappedResponse[];

  /** What the rules have against the character; it is saved in free mode all the same. */
  @ApiProperty({ type: [ViolationResponse] })
  violations!: readonly ViolationResponse[];

  /** A character one has already, outside the trash. */
  duplicateOf?: DuplicateOfResponse;
}

export class ImportResponse {
  @ApiProperty({ enum: [...importFormats] })
  format!: ImportFormatId;

  /** Not of a dry run. */
  id?: string;
  /** What `DELETE /characters/imports/{importId}` takes back; only of what was made. */
  importId?: string;
  /** True of a duplicate that was not let in. */
  skipped?: boolean;
  /** As it was stored; not of a dry run. */
  character?: CharacterResponse;
  /** What would be stored; only of a dry run. */
  document?: CharacterDocumentResponse;
  report!: ImportReportResponse;
}
