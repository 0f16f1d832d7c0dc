import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { Clock } from '../../clock';
import { type Tx, UnitOfWork } from '../../database';
import { IdempotencyKeyReused } from './idempotency.problems';
import { IdempotencyRepository, KeyTaken } from './idempotency.repository';
import type { Attempt } from './once.decorator';

const REMEMBERED_SECONDS = 24 * 60 * 60;

/** Does a thing once, however often it is asked for: the key is kept in the transaction of the act. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  /** The answer of `work`, or of the request that came first with the same key; throws `IdempotencyKeyReused`. */
  async run<T extends object>(actor: Actor, { key, fingerprint }: Attempt, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (key === null) return this.unitOfWork.run(work);
    try {
      return await this.unitOfWork.run(async (tx) => {
        await this.requests.forget(tx, actor.userId, this.clock.in(-REMEMBERED_SECONDS));
        const createdAt = this.clock.timestamp();
        await this.requests.claim(tx, { ownerId: actor.userId, key, fingerprint, createdAt });
        const answer = await work(tx);
        await this.requests.keepAnswer(tx, actor.userId, key, JSON.stringify(answer));
        return answer;
      });
    } catch (error) {
      if (!(error instanceof KeyTaken)) throw error;
      return this.firstAnswer<T>(actor, key, fingerprint);
    }
  }

  private async firstAnswer<T extends object>(actor: Actor, key: string, fingerprint: string): Promise<T> {
    const first = await this.requests.find(this.unitOfWork.reader, actor.userId, key);
    if (first?.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    // The same route with the same body wrote it.
    return JSON.parse(first.answer) as T;
  }
}
