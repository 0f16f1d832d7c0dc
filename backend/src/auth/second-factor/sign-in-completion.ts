import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { Accounts } from '../accounts/accounts';
import { AccountClosed, EmailNotVerified } from '../auth.problems';
import { SessionOpening } from '../sessions/session-opening';
import type { SessionTokens } from '../sessions/session-token-issuer';
import { PendingSignIns } from './pending-sign-ins';
import type { PendingSignIn } from './pending-sign-ins.repository';
import type { SecondStepResponse } from './second-factor.response';
import { SecondFactors } from './second-factors';

/** Tokens, or what is still to be proven. */
export type SignInAnswer = SessionTokens | SecondStepResponse;

/** The one place where a sign-in, by whatever way it came, turns into a session. */
@Injectable()
export class SignInCompletion {
  constructor(
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly pending: PendingSignIns,
    private readonly opening: SessionOpening,
  ) {}

  /**
   * After a first factor: the second where the account has one, a session where it has none.
   * Throws `AccountClosed`, `EmailNotVerified`.
   */
  async afterFirstFactor(tx: Tx, visitor: Originator, userId: string): Promise<SignInAnswer> {
    const user = await this.admitted(tx, userId);
    const methods = await this.factors.methods(tx, user.id);
    if (methods.length === 0) return this.open(tx, visitor, user);
    return { mfaRequired: true, mfaToken: await this.pending.issue(tx, user.id), methods: [...methods] };
  }

  /** After a second factor. Throws `InvalidMfaToken` when another request was first. */
  async complete(tx: Tx, visitor: Originator, pending: PendingSignIn): Promise<SessionTokens> {
    await this.pending.complete(tx, pending);
    return this.allowIn(tx, visitor, pending.userId);
  }

  /** After what is both factors in one: a passkey that knows its person. Throws as `afterFirstFactor` does. */
  async allowIn(tx: Tx, visitor: Originator, userId: string): Promise<SessionTokens> {
    return this.open(tx, visitor, await this.admitted(tx, userId));
  }

  private async open(tx: Tx, visitor: Originator, user: User): Promise<SessionTokens> {
    await this.accounts.markSignIn(tx, user.id);
    return this.opening.open(tx, visitor, user);
  }

  /** Whoever closes the account or chooses a new password waits for the session, and ends it then. */
  private async admitted(tx: Tx, userId: string): Promise<User> {
    const user = await this.accounts.hold(tx, userId);
    if (!user.isActive) throw new AccountClosed();
    if (this.accounts.verificationRequired && !user.emailVerified) throw new EmailNotVerified();
    return user;
  }
}
