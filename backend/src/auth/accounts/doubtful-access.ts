import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { IdentitiesRepository } from '../providers/identities.repository';
import { UnprovenFactors } from '../second-factor/unproven-factors';
import { AccessRevocation } from './access-revocation';

/** An account was in the hands of somebody else for a while: whatever they may have put there to come back by has to go. */
@Injectable()
export class DoubtfulAccess {
  constructor(
    private readonly access: AccessRevocation,
    private readonly identities: IdentitiesRepository,
    private readonly factors: UnprovenFactors,
  ) {}

  /** Every session, token and link; passkeys, apps, recovery codes and linked accounts that came at that time or later. */
  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await this.access.endAll(tx, userId);
    await this.identities.removeSince(tx, userId, since);
    await this.factors.removeSince(tx, userId, since);
  }
}
