import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { PublicRoute } from '../../access';
import { Unauthenticated } from '../auth.problems';

/** Global. A route is closed until it says otherwise. */
@Injectable()
export class AuthenticationGuard extends AuthGuard('access-token') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override canActivate(context: ExecutionContext) {
    const isPublic = this.reflector.getAllAndOverride<true | undefined>(PublicRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    return isPublic ?? super.canActivate(context);
  }

  /** A store that is down is not a refusal: its error goes on to become a 503. */
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error !== null && error !== undefined) throw error as Error;
    if (user === false) throw new Unauthenticated();
    return user;
  }
}
