import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { digest } from '../../crypto';
import type { Reader, Tx } from '../../database';
import { type User, UsersRepository, folded } from '../../users';
import { InvalidToken } from '../auth.problems';
import { OneTimeTokensRepository, type StoredToken } from './one-time-tokens.repository';
import type { TokenPurpose } from './token-purpose';

const LIFE_SECONDS: Readonly<Record<TokenPurpose, number>> = {
  'verify-email': 86_400,
  'reset-password': 1_800,
  'change-email': 86_400,
  'revert-email': 259_200,
};

/** To be sent, and nowhere else in clear. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: string;
}

export type SpentToken = Omit<StoredToken, 'hash'>;

/** 256 random bits, shown once, spent in the transaction of their effect. */
@Injectable()
export class OneTimeTokens {
  constructor(
    private readonly clock: Clock,
    private readonly tokens: OneTimeTokensRepository,
    private readonly users: UsersRepository,
  ) {}

  /** The newest link of a purpose is the only one that works. */
  async issue(tx: Tx, recipient: Pick<User, 'id' | 'email'>, purpose: TokenPurpose): Promise<IssuedToken> {
    const token = randomBytes(32).toString('base64url');
    const stored = this.stored(token, recipient, purpose);
    await this.tokens.replace(tx, stored);
    return { token, expiresAt: stored.expiresAt };
  }

  /** Beside earlier ones, which go on working: whoever changes an address twice must not void the first way back. */
  async issueBeside(tx: Tx, recipient: Pick<User, 'id' | 'email'>, purpose: TokenPurpose): Promise<IssuedToken> {
    const token = randomBytes(32).toString('base64url');
    const stored = this.stored(token, recipient, purpose);
    await this.tokens.add(tx, stored);
    return { token, expiresAt: stored.expiresAt };
  }

  /** The account of a link that works, which goes on working. Throws `InvalidToken`. */
  async holderOf(reader: Reader, token: string, purpose: TokenPurpose): Promise<string> {
    const found = await this.tokens.find(reader, digest(token), [purpose]);
    if (found === null || found.expiresAt <= this.clock.timestamp()) throw new InvalidToken();
    return found.userId;
  }

  /** The account and address the token was sent to. Throws `InvalidToken` for all that will not do, alike. */
  async spend(tx: Tx, token: string, ...purposes: readonly TokenPurpose[]): Promise<SpentToken> {
    const found = await this.tokens.find(tx, digest(token), purposes);
    if (found === null) throw new InvalidToken();
    // The account first, as in every act on it: two that took them in different orders would wait for each other.
    await this.users.hold(tx, found.userId);
    if (!(await this.tokens.take(tx, found)) || found.expiresAt <= this.clock.timestamp()) throw new InvalidToken();
    return found;
  }

  /** The address a link of this purpose was sent to and still works at; null when there is none. */
  async addressAwaiting(reader: Reader, userId: string, purpose: TokenPurpose): Promise<string | null> {
    return (await this.tokens.findLive(reader, userId, purpose, this.clock.timestamp()))?.email ?? null;
  }

  /** When the link was made. */
  issuedAt({ purpose, expiresAt }: SpentToken): Date {
    return new Date(Date.parse(expiresAt) - LIFE_SECONDS[purpose] * 1000);
  }

  voidAll(tx: Tx, userId: string, ...purposes: readonly TokenPurpose[]): Promise<void> {
    return this.tokens.removeOf(tx, userId, purposes);
  }

  voidLaterThan(tx: Tx, { userId, purpose, expiresAt }: SpentToken): Promise<void> {
    return this.tokens.removeLater(tx, userId, purpose, expiresAt);
  }

  private stored(token: string, { id, email }: Pick<User, 'id' | 'email'>, purpose: TokenPurpose): StoredToken {
    const expiresAt = this.clock.in(LIFE_SECONDS[purpose]);
    return { hash: digest(token), userId: id, email, emailKey: folded(email), purpose, expiresAt };
  }
}
