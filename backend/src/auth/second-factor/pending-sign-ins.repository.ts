import { Injectable } from '@nestjs/common';
import { LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { PendingSignInEntity } from './pending-sign-in.entity';

export type PendingSignIn = Readonly<Omit<PendingSignInEntity, 'user'>>;

@Injectable()
export class PendingSignInsRepository {
  async add(tx: Tx, pending: PendingSignIn): Promise<void> {
    await tx.insert(PendingSignInEntity, pending);
  }

  find(reader: Reader, hash: string, now: string): Promise<PendingSignIn | null> {
    return reader.findOneBy(PendingSignInEntity, { hash, expiresAt: MoreThan(now) });
  }

  /** Counts a try before it is looked at. False when there is none left, or no such sign-in. */
  async countTry(tx: Tx, hash: string, most: number, now: string): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(PendingSignInEntity)
      .set({ tries: () => 'tries + 1' })
      .where({ hash, tries: LessThan(most), expiresAt: MoreThan(now) })
      .execute();
    return affected === 1;
  }

  /** False when somebody completed it first, or it ended. */
  async take(tx: Tx, hash: string): Promise<boolean> {
    const { affected } = await tx.delete(PendingSignInEntity, { hash });
    return affected === 1;
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(PendingSignInEntity, { userId });
  }

  async removeExpired(tx: Tx, now: string): Promise<void> {
    await tx.delete(PendingSignInEntity, { expiresAt: LessThanOrEqual(now) });
  }
}
