import { ApiProperty } from '@nestjs/swagger';
import { CharacterDocumentResponse } from '../characters';

export class ExportedRulesetResponse {
  id!: string;
  version!: string;
}

/** A character as a file: everything its owner wrote. */
export class ExportResponse {
  /** `heroledger`. */
  format!: string;
  formatVersion!: number;
  exportedAt!: string;
  ruleset!: ExportedRulesetResponse;

  /** Due wherever data of the ruleset is used. */
  @ApiProperty({ type: String, nullable: true })
  attribution!: string | null;

  character!: CharacterDocumentResponse;
}
