import { Matches } from 'class-validator';

export class CodeDto {
  /** Six digits, as the authenticator app shows them at this moment. */
  @Matches(/^\d{6}$/, { message: 'code must be six digits' })
  code!: string;
}
