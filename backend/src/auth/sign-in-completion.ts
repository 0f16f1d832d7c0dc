import { Injectable } from '@nestjs/common';
import type { Originator } from '../audit';
import type { Tx } from '../database';
import type { User } from '../users';
import { Accounts } from './accounts';
import { SessionOpening } from './sessions/session-opening';
import type { SessionTokens } from './sessions/session-token-issuer';

/** What follows once somebody has proven by a provider who they are. */
@Injectable()
export class SignInCompletion {
  constructor(
    private readonly accounts: Accounts,
    private readonly opening: SessionOpening,
  ) {}

  async complete(tx: Tx, visitor: Originator, user: User): Promise<SessionTokens> {
    await this.accounts.markSignIn(tx, user.id, null);
    return this.opening.open(tx, visitor, user);
  }
}
