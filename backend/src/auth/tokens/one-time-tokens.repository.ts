import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
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

  /** Takes it away, whatever it is worth; null when it was not there, or somebody took it first. */
  async take(tx: Tx, hash: string, purpose: TokenPurpose): Promise<StoredToken | null> {
    const found = await tx.findOneBy(OneTimeTokenEntity, { hash, purpose });
    if (found === null) return null;
    const { affected } = await tx.delete(OneTimeTokenEntity, { hash, purpose });
    return affected === 1 ? found : null;
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(OneTimeTokenEntity, { userId });
  }
}
