import { Injectable } from '@nestjs/common';
import type { Originator } from '../audit';
import { UnitOfWork } from '../database';
import type { Credentials } from '../users';
import { Accounts } from './accounts';
import { EmailNotVerified, InvalidCredentials } from './auth.problems';
import { Lockout } from './passwords/lockout';
import type { Candidate } from './passwords/password-check';
import { SessionOpening } from './sessions/session-opening';
import type { SessionTokens } from './sessions/session-token-issuer';

/** What follows from a right and from a wrong password, each in one transaction. */
@Injectable()
export class SignInOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lockout: Lockout,
    private readonly accounts: Accounts,
    private readonly opening: SessionOpening,
  ) {}

  /** Throws `EmailNotVerified`. `renewedHash` replaces a hash of an older form. */
  succeeded(
    visitor: Originator,
    { accountKey }: Candidate,
    { user }: Credentials,
    renewedHash: string | null,
  ): Promise<SessionTokens> {
    if (this.accounts.verificationRequired && !user.emailVerified) throw new EmailNotVerified();
    return this.unitOfWork.run(async (tx) => {
      await this.lockout.forget(tx, accountKey);
      await this.accounts.markSignIn(tx, user.id, renewedHash);
      return this.opening.open(tx, visitor, user);
    });
  }

  /** Counts a wrong password and passes the error on. */
  async refused(visitor: Originator, { accountKey, credentials }: Candidate, error: unknown): Promise<never> {
    if (error instanceof InvalidCredentials) {
      await this.unitOfWork.run(async (tx) => {
        const locked = await this.lockout.countAsWrong(tx, accountKey);
        await this.accounts.recordRefusal(tx, visitor, credentials?.user.id ?? null, locked);
      });
    }
    throw error;
  }
}
