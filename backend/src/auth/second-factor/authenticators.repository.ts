import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { AuthenticatorEntity } from './authenticator.entity';
import type { Sealed } from './sealed-secrets';

export type Authenticator = Readonly<Omit<AuthenticatorEntity, 'user'>>;

@Injectable()
export class AuthenticatorsRepository {
  find(reader: Reader, userId: string): Promise<Authenticator | null> {
    return reader.findOneBy(AuthenticatorEntity, { userId });
  }

  /** Takes the place of one that was never confirmed. False when there is one that was. */
  async begin(tx: Tx, userId: string, sealed: Sealed, at: string): Promise<boolean> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(AuthenticatorEntity)
      .values({ userId, ...sealed, lastStep: 0, createdAt: at, confirmedAt: null })
      .orIgnore()
      .execute();
    const { affected } = await tx.update(
      AuthenticatorEntity,
      { userId, confirmedAt: IsNull() },
      { ...sealed, createdAt: at },
    );
    return affected === 1;
  }

  /** False when another request confirmed it first, or it was begun anew. */
  async confirm(tx: Tx, { userId, secret }: Authenticator, step: number, at: string): Promise<boolean> {
    const { affected } = await tx.update(
      AuthenticatorEntity,
      { userId, secret, confirmedAt: IsNull() },
      { confirmedAt: at, lastStep: step },
    );
    return affected === 1;
  }

  /** Spends a step and all before it; false when it was spent already. */
  async spend(tx: Tx, { userId }: Authenticator, step: number, sealed: Sealed): Promise<boolean> {
    const { affected } = await tx.update(
      AuthenticatorEntity,
      { userId, lastStep: LessThan(step), confirmedAt: Not(IsNull()) },
      { lastStep: step, ...sealed },
    );
    return affected === 1;
  }

  /** False when there was none that counts. One that was never confirmed goes as well. */
  async remove(tx: Tx, userId: string): Promise<boolean> {
    const { affected } = await tx.delete(AuthenticatorEntity, { userId, confirmedAt: Not(IsNull()) });
    await tx.delete(AuthenticatorEntity, { userId });
    return affected === 1;
  }

  /** One that was confirmed at that time or later, or never. */
  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await tx.delete(AuthenticatorEntity, { userId, confirmedAt: MoreThanOrEqual(since) });
    await tx.delete(AuthenticatorEntity, { userId, confirmedAt: IsNull() });
  }
}
