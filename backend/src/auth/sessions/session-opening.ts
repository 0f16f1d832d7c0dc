import type { SignInWay } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import type { Originator } from '../../audit';
import { type User, UsersRepository } from '../../users';
import { SignInRecord } from '../devices/sign-in-record';
import { SessionsService } from './sessions.service';
import type { Session } from './sessions.repository';
import { SessionTokenIssuer, type SessionTokens } from './session-token-issuer';

@Injectable()
export class SessionOpening {
  constructor(
    private readonly sessions: SessionsService,
    private readonly users: UsersRepository,
    private readonly tokens: SessionTokenIssuer,
    private readonly record: SignInRecord,
  ) {}

  async open(tx: Tx, originator: Originator, user: User, by: SignInWay): Promise<SessionTokens> {
    const session = await this.sessions.start(tx, user.id, originator);
    await this.record.write(tx, originator, user, { sessionId: session.id, by });
    return this.tokens.issue(session, session.counter, user);
  }

  /** After a rotation; null when the account was closed meanwhile, or has to confirm its address now. */
  async reopen(tx: Tx, session: Session, counter: number): Promise<SessionTokens | null> {
    const user = await this.users.get(tx, session.userId);
    return user.isActive && this.sessions.takes(user) ? this.tokens.issue(session, counter, user) : null;
  }
}
