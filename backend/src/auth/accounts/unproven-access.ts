import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { IdentitiesRepository } from '../providers/identities.repository';
import { UnprovenFactors } from '../second-factor/unproven-factors';
import { AccessRevocation } from './access-revocation';
import { Accounts } from './accounts';

/**
 * An account can be opened with an address that belongs to somebody else, to wait there for its owner. So whoever proves
 * an address first gets the account alone: what opened it before is gone, whoever it was.
 */
@Injectable()
export class UnprovenAccess {
  constructor(
    private readonly accounts: Accounts,
    private readonly access: AccessRevocation,
    private readonly identities: IdentitiesRepository,
    private readonly factors: UnprovenFactors,
  ) {}

  /** For an address that is proven at this moment, as `email` spells it. True when it was for the first time. */
  async strip(tx: Tx, originator: Originator, userId: string, email: string): Promise<boolean> {
    const user = await this.accounts.hold(tx, userId);
    if (user.emailVerified) return false;
    await this.accounts.reclaim(tx, originator, user, email);
    await this.access.endAll(tx, userId);
    await this.identities.removeAll(tx, userId);
    await this.factors.removeAll(tx, userId);
    return true;
  }
}
