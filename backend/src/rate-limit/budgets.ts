import { Inject, Injectable } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { digest } from '../crypto';
import { ServiceUnavailable } from '../problem';
import { folded } from '../users';
import { clientNetwork } from './client-network';
import { TooManyRequests } from './rate-limit.problems';

export type Budget = 'general' | 'auth' | 'reset' | 'token' | 'ruleset' | 'picture';

/**
 * What a network may ask for. `auth` and `reset` are also counted per account that a request names, by name or by e-mail
 * address, each of them apart: many networks do not help against one of them.
 */
@Injectable()
export class Budgets {
  private readonly limits: Readonly<Record<Budget, { readonly limit: number; readonly ttl: number }>>;

  constructor(
    @Inject(ThrottlerStorage) private readonly storage: ThrottlerStorage,
    { env }: Config,
  ) {
    this.limits = {
      general: { limit: env.RATE_LIMIT_GENERAL_PER_MINUTE, ttl: 60_000 },
      auth: { limit: env.RATE_LIMIT_AUTH_PER_MINUTE, ttl: 60_000 },
      token: { limit: env.RATE_LIMIT_TOKEN_PER_MINUTE, ttl: 60_000 },
      picture: { limit: env.RATE_LIMIT_PICTURES_PER_MINUTE, ttl: 60_000 },
      ruleset: { limit: env.RATE_LIMIT_RULESETS_PER_HOUR, ttl: 3_600_000 },
      reset: { limit: env.RATE_LIMIT_RESET_PER_HOUR, ttl: 3_600_000 },
    };
  }

  /** Counts a request and tells on its answer what is left. Throws `TooManyRequests`, `ServiceUnavailable`. */
  async draw(budget: Budget, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    let remaining = Infinity;
    for (const key of keysOf(budget, request)) {
      const count = await this.count(budget, key);
      if (count.remaining < remaining) tell(reply, count);
      remaining = Math.min(remaining, count.remaining);
      if (count.isBlocked) throw new TooManyRequests(count.seconds);
    }
  }

  /** Whether an address may have `what` looked up once more: as often as it may ask for pages, counted apart from them. */
  async allows(what: string, request: FastifyRequest): Promise<boolean> {
    return !(await this.count('general', `${what}:${clientNetwork(request.ip)}`)).isBlocked;
  }

  /** Counts a mail to an address with those that are asked for there; whether it may be sent. Throws `ServiceUnavailable`. */
  async allowsMailTo(email: string): Promise<boolean> {
    return !(await this.count('reset', accountKey(folded(email)))).isBlocked;
  }

  private async count(budget: Budget, key: string): Promise<Count> {
    const { limit, ttl } = this.limits[budget];
    const { totalHits, timeToExpire, isBlocked } = await this.storage
      .increment(`${budget}:${key}`, ttl, limit, ttl, budget)
      .catch((error: unknown) => {
        // Nobody comes in uncounted: guessing must not become free when the counter is down.
        throw new ServiceUnavailable('Requests cannot be counted at the moment.', 5, { cause: error });
      });
    return { limit, remaining: Math.max(0, limit - totalHits), seconds: timeToExpire, isBlocked };
  }
}

interface Count {
  readonly limit: number;
  readonly remaining: number;
  /** Until the window ends. */
  readonly seconds: number;
  readonly isBlocked: boolean;
}

function tell(reply: FastifyReply, { limit, remaining, seconds }: Count): void {
  void reply.headers({
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(seconds),
  });
}

function keysOf(budget: Budget, request: FastifyRequest): readonly string[] {
  const network = clientNetwork(request.ip);
  const account = budget === 'auth' || budget === 'reset' ? accountOf(request.body) : undefined;
  return account === undefined ? [network] : [network, accountKey(account)];
}

const accountKey = (account: string): string => `account:${digest(account)}`;

/** Longer than any name or address, however its signs are typed: what is longer is refused, and not worth folding. */
const LONGEST_NAMED = 1_100;

/** The account a request names, by the key that accounts are found by: no other spelling has a budget of its own. */
export function accountOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const named: unknown = 'identifier' in body ? body.identifier : 'email' in body ? body.email : undefined;
  return typeof named === 'string' ? folded(named.slice(0, LONGEST_NAMED)) : undefined;
}
