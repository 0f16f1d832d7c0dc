import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, PublicRoute, Recognised } from '../../access';
import { Budgets } from '../../rate-limit';
import { Unauthenticated } from '../auth.problems';
import { TokenBearer } from '../personal-tokens/token-bearer';

/** Global. A route is closed until it says otherwise. */
@Injectable()
export class AuthenticationGuard extends AuthGuard('access-token') {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearers: TokenBearer,
    private readonly budgets: Budgets,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<true | undefined>(PublicRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic !== true) return this.authenticate(context);
    const wantsToKnow = this.reflector.get(Recognised, context.getHandler()) as true | undefined;
    // By a session only: a personal access token is for what its scopes name, and does not close what is open.
    if (wantsToKnow === true) await this.bySession(context).catch(unlessUnauthenticated);
    return true;
  }

  /** A store that is down is not a refusal: its error goes on to become a 503. */
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error !== null && error !== undefined) throw error as Error;
    if (user === false) throw new Unauthenticated();
    return user;
  }

  private async authenticate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { user?: Actor }>();
    const bearer = await this.bearers.recognise(request).catch(async (error: unknown) => {
      // Counted until here as a program's, which a token that is nobody's does not make it.
      if (error instanceof Unauthenticated)
        await this.budgets.draw('general', request, http.getResponse<FastifyReply>());
      throw error;
    });
    if (bearer === null) return this.bySession(context);
    request.user = bearer;
    return true;
  }

  private async bySession(context: ExecutionContext): Promise<boolean> {
    return (await super.canActivate(context)) as boolean;
  }
}

function unlessUnauthenticated(error: unknown): void {
  if (!(error instanceof Unauthenticated)) throw error;
}
