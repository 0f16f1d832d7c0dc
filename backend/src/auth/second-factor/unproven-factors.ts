import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { Authenticators } from './authenticators';
import { PendingSignIns } from './pending-sign-ins';
import { RecoveryCodes } from './recovery-codes';

/** Factors that were set up by somebody who never proved the address of the account. */
@Injectable()
export class UnprovenFactors {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly passkeys: PasskeysRepository,
    private readonly codes: RecoveryCodes,
    private readonly pending: PendingSignIns,
  ) {}

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await this.authenticators.remove(tx, userId);
    await this.passkeys.removeAll(tx, userId);
    await this.codes.removeAll(tx, userId);
    await this.pending.endAll(tx, userId);
  }
}
