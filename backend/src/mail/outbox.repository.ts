import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Reader, Tx } from '../database';
import { OutboxEntity } from './outbox.entity';

export type OutboxMail = Readonly<Omit<OutboxEntity, never>>;

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

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(OutboxEntity, { id });
  }
}
