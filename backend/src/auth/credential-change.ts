import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import type { Originator } from '../audit';
import type { Tx } from '../database';
import { AccountMails } from './account-mails';
import { Accounts } from './accounts';
import { Lockout } from './passwords/lockout';
import { SessionsService } from './sessions/sessions.service';

/** Whoever knew the old password is out: sessions end, the lock lifts, the owner is told. */
@Injectable()
export class CredentialChange {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: SessionsService,
    private readonly lockout: Lockout,
    private readonly mails: AccountMails,
  ) {}

  async replacePassword(tx: Tx, originator: Originator, userId: string, passwordHash: string): Promise<void> {
    const action = 'account.passwordReset';
    const user = await this.accounts.setPassword(tx, originator, userId, { passwordHash, action });
    await this.sessions.endAll(tx, userId);
    await this.lockout.forget(tx, userId);
    await this.mails.tellPasswordChanged(tx, user);
  }

  /** By somebody who knew the old one: only their own session stays. */
  async changePassword(tx: Tx, actor: Actor, passwordHash: string): Promise<void> {
    const action = 'account.passwordChanged';
    const user = await this.accounts.setPassword(tx, actor, actor.userId, { passwordHash, action });
    await this.sessions.endOthers(tx, actor.userId, actor.sessionId);
    await this.sessions.markProof(tx, actor.sessionId);
    await this.mails.tellPasswordChanged(tx, user);
  }
}
