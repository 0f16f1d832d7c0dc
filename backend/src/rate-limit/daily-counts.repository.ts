import { Injectable } from '@nestjs/common';
import { type Tx, select } from '../database';
import type { DailyAct } from './daily-act';

const COUNT = `INSERT INTO daily_counts (user_id, what, day, count) VALUES (?, ?, ?, 1)
  ON CONFLICT (user_id, what) DO UPDATE
  SET count = CASE WHEN daily_counts.day = excluded.day THEN daily_counts.count + 1 ELSE 1 END, day = excluded.day
  RETURNING count`;

@Injectable()
export class DailyCountsRepository {
  /** Counts one more. Whoever else counts for this account waits until the transaction ends. @returns How often by now. */
  async add(tx: Tx, userId: string, what: DailyAct, day: string): Promise<number> {
    const [row] = await select<{ readonly count: number }>(tx, COUNT, [userId, what, day]);
    return row?.count ?? 0;
  }
}
