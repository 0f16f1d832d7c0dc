import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { clientNetwork } from './client-network';
import { TooManyRequests } from './rate-limit.problems';

type RateClass = 'general' | 'auth' | 'reset' | 'token';

/** Which budget a route draws on; `general` when nothing is said. */
export const RateLimit = Reflector.createDecorator<RateClass>();

/** Global. `auth` and `reset` are also counted per account, so that many addresses do not help against one. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly budgets: Readonly<Record<RateClass, { readonly limit: number; readonly ttl: number }>>;

  constructor(
    private readonly reflector: Reflector,
    @Inject(ThrottlerStorage) private readonly storage: ThrottlerStorage,
    { env }: Config,
  ) {
    this.budgets = {
      general: { limit: env.RATE_LIMIT_GENERAL_PER_MINUTE, ttl: 60_000 },
      auth: { limit: env.RATE_LIMIT_AUTH_PER_MINUTE, ttl: 60_000 },
      token: { limit: env.RATE_LIMIT_TOKEN_PER_MINUTE, ttl: 60_000 },
      reset: { limit: env.RATE_LIMIT_RESET_PER_HOUR, ttl: 3_600_000 },
    };
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const named = this.reflector.getAllAndOverride<RateClass | undefined>(RateLimit, [
      context.getHandler(),
      context.getClass(),
    ]);
    const rateClass = named ?? (carriesPersonalToken(request) ? 'token' : 'general');
    for (const key of keysOf(rateClass, request)) await this.count(rateClass, key, reply);
    return true;
  }

  private async count(rateClass: RateClass, key: string, reply: FastifyReply): Promise<void> {
    const { limit, ttl } = this.budgets[rateClass];
    const { totalHits, timeToExpire, isBlocked } = await this.storage.increment(
      `${rateClass}:${key}`,
      ttl,
      limit,
      ttl,
      rateClass,
    );
    void reply.headers({
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.max(0, limit - totalHits)),
      'ratelimit-reset': String(timeToExpire),
    });
    if (isBlocked) throw new TooManyRequests(timeToExpire);
  }
}

/** A program has a budget of its own, so that it does not use up that of the browser beside it. Still counted by network: a made-up token buys nothing. */
const carriesPersonalToken = ({ headers }: FastifyRequest): boolean =>
  /^bearer hlp_/i.test(headers.authorization ?? '');

function keysOf(rateClass: RateClass, request: FastifyRequest): readonly string[] {
  const network = clientNetwork(request.ip);
  const account = rateClass === 'general' || rateClass === 'token' ? undefined : accountOf(request.body);
  return account === undefined ? [network] : [network, `account:${createHash('sha256').update(account).digest('hex')}`];
}

function accountOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const named: unknown = 'identifier' in body ? body.identifier : 'email' in body ? body.email : undefined;
  return typeof named === 'string' ? named.normalize('NFKC').toLowerCase() : undefined;
}
