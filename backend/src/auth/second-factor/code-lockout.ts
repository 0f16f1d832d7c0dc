import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { Accounts } from '../accounts/accounts';
import { AccountLocked } from '../auth.problems';
import { Keys } from '../keys';
import { Lockout } from '../passwords/lockout';
import { PendingSignIns } from './pending-sign-ins';
import { SecondFactorLocked } from './second-factor.problems';

/** Wrong codes are counted like wrong passwords, but apart from them: whoever guesses codes has the password. */
@Injectable()
export class CodeLockout {
  constructor(
    private readonly lockout: Lockout,
    private readonly keys: Keys,
    private readonly pending: PendingSignIns,
    private readonly accounts: Accounts,
  ) {}

  /** Runs `check` as one attempt. Throws `SecondFactorLocked` without running it while codes are locked. */
  attempt<T>(userId: string, check: () => Promise<T>): Promise<T> {
    return this.lockout.attempt(this.keys.codeAttemptsKey(userId), check).catch((error: unknown) => {
      throw error instanceof AccountLocked ? new SecondFactorLocked(error.headers) : error;
    });
  }

  /** After a right code, in the transaction of what it opens. */
  forget(tx: Tx, userId: string): Promise<void> {
    return this.lockout.forget(tx, this.keys.codeAttemptsKey(userId));
  }

  /** Null while codes are looked at. */
  lockedUntil(userId: string): Promise<string | null> {
    return this.lockout.lockedUntil(this.keys.codeAttemptsKey(userId));
  }

  /** Lifts both locks, that of passwords and that of codes. */
  async unlock(tx: Tx, userId: string): Promise<void> {
    await this.lockout.forget(tx, userId);
    await this.forget(tx, userId);
  }

  /** With the last wrong code that was allowed, every sign-in that is half-way ends. */
  async countAsWrong(tx: Tx, originator: Originator, userId: string): Promise<void> {
    const locked = await this.lockout.countAsWrong(tx, this.keys.codeAttemptsKey(userId));
    await this.accounts.recordWrongCode(tx, originator, userId, locked);
    if (locked) await this.pending.endAll(tx, userId);
  }
}
