import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { Config } from '../../config';
import { type Tx, UnitOfWork } from '../../database';
import { AccountLocked, WrongProof } from '../auth.problems';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';

/** No password is looked at for longer. */
const LONGEST_CHECK_SECONDS = 60;

/**
 * So many wrong passwords, then a pause. An attempt is counted before its password is looked at, so that a hundred
 * guesses at once are no better than a hundred in a row; guesses at one account are looked at one by one, so that ten
 * right ones at once all succeed.
 */
@Injectable()
export class Lockout {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: SignInAttemptsRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Runs `check` as one attempt, counted if it ends in a `WrongProof`. Throws `AccountLocked` without running it while locked. */
  async attempt<T>(accountKey: string, check: () => Promise<T>): Promise<T> {
    return this.oneByOne(accountKey, async () => {
      await this.reserve(accountKey);
      return check().catch((error: unknown) => this.passOn(accountKey, error));
    });
  }

  /** What whoever tries is told now, with how long it lasts; null when nothing is locked. */
  async lockOf(accountKey: string): Promise<AccountLocked | null> {
    const until = await this.lockedUntil(accountKey);
    return until === null
      ? null
      : new AccountLocked(Math.ceil((Date.parse(until) - this.clock.now().getTime()) / 1000));
  }

  /** Null when nothing is locked. */
  async lockedUntil(accountKey: string): Promise<string | null> {
    const until = await this.attempts.lockedUntil(this.unitOfWork.reader, accountKey);
    return until !== null && until > this.clock.timestamp() ? until : null;
  }

  /** After a right password, in the transaction of what it opens. */
  forget(tx: Tx, accountKey: string): Promise<void> {
    return this.attempts.forget(tx, accountKey);
  }

  /** After a wrong one; true when it was the last that was allowed. */
  countAsWrong(tx: Tx, accountKey: string): Promise<boolean> {
    const { MAX_LOGIN_ATTEMPTS, LOCKOUT_DURATION_MINUTES } = this.config.env;
    return this.attempts.lockIfSpent(tx, accountKey, MAX_LOGIN_ATTEMPTS, this.clock.in(LOCKOUT_DURATION_MINUTES * 60));
  }

  /** Whoever failed for another reason guessed nothing: we were busy, or the proof was right and something else was not. */
  private async passOn(accountKey: string, error: unknown): Promise<never> {
    if (!(error instanceof WrongProof)) await this.unitOfWork.run((tx) => this.attempts.release(tx, accountKey));
    throw error;
  }

  private async reserve(accountKey: string): Promise<void> {
    const reservation = {
      now: this.clock.timestamp(),
      since: this.clock.in(-LONGEST_CHECK_SECONDS),
      most: this.config.env.MAX_LOGIN_ATTEMPTS,
    };
    const reserved = await this.unitOfWork.run((tx) => this.attempts.reserve(tx, accountKey, reservation));
    // Without a lock so many passwords are being looked at already that this one has to wait.
    if (!reserved) throw (await this.lockOf(accountKey)) ?? new AccountLocked(1);
  }

  private async oneByOne<T>(accountKey: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(accountKey) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    this.queues.set(accountKey, settled);
    try {
      return await turn;
    } finally {
      if (this.queues.get(accountKey) === settled) this.queues.delete(accountKey);
    }
  }
}
