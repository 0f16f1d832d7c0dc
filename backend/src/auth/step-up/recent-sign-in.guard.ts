import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RecentSignInRoute, actorOf } from '../../access';
import { RecentProof } from './recent-proof';

/** Global, after the one that knows who asks. */
@Injectable()
export class RecentSignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly proof: RecentProof,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const wanted = this.reflector.getAllAndOverride<true | undefined>(RecentSignInRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (wanted === true) this.proof.assert(actorOf(context));
    return true;
  }
}
