import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { type Reader, type Tx, select } from '../database';
import { OutboxEntity } from './outbox.entity';

export type OutboxMail = Readonly<Omit<OutboxEntity, never>>;

/** How much there is to deliver. */
export interface Backlog {
  readonly waiting: number;
  /** Null when nothing waits. */
  readonly oldest: string | null;
}

@Injectable()
export class OutboxRepository {
  async add(tx: Tx, mail: OutboxMail): Promise<void> {
    await tx.insert(OutboxEntity, { ...mail, values: { ...mail.values } });
  }

  due(reader: Reader, now: string, limit: number): Promise<OutboxMail[]> {
    return reader.find(OutboxEntity, {
      where: { nextAttemptAt: LessThanOrEqual(now) },
      order: { nextAttemptAt: 'ASC' },
      take: limit,
    });
  }

  /** False when another instance took it first. */
  async lease(tx: Tx, { id, nextAttemptAt, attempts }: OutboxMail, until: string): Promise<boolean> {
    const { affected } = await tx.update(
      OutboxEntity,
      { id, nextAttemptAt },
      { nextAttemptAt: until, attempts: attempts + 1 },
    );
    return affected === 1;
  }

  /** The newest first, for looking at. */
  newest(reader: Reader, limit: number): Promise<OutboxMail[]> {
    return reader.find(OutboxEntity, { order: { createdAt: 'DESC', id: 'DESC' }, take: limit });
  }

  find(reader: Reader, id: string): Promise<OutboxMail | null> {
    return reader.findOneBy(OutboxEntity, { id });
  }

  /** How many mails wait, and since when the oldest does. */
  async backlog(reader: Reader): Promise<Backlog> {
    const [row] = await select<{ waiting: string | number; oldest: string | null }>(
      reader,
      'SELECT COUNT(*) AS waiting, MIN(created_at) AS oldest FROM outbox',
      [],
    );
    return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ?? null };
  }

  /** Forgets all but the newest so many. */
  async keepNewest(tx: Tx, most: number): Promise<void> {
    const tooMany = await tx.find(OutboxEntity, {
      select: { id: true },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: most,
      take: 1_000,
    });
    if (tooMany.length > 0) await tx.delete(OutboxEntity, { id: In(tooMany.map(({ id }) => id)) });
  }

  async removeExpired(tx: Tx, now: string): Promise<void> {
    await tx.delete(OutboxEntity, { expiresAt: LessThanOrEqual(now) });
  }

  async removeOf(tx: Tx, userId: string): Promise<void> {
    await tx.delete(OutboxEntity, { userId });
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(OutboxEntity, { id });
  }
}
