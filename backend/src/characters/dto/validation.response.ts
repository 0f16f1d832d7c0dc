import { type Severity, severities } from '@heroledger/rules';
import { ApiProperty } from '@nestjs/swagger';

export class FixResponse {
  /** The act, such as `Set Charisma to 10`. */
  label!: string;

  /** RFC 6902, for the document. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  patch!: readonly object[];
}

export class ViolationResponse {
  /** Stable upper-snake word. */
  code!: string;
  /** JSON Pointer into the document. */
  pointer!: string;
  message!: string;
  /** What would mend it. */
  advice!: string;

  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Readonly<Record<string, string | number>>;

  /** `error`: makes no sense and is never saved. `rule`: against the game; saved in advisory mode. */
  @ApiProperty({ enum: [...severities] })
  severity!: Severity;

  @ApiProperty({ type: [FixResponse] })
  fixes!: readonly FixResponse[];
}

export class ValidationResponse {
  /** No violation of any kind. */
  valid!: boolean;

  @ApiProperty({ type: [ViolationResponse] })
  violations!: readonly ViolationResponse[];
}
