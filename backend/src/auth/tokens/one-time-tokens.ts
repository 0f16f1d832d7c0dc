import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { InvalidToken } from '../auth.problems';

import { OneTimeTokensRepository } from './one-time-tokens.repository';
import type { TokenPurpose } from './token-purpose';

const LIFE_SECONDS: Readonly<Record<TokenPurpose, number>> = { 'verify-email': 86_400, 'reset-password': 1_800 };

/** 256 random bits, shown once, spent in the transaction of their effect. */
@Injectable()
export class OneTimeTokens {
  constructor(
    private readonly clock: Clock,
    private readonly tokens: OneTimeTokensRepository,
  ) {}

  async issue(tx: Tx, { id, email }: Pick<User, 'id' | 'email'>, purpose: TokenPurpose): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.tokens.replace(tx, {
      hash: digest(token),
      userId: id,
      email,
      purpose,
      expiresAt: this.clock.in(LIFE_SECONDS[purpose]),
    });
    return token;
  }

  /** The account and address the token was sent to. Throws `InvalidToken` for all that will not do, alike. */
  async spend(
    tx: Tx,
    token: string,
    purpose: TokenPurpose,
  ): Promise<{ readonly userId: string; readonly email: string }> {
    const found = await this.tokens.take(tx, digest(token), purpose);
    if (found === null || found.expiresAt <= this.clock.timestamp()) throw new InvalidToken();
    return found;
  }

  /** No link that was sent so far works any more. */
  revokeAll(tx: Tx, userId: string): Promise<void> {
    return this.tokens.removeAll(tx, userId);
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
