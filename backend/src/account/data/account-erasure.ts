import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import type { Tx } from '../../database';
import { UsersRepository } from '../../users';
import { AccountLeftovers } from './account-leftovers';

/** The end of an account, in one transaction. What the trail keeps is a number that leads to nobody. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly users: UsersRepository,
    private readonly leftovers: AccountLeftovers,
    private readonly audit: AuditTrail,
  ) {}

  async erase(tx: Tx, originator: Originator, id: string): Promise<void> {
    await this.leftovers.clear(tx, id);
    await this.audit.record(tx, originator, { action: 'account.deleted', subjectType: 'user', subjectId: id });
    await this.audit.forget(tx, id);
    // Characters with their versions, sessions, tokens, links and the picture hang on this row.
    await this.users.remove(tx, id);
  }
}
