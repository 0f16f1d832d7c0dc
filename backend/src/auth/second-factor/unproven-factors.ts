import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { Authenticators } from './authenticators';
import { PendingSignIns } from './pending-sign-ins';
import { RecoveryCodes } from './recovery-codes';

/** Factors that need not be the owner's: nobody had proven the address, or somebody else had taken the account. */
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

  /** Those that came at that time or later. Recovery codes stand in for another factor, and go with the last one. */
  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await this.authenticators.removeSince(tx, userId, since);
    await this.passkeys.removeSince(tx, userId, since);
    await this.codes.removeSince(tx, userId, since);
    await this.pending.endAll(tx, userId);
    const app = await this.authenticators.confirmedAt(tx, userId);
    if (app === null && (await this.passkeys.count(tx, userId)) === 0) await this.codes.removeAll(tx, userId);
  }
}
