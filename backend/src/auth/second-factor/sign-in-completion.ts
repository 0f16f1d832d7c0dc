import type { SignInWay } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { Admission } from '../sign-in/admission';
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
    private readonly admission: Admission,
    private readonly factors: SecondFactors,
    private readonly pending: PendingSignIns,
    private readonly opening: SessionOpening,
  ) {}

  /** Runs `signIn` in one transaction. Somebody who was right and is not let in leaves a row in the trail all the same. */
  attempt<T>(visitor: Originator, by: SignInWay, signIn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.admission.attempt(visitor, by, signIn);
  }

  /**
   * After a first factor: the second where the account has one, a session where it has none.
   * Throws `AccountClosed`, `EmailNotVerified`.
   */
  async afterFirstFactor(tx: Tx, visitor: Originator, userId: string, by: SignInWay): Promise<SignInAnswer> {
    const user = await this.admission.admit(tx, userId);
    const methods = await this.factors.methods(tx, user.id);
    if (methods.length === 0) return this.opening.open(tx, visitor, user, by);
    return { mfaRequired: true, mfaToken: await this.pending.issue(tx, user.id), methods: [...methods] };
  }

  /** After a second factor. Throws `InvalidMfaToken` when another request was first. */
  async complete(tx: Tx, visitor: Originator, pending: PendingSignIn, by: SignInWay): Promise<SessionTokens> {
    await this.pending.complete(tx, pending);
    return this.allowIn(tx, visitor, pending.userId, by);
  }

  /** After what is both factors in one: a passkey that knows its person. Throws as `afterFirstFactor` does. */
  async allowIn(tx: Tx, visitor: Originator, userId: string, by: SignInWay): Promise<SessionTokens> {
    return this.opening.open(tx, visitor, await this.admission.admit(tx, userId), by);
  }
}
