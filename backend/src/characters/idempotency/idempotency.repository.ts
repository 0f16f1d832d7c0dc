import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { type Reader, type Tx, isDuplicate } from '../../database';
import { IdempotencyKeyEntity } from './idempotency-key.entity';

export interface AnsweredRequest {
  readonly fingerprint: string;
  readonly answer: string;
}

/** The key was taken by another request, which has been answered by now. */
export class KeyTaken extends Error {}

@Injectable()
export class IdempotencyRepository {
  async forget(tx: Tx, ownerId: string, before: string): Promise<void> {
    await tx.delete(IdempotencyKeyEntity, { ownerId, createdAt: LessThan(before) });
  }

  /** Throws `KeyTaken`; the database decides who was first, and the second waits for it. */
  async claim(tx: Tx, row: Omit<IdempotencyKeyEntity, 'answer'>): Promise<void> {
    try {
      await tx.insert(IdempotencyKeyEntity, { ...row, answer: '' });
    } catch (error) {
      if (isDuplicate(error, 'idempotency_keys')) throw new KeyTaken(row.key, { cause: error });
      throw error;
    }
  }

  async keepAnswer(tx: Tx, ownerId: string, key: string, answer: string): Promise<void> {
    await tx.update(IdempotencyKeyEntity, { ownerId, key }, { answer });
  }

  async find(reader: Reader, ownerId: string, key: string): Promise<AnsweredRequest | null> {
    return reader.findOneBy(IdempotencyKeyEntity, { ownerId, key });
  }
}
