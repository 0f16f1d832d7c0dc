import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { Unauthenticated } from '../auth.problems';
import { CodeLockout } from '../second-factor/code-lockout';
import type { Session } from '../sessions/sessions.repository';
import { SessionsService } from '../sessions/sessions.service';
import { AccessRevocation } from './access-revocation';
import { AccountMails } from './account-mails';

/** What an administrator may do about somebody's access. There is no way here to a password or a secret. */
@Injectable()
export class AccountCare {
  constructor(
    private readonly sessions: SessionsService,
    private readonly lockout: CodeLockout,
    private readonly mails: AccountMails,
    private readonly access: AccessRevocation,
  ) {}

  /** Where the row of the one who acts is held. Throws `Unauthenticated` when their session ended meanwhile. */
  async assertSignedIn(tx: Tx, { userId, sessionId }: Pick<Actor, 'userId' | 'sessionId'>): Promise<void> {
    if ((await this.sessions.accountBehind(tx, sessionId, userId)) === null) throw new Unauthenticated();
  }

  /** The devices that are signed in, the one used last first. */
  devices(userId: string): Promise<readonly Session[]> {
    return this.sessions.live(userId);
  }

  /** Until when no code of the second factor is looked at; null when it is not so. */
  codesLockedUntil(userId: string): Promise<string | null> {
    return this.lockout.lockedUntil(userId);
  }

  unlock(tx: Tx, userId: string): Promise<void> {
    return this.lockout.unlock(tx, userId);
  }

  signOutEverywhere(tx: Tx, userId: string): Promise<void> {
    return this.sessions.endAll(tx, userId);
  }

  /** Nothing that opened the account before opens it again, should it come back. Its owner is told by mail. */
  async shutOut(tx: Tx, user: User): Promise<void> {
    await this.access.endAll(tx, user.id);
    await this.mails.tellClosed(tx, user);
  }

  welcomeBack(tx: Tx, user: User): Promise<void> {
    return this.mails.tellOpenAgain(tx, user);
  }

  askToVerify(tx: Tx, user: User): Promise<void> {
    return this.mails.askToVerify(tx, user);
  }

  offerReset(tx: Tx, user: User): Promise<void> {
    return this.mails.offerReset(tx, user);
  }
}
