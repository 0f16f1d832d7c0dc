import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import { AccountTraces } from '../../auth';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { PlayerRulesetsService } from '../../rulesets';
import { UsersRepository } from '../../users';

/** The end of an account, in one transaction. What the trail keeps is a number that leads to nobody. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly users: UsersRepository,
    private readonly traces: AccountTraces,
    private readonly outbox: Outbox,
    private readonly rulesets: PlayerRulesetsService,
    private readonly audit: AuditTrail,
  ) {}

  async erase(tx: Tx, originator: Originator, id: string): Promise<void> {
    await this.outbox.withdraw(tx, id);
    await this.audit.record(tx, originator, { action: 'account.deleted', subjectType: 'user', subjectId: id });
    await this.audit.forget(tx, id);
    await this.traces.forgetAttempts(tx, id);
    await this.rulesets.forgetOwner(tx, id);
    // Characters with their versions, sessions, tokens, links and the picture hang on this row.
    await this.users.remove(tx, id);
  }
}
