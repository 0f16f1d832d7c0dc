import { ApiProperty } from '@nestjs/swagger';

export class ActivityResponse {
  at!: string;
  /** What happened, as `subject.pastTense`: `session.started`, `character.updated`. */
  action!: string;
  /** What it happened to, such as `character`. */
  subjectType!: string;
  subjectId!: string | null;
  /** Empty when somebody else did it. */
  ip!: string;
  userAgent!: string;
  /** What else is known of it, such as `by` of a sign-in (`password`, `passkey`, `provider`, `code`, `recoveryCode`); empty when somebody else did it. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details!: Record<string, unknown>;
}

export class ActivityPageResponse {
  items!: ActivityResponse[];
  nextCursor!: string | null;
}
