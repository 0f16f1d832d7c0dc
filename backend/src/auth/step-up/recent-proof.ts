import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { StepUpRequired } from '../auth.problems';
import { SessionsService } from '../sessions/sessions.service';

/** For a route of which only some requests want a recent proof; a whole route says `@RecentSignIn()`. */
@Injectable()
export class RecentProof {
  constructor(private readonly sessions: SessionsService) {}

  /** Throws `StepUpRequired`. */
  assert(actor: Actor | undefined): void {
    if (actor === undefined || !this.sessions.isRecentProof(actor.authenticatedAt)) throw new StepUpRequired();
  }
}
