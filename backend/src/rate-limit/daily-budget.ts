import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import type { Tx } from '../database';
import type { DailyAct } from './daily-act';
import { DailyCountsRepository } from './daily-counts.repository';
import { TooManyRequests } from './rate-limit.problems';

/** What one account may do within a day of UTC, whatever address it comes from. */
export const dailyLimits: Readonly<Record<DailyAct, number>> = { friendRequest: 20, report: 20 };

const A_DAY_MS = 86_400_000;

/** For acts that reach other people: counted in the transaction of the act, so that many at once do not help. */
@Injectable()
export class DailyBudget {
  constructor(
    private readonly counts: DailyCountsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `TooManyRequests`; the transaction is lost then, and the act with it. */
  async draw(tx: Tx, userId: string, what: DailyAct): Promise<void> {
    const now = this.clock.now();
    const count = await this.counts.add(tx, userId, what, now.toISOString().slice(0, 10));
    if (count > dailyLimits[what]) throw new TooManyRequests(Math.ceil((A_DAY_MS - (now.getTime() % A_DAY_MS)) / 1000));
  }
}
