import { ApiProperty } from '@nestjs/swagger';

export const secondFactorMethods = ['totp', 'recovery-code', 'passkey'] as const;
export type SecondFactorMethod = (typeof secondFactorMethods)[number];

/** What is on besides the password. */
export class SecondFactorResponse {
  /** Does a sign-in by password ask for more? */
  enabled!: boolean;
  /** Null when there is no authenticator app. */
  authenticatorSince!: string | null;
  recoveryCodesLeft!: number;
  passkeys!: number;
}

/** The password was right; `POST /auth/mfa/verify` wants one of the methods now. */
export class SecondStepResponse {
  @ApiProperty({ type: 'boolean', enum: [true] })
  mfaRequired!: true;

  /** Good for five minutes and five tries, at this account's second step and nowhere else. */
  mfaToken!: string;

  @ApiProperty({ enum: secondFactorMethods, isArray: true })
  methods!: readonly SecondFactorMethod[];
}
