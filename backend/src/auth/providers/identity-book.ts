import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail, type Originator } from '../../audit';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { type Identity, IdentitiesRepository } from './identities.repository';
import type { ProvenIdentity } from './provider-connection';
import { IdentityTaken } from './provider.problems';

/** Who at which provider opens which account, each change with its audit row. */
@Injectable()
export class IdentityBook {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  find(tx: Tx, proven: ProvenIdentity): Promise<Identity | null> {
    return this.identities.find(tx, proven);
  }

  /** Whether somebody else of the same provider opens this account already. */
  async hasOther(tx: Tx, userId: string, { issuer, subject }: ProvenIdentity): Promise<boolean> {
    const linked = await this.identities.list(tx, userId);
    return linked.some((identity) => identity.issuer === issuer && identity.subject !== subject);
  }

  /** Throws `IdentityTaken` when somebody else was first; the transaction is lost then. */
  async link(tx: Tx, originator: Originator, userId: string, proven: ProvenIdentity): Promise<void> {
    const { issuer, subject, email } = proven;
    const identity = { id: uuid(), userId, issuer, subject, email, linkedAt: this.clock.timestamp(), lastUsedAt: null };
    await this.identities.add(tx, identity);
    await this.record(tx, { ...originator, userId }, 'identity.linked', identity);
  }

  /** Throws `IdentityTaken` when it was taken from the account meanwhile. */
  async markUse(tx: Tx, { id }: Identity, { email }: ProvenIdentity): Promise<void> {
    const marked = await this.identities.markUse(tx, id, { email, lastUsedAt: this.clock.timestamp() });
    if (!marked) throw new IdentityTaken();
  }

  /** What it was; null when it is not this account's, or went before. */
  async unlink(tx: Tx, originator: Originator, userId: string, id: string): Promise<Identity | null> {
    const identity = await this.identities.take(tx, userId, id);
    if (identity !== null) await this.record(tx, originator, 'identity.unlinked', identity);
    return identity;
  }

  private record(tx: Tx, originator: Originator, action: ActName, { id, issuer }: Identity): Promise<void> {
    return this.audit.record(tx, originator, {
      action,
      subjectType: 'identity',
      subjectId: id,
      details: { issuer },
    });
  }
}
