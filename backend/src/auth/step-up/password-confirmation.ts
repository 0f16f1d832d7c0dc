import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import { Accounts } from '../accounts/accounts';
import { InvalidCredentials, WrongPassword } from '../auth.problems';
import { Lockout } from '../passwords/lockout';
import { PasswordCheck } from '../passwords/password-check';
import { SignedInActs } from './signed-in-acts';

/** A password given by somebody who is signed in. */
export interface GivenPassword {
  readonly password: string;
  /** Where it stands in the request. */
  readonly pointer: string;
  /** Where the transaction of what it opens begins, see `SignedInActs`. */
  readonly first?: ((tx: Tx) => Promise<void>) | undefined;
}

/** Asks somebody who is signed in for their password, counted like a sign-in: a stolen token is no way to guess it. */
@Injectable()
export class PasswordConfirmation {
  constructor(
    private readonly acts: SignedInActs,
    private readonly lockout: Lockout,
    private readonly passwords: PasswordCheck,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Runs `effect` in one transaction after the right password. Throws `WrongPassword`, `AccountLocked`, `Unauthenticated`
   * when the session ended meanwhile.
   */
  confirm<T>(actor: Actor, given: GivenPassword, effect: (tx: Tx) => Promise<T>): Promise<T> {
    return this.lockout.attempt(actor.userId, async () => {
      const candidate = await this.passwords.candidateSignedIn(actor.userId);
      try {
        const credentials = await this.passwords.assertRight(candidate, given.password);
        const opened = async (tx: Tx): Promise<T> => {
          await this.accounts.holdPassword(tx, credentials);
          await this.lockout.forget(tx, actor.userId);
          return effect(tx);
        };
        return await this.acts.run(actor, opened, given.first);
      } catch (error) {
        return this.refuse(actor, given, error);
      }
    });
  }

  private async refuse(actor: Actor, { pointer }: GivenPassword, error: unknown): Promise<never> {
    if (!(error instanceof InvalidCredentials)) throw error;
    await this.acts.run(actor, async (tx) => {
      const locked = await this.lockout.countAsWrong(tx, actor.userId);
      await this.accounts.recordRefusal(tx, actor, actor.userId, locked);
    });
    throw new WrongPassword(pointer);
  }
}
