import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { type Reader, type Tx, isDuplicate } from '../../database';
import { IdentityEntity } from './identity.entity';
import { IdentityTaken } from './provider.problems';

export type Identity = Readonly<Omit<IdentityEntity, 'user'>>;

@Injectable()
export class IdentitiesRepository {
  /** The database decides who was first; throws `IdentityTaken`. */
  async add(tx: Tx, identity: Identity): Promise<void> {
    try {
      await tx.insert(IdentityEntity, identity);
    } catch (error) {
      if (isDuplicate(error, 'identities')) throw new IdentityTaken();
      throw error;
    }
  }

  /** By what never changes hands. */
  find(reader: Reader, { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>): Promise<Identity | null> {
    return reader.findOneBy(IdentityEntity, { issuer, subject });
  }

  list(reader: Reader, userId: string): Promise<Identity[]> {
    return reader.find(IdentityEntity, { where: { userId }, order: { linkedAt: 'ASC', id: 'ASC' } });
  }

  /** False when it went meanwhile. */
  async markUse(tx: Tx, id: string, use: Pick<Identity, 'email' | 'lastUsedAt'>): Promise<boolean> {
    const { affected } = await tx.update(IdentityEntity, { id }, use);
    return affected === 1;
  }

  /** Null when it is not this account's, or went before. */
  async take(tx: Tx, userId: string, id: string): Promise<Identity | null> {
    const found = await tx.findOneBy(IdentityEntity, { id, userId });
    if (found === null) return null;
    const { affected } = await tx.delete(IdentityEntity, { id, userId });
    return affected === 1 ? found : null;
  }

  async removeAll(tx: Tx, userId: string): Promise<number> {
    const { affected } = await tx.delete(IdentityEntity, { userId });
    return affected ?? 0;
  }

  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await tx.delete(IdentityEntity, { userId, linkedAt: MoreThanOrEqual(since) });
  }
}
