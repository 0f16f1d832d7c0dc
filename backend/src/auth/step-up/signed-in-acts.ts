import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { type Reader, type Tx, UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { Unauthenticated } from '../auth.problems';
import { SessionsService } from '../sessions/sessions.service';

/** Somebody in a session of theirs. */
export type SignedIn = Pick<Actor, 'userId' | 'sessionId'>;

/**
 * What an account, or a way into it, hangs on. Between the moment a request was let in and the moment its act is
 * written, the owner may have shut out whoever sent it: so the session is asked for again where the act is written, and
 * whoever wants to end it waits until that is over.
 */
@Injectable()
export class SignedInActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsService,
  ) {}

  /** To look before an act. */
  get reader(): Reader {
    return this.unitOfWork.reader;
  }

  /**
   * Runs `act` in one transaction. Throws `Unauthenticated` when the session ended meanwhile. `first` takes what others
   * take ahead of an account: whoever took it after would wait for them, and they for the account.
   */
  run<T>(who: SignedIn, act: (tx: Tx) => Promise<T>, first?: (tx: Tx) => Promise<void>): Promise<T> {
    return this.unitOfWork.run(async (tx) => {
      await first?.(tx);
      await this.hold(tx, who);
      return act(tx);
    });
  }

  /** For a transaction in which only some acts are of this kind. Throws `Unauthenticated`. */
  async hold(tx: Tx, { userId, sessionId }: SignedIn): Promise<void> {
    await this.users.hold(tx, userId);
    if ((await this.sessions.accountBehind(tx, sessionId, userId)) === null) throw new Unauthenticated();
  }
}
