import { Injectable } from '@nestjs/common';
import { type Reader, UnitOfWork } from '../../database';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { Authenticators } from './authenticators';
import { RecoveryCodes } from './recovery-codes';
import type { SecondFactorMethod, SecondFactorResponse } from './second-factor.response';

/** What an account proves besides its password. A passkey counts from the moment it is there. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticators: Authenticators,
    private readonly codes: RecoveryCodes,
    private readonly passkeys: PasskeysRepository,
  ) {}

  async describe(userId: string): Promise<SecondFactorResponse> {
    const { reader } = this.unitOfWork;
    return {
      enabled: (await this.count(reader, userId)) > 0,
      authenticatorSince: await this.authenticators.confirmedAt(reader, userId),
      recoveryCodesLeft: await this.codes.left(reader, userId),
      passkeys: await this.passkeys.count(reader, userId),
    };
  }

  /** What a second step may be proven with, the quickest first; nothing when the account has no second factor. */
  async methods(reader: Reader, userId: string): Promise<readonly SecondFactorMethod[]> {
    const app = await this.authenticators.confirmedAt(reader, userId);
    const passkeys = await this.passkeys.count(reader, userId);
    if (app === null && passkeys === 0) return [];
    return [
      ...(passkeys === 0 ? [] : (['passkey'] as const)),
      ...(app === null ? [] : (['totp'] as const)),
      'recovery-code',
    ];
  }

  /** Recovery codes do not count: they stand in for another. */
  async count(reader: Reader, userId: string): Promise<number> {
    const app = await this.authenticators.confirmedAt(reader, userId);
    return (app === null ? 0 : 1) + (await this.passkeys.count(reader, userId));
  }
}
