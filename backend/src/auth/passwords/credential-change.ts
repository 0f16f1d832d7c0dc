import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { AccessRevocation } from '../accounts/access-revocation';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { Lockout } from './lockout';

/** Whoever knew the old password is out: sessions and tokens end, the lock lifts, the owner is told. */
@Injectable()
export class CredentialChange {
  constructor(
    private readonly accounts: Accounts,
    private readonly access: AccessRevocation,
    private readonly lockout: Lockout,
    private readonly mails: AccountMails,
  ) {}

  async replacePassword(tx: Tx, originator: Originator, userId: string, passwordHash: string): Promise<void> {
    const action = 'account.passwordReset';
    const user = await this.accounts.setPassword(tx, originator, userId, { passwordHash, action });
    await this.access.endAll(tx, userId);
    await this.lockout.forget(tx, userId);
    await this.mails.tellPasswordChanged(tx, user);
  }

  /** By somebody who knew the old one: only their own session stays. */
  async changePassword(tx: Tx, actor: Actor, passwordHash: string): Promise<void> {
    const action = 'account.passwordChanged';
    const user = await this.accounts.setPassword(tx, actor, actor.userId, { passwordHash, action });
    await this.access.endOthers(tx, actor);
    await this.mails.tellPasswordChanged(tx, user);
  }
}
