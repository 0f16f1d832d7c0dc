import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { digest } from '../../crypto';
import { type Tx, UnitOfWork } from '../../database';
import { InvalidMfaToken } from './second-factor.problems';
import { type PendingSignIn, PendingSignInsRepository } from './pending-sign-ins.repository';

const LIFE_SECONDS = 300;
const MOST_TRIES = 5;

/**
 * What is between the first factor and the second. The token says which sign-in is meant and opens nothing: it is no
 * access token, it is bound to its account, and it ends after five minutes, five tries, or the sign-in it was for.
 */
@Injectable()
export class PendingSignIns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pending: PendingSignInsRepository,
    private readonly clock: Clock,
  ) {}

  async issue(tx: Tx, userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.pending.add(tx, { hash: digest(token), userId, tries: 0, expiresAt: this.clock.in(LIFE_SECONDS) });
    return token;
  }

  /** Throws `InvalidMfaToken`. */
  async get(token: string): Promise<PendingSignIn> {
    const found = await this.pending.find(this.unitOfWork.reader, digest(token), this.clock.timestamp());
    if (found === null) throw new InvalidMfaToken();
    return found;
  }

  /** One of five, counted before it is looked at, so that many at once are no more than five. Throws `InvalidMfaToken`. */
  async attempt(token: string): Promise<PendingSignIn> {
    const pending = await this.get(token);
    const counted = await this.unitOfWork.run((tx) =>
      this.pending.countTry(tx, pending.hash, MOST_TRIES, this.clock.timestamp()),
    );
    if (!counted) throw new InvalidMfaToken();
    return pending;
  }

  /** Its sign-in is complete. Throws `InvalidMfaToken` when another request completed it first. */
  async complete(tx: Tx, { hash }: PendingSignIn): Promise<void> {
    if (!(await this.pending.take(tx, hash))) throw new InvalidMfaToken();
  }

  endAll(tx: Tx, userId: string): Promise<void> {
    return this.pending.removeAll(tx, userId);
  }
}
