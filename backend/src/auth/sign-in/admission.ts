import type { SignInWay } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import { type Tx, UnitOfWork } from '../../database';
import type { User } from '../../users';
import { Accounts } from '../accounts/accounts';
import { AccountClosed, EmailNotVerified, NotAdmitted } from '../auth.problems';

/** Whether somebody who has proven who they are is let in. */
@Injectable()
export class Admission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The account, which whoever closes it or chooses a new password waits for: they end the session then. Throws
   * `AccountClosed`, `EmailNotVerified`.
   */
  async admit(tx: Tx, userId: string): Promise<User> {
    const user = await this.accounts.hold(tx, userId);
    if (!user.isActive) throw new AccountClosed(userId);
    if (this.accounts.verificationRequired && !user.emailVerified) throw new EmailNotVerified(userId);
    return user;
  }

  async attempt<T>(visitor: Originator, by: SignInWay, signIn: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(signIn);
    } catch (error) {
      if (error instanceof NotAdmitted && error.userId !== null) await this.note(visitor, by, error.userId);
      throw error;
    }
  }

  private note(visitor: Originator, by: SignInWay, userId: string): Promise<void> {
    const act = { action: 'session.notAdmitted', subjectType: 'user', subjectId: userId, details: { by } } as const;
    return this.unitOfWork.run((tx) => this.audit.record(tx, visitor, act));
  }
}
