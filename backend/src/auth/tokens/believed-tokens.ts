import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

export type Claims = Readonly<Record<string, unknown>>;

/** Some hundred bytes each. */
const MOST = 2_000;

/**
 * Tokens whose signature held, with what they claim: a client sends the same one for minutes, and to check a signature
 * again costs more than to find the character it asks for. Nothing that can change is kept: the session is looked up
 * each time, and keys change only with a restart.
 */
@Injectable()
export class BelievedTokens {
  private readonly claims = new LRUCache<string, Claims>({ max: MOST });

  remember(token: string, claims: Claims): void {
    this.claims.set(token, claims);
  }

  /** Undefined for a token that was not seen yet, and for one that has expired since. */
  recall(token: string): Claims | undefined {
    const claims = this.claims.get(token);
    if (claims === undefined || isAlive(claims)) return claims;
    this.claims.delete(token);
    return undefined;
  }
}

/** To the second, as the library that checks a token for the first time has it. */
const isAlive = ({ exp }: Claims): boolean => typeof exp === 'number' && Math.floor(Date.now() / 1000) < exp;
