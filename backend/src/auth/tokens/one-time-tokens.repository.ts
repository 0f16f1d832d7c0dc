import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { OneTimeTokenEntity } from './one-time-token.entity';
import type { TokenPurpose } from './token-purpose';

export type StoredToken = Readonly<Omit<OneTimeTokenEntity, 'user'>>;

@Injectable()
export class OneTimeTokensRepository {
  /** The newest link is the only one that works. */
  async replace(tx: Tx, token: StoredToken): Promise<void> {
    await tx.delete(OneTimeTokenEntity, { userId: token.userId, purpose: token.purpose });
    await tx.insert(OneTimeTokenEntity, token);
  }

  /** Beside those that are there. */
  async add(tx: Tx, token: StoredToken): Promise<void> {
    await tx.insert(OneTimeTokenEntity, token);
  }

  find(reader: Reader, hash: string, purposes: readonly TokenPurpose[]): Promise<StoredToken | null> {
    return reader.findOneBy(OneTimeTokenEntity, { hash, purpose: In([...purposes]) });
  }

  /** Takes it away, whatever it is worth. False when somebody took it first. */
  async take(tx: Tx, { hash }: StoredToken): Promise<boolean> {
    const { affected } = await tx.delete(OneTimeTokenEntity, { hash });
    return affected === 1;
  }

  findLive(reader: Reader, userId: string, purpose: TokenPurpose, now: string): Promise<StoredToken | null> {
    return reader.findOneBy(OneTimeTokenEntity, { userId, purpose, expiresAt: MoreThan(now) });
  }

  async removeOf(tx: Tx, userId: string, purposes: readonly TokenPurpose[]): Promise<void> {
    await tx.delete(OneTimeTokenEntity, { userId, purpose: In([...purposes]) });
  }

  async removeExpired(tx: Tx, now: string): Promise<void> {
    await tx.delete(OneTimeTokenEntity, { expiresAt: LessThanOrEqual(now) });
  }

  /** Those that end later than this moment. */
  async removeLater(tx: Tx, userId: string, purpose: TokenPurpose, expiresAt: string): Promise<void> {
    await tx.delete(OneTimeTokenEntity, { userId, purpose, expiresAt: MoreThan(expiresAt) });
  }
}
