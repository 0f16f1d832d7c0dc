import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { SignInAttemptEntity } from './sign-in-attempt.entity';

interface Reservation {
  readonly now: string;
  readonly since: string;
  readonly most: number;
}

@Injectable()
export class SignInAttemptsRepository {
  /**
   * Counts an attempt before its password is looked at. False when the account is locked, or when `most` are being looked
   * at already, on whatever server. One that never came to an end, because its server went down, counts until `since`.
   */
  async reserve(tx: Tx, accountKey: string, { now, since, most }: Reservation): Promise<boolean> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(SignInAttemptEntity)
      .values({ accountKey, failures: 0, lockedUntil: null, updatedAt: now })
      .orIgnore()
      .execute();
    await tx.update(
      SignInAttemptEntity,
      [
        { accountKey, lockedUntil: LessThanOrEqual(now) },
        { accountKey, lockedUntil: IsNull(), failures: MoreThanOrEqual(most), updatedAt: LessThanOrEqual(since) },
      ],
      { failures: 0, lockedUntil: null },
    );
    const { affected } = await tx
      .createQueryBuilder()
      .update(SignInAttemptEntity)
      .set({ failures: () => 'failures + 1', updatedAt: now })
      .where({ accountKey, lockedUntil: IsNull(), failures: LessThan(most) })
      .execute();
    return affected === 1;
  }

  /** Takes back what `reserve` counted. */
  async release(tx: Tx, accountKey: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(SignInAttemptEntity)
      .set({ failures: () => 'failures - 1' })
      .where({ accountKey, lockedUntil: IsNull(), failures: MoreThanOrEqual(1) })
      .execute();
  }

  async lockIfSpent(tx: Tx, accountKey: string, most: number, until: string): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(SignInAttemptEntity)
      .set({ lockedUntil: until })
      .where('account_key = :accountKey AND failures >= :most AND locked_until IS NULL', { accountKey, most })
      .execute();
    return affected === 1;
  }

  async lockedUntil(reader: Reader, accountKey: string): Promise<string | null> {
    return (await reader.findOneBy(SignInAttemptEntity, { accountKey }))?.lockedUntil ?? null;
  }

  async forget(tx: Tx, accountKey: string): Promise<void> {
    await tx.delete(SignInAttemptEntity, { accountKey });
  }

  async forgetOlderThan(tx: Tx, before: string): Promise<void> {
    await tx.delete(SignInAttemptEntity, { updatedAt: LessThan(before) });
  }
}
