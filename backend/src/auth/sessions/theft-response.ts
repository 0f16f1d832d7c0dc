import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import type { Tx } from '../../database';
import { UsersRepository } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import type { Session } from './sessions.repository';
import { SessionsService } from './sessions.service';

/** A refresh token came back long after it was spent, so somebody has a copy. */
@Injectable()
export class TheftResponse {
  constructor(
    private readonly sessions: SessionsService,
    private readonly users: UsersRepository,
    private readonly mails: AccountMails,
    private readonly audit: AuditTrail,
  ) {}

  async endSession(tx: Tx, visitor: Originator, { id, userId }: Session): Promise<void> {
    await this.sessions.end(tx, userId, id);
    await this.audit.record(
      tx,
      { ...visitor, userId },
      { action: 'session.refreshReused', subjectType: 'session', subjectId: id },
    );
    await this.mails.tellSessionStolen(tx, await this.users.get(tx, userId));
  }
}
