import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenScopeRoute } from '../access';
import { type Budget, Budgets, accountOf } from './budgets';

type Named = Budget | 'none' | 'address';

/**
 * Which budget a route draws on: `general` when nothing is said, `none` for what a supervisor asks again and again,
 * `address` for that of mails where one is asked for.
 */
export const RateLimit = Reflector.createDecorator<Named>();

/** Global. Runs before anybody is known, so that guessing is counted. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly budgets: Budgets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const budget = this.budgetOf(context, request);
    if (budget !== 'none') await this.budgets.draw(budget, request, context.switchToHttp().getResponse<FastifyReply>());
    return true;
  }

  private budgetOf(context: ExecutionContext, request: FastifyRequest): Budget | 'none' {
    const handler = context.getHandler();
    const named = this.reflector.getAllAndOverride<Named | undefined>(RateLimit, [handler, context.getClass()]);
    if (named === 'address') return accountOf(request.body) === undefined ? 'general' : 'reset';
    if (named !== undefined) return named;
    const scope = this.reflector.get(TokenScopeRoute, handler) as string | undefined;
    return scope !== undefined && carriesPersonalToken(request) ? 'token' : 'general';
  }
}

/**
 * A program has a budget of its own where its token is for, so that it does not use up that of the browser beside it.
 * Whoever finds the token to be nobody's draws on `general` as well: a made-up one buys nothing.
 */
const carriesPersonalToken = ({ headers }: FastifyRequest): boolean =>
  /^bearer hlp_/i.test(headers.authorization ?? '');
