import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import { StepUpRequired } from '../auth.problems';
import { SessionsService } from '../sessions/sessions.service';
import { SignedInActs } from './signed-in-acts';

/** For a route of which only some requests want a recent proof; a whole route says `@RecentSignIn()`. */
@Injectable()
export class RecentProof {
  constructor(
    private readonly sessions: SessionsService,
    private readonly acts: SignedInActs,
  ) {}

  /** Throws `StepUpRequired`. */
  assert(actor: Actor | undefined): void {
    if (actor === undefined || !this.sessions.isRecentProof(actor.authenticatedAt)) throw new StepUpRequired();
  }

  /** Runs `act` as `SignedInActs` does. Throws `StepUpRequired`, `Unauthenticated` when the session ended meanwhile. */
  async run<T>(actor: Actor, act: (tx: Tx) => Promise<T>, first?: (tx: Tx) => Promise<void>): Promise<T> {
    this.assert(actor);
    return this.acts.run(actor, act, first);
  }

  /** Inside a transaction that has other acts as well. Throws as `run` does. */
  async hold(tx: Tx, actor: Actor): Promise<void> {
    this.assert(actor);
    await this.acts.hold(tx, actor);
  }
}
