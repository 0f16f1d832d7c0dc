import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { UnitOfWork } from '../../database';
import type { Credentials } from '../../users';
import { Accounts } from '../accounts/accounts';
import { InvalidCredentials } from '../auth.problems';
import { Lockout } from '../passwords/lockout';
import type { Candidate } from '../passwords/password-check';
import { type SignInAnswer, SignInCompletion } from '../second-factor/sign-in-completion';

/** What follows from a right and from a wrong password, each in one transaction. */
@Injectable()
export class SignInOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lockout: Lockout,
    private readonly accounts: Accounts,
    private readonly completion: SignInCompletion,
  ) {}

  /** Throws `AccountClosed`, `EmailNotVerified`, `InvalidCredentials` when the password was changed meanwhile. `renewedHash` replaces a hash of an older form. */
  succeeded(
    visitor: Originator,
    { accountKey }: Candidate,
    credentials: Credentials,
    renewedHash: string | null,
  ): Promise<SignInAnswer> {
    return this.completion.attempt(visitor, 'password', async (tx) => {
      await this.accounts.holdPassword(tx, credentials, renewedHash);
      await this.lockout.forget(tx, accountKey);
      return this.completion.afterFirstFactor(tx, visitor, credentials.user.id, 'password');
    });
  }

  /** Counts a wrong password, and passes the error on. */
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
