import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RecentSignInRoute, actorOf } from '../../access';
import { StepUpRequired } from '../auth.problems';
import { SessionsService } from '../sessions/sessions.service';

/** Global, after the one that knows who asks. */
@Injectable()
export class RecentSignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const wanted = this.reflector.getAllAndOverride<true | undefined>(RecentSignInRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (wanted !== true) return true;
    const actor = actorOf(context);
    if (actor === undefined || !this.sessions.isRecentProof(actor.authenticatedAt)) throw new StepUpRequired();
    return true;
  }
}
