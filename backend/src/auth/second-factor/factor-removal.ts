import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { SessionsService } from '../sessions/sessions.service';
import { Authenticators } from './authenticators';
import { RecoveryCodes } from './recovery-codes';

/** Everything but the password goes, and so does whoever is signed in. */
@Injectable()
export class FactorRemoval {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly passkeys: PasskeysRepository,
    private readonly codes: RecoveryCodes,
    private readonly sessions: SessionsService,
  ) {}

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await this.authenticators.remove(tx, userId);
    await this.passkeys.removeAll(tx, userId);
    await this.codes.removeAll(tx, userId);
    await this.sessions.endAll(tx, userId);
  }
}
