import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import { type Reader, type Tx, isDuplicate } from '../../database';
import { PasskeyEntity } from './passkey.entity';
import { PasskeyKnown } from './passkeys.problems';

export type Passkey = Readonly<Omit<PasskeyEntity, 'user'>>;

@Injectable()
export class PasskeysRepository {
  /** Throws `PasskeyKnown`. */
  async add(tx: Tx, passkey: Passkey): Promise<void> {
    try {
      await tx.insert(PasskeyEntity, { ...passkey, transports: [...passkey.transports] });
    } catch (error) {
      if (isDuplicate(error, 'credential')) throw new PasskeyKnown();
      throw error;
    }
  }

  list(reader: Reader, userId: string): Promise<Passkey[]> {
    return reader.find(PasskeyEntity, { where: { userId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  count(reader: Reader, userId: string): Promise<number> {
    return reader.countBy(PasskeyEntity, { userId });
  }

  findByCredential(reader: Reader, credentialId: string): Promise<Passkey | null> {
    return reader.findOneBy(PasskeyEntity, { credentialId });
  }

  /** False when it was removed meanwhile. */
  async markUsed(tx: Tx, id: string, counter: number, at: string): Promise<boolean> {
    const { affected } = await tx.update(PasskeyEntity, { id }, { counter, lastUsedAt: at });
    return affected === 1;
  }

  /** False when it is not this account's. */
  async rename(tx: Tx, userId: string, id: string, name: string): Promise<boolean> {
    const { affected } = await tx.update(PasskeyEntity, { id, userId }, { name });
    return affected === 1;
  }

  /** False when it is not this account's. */
  async remove(tx: Tx, userId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(PasskeyEntity, { id, userId });
    return affected === 1;
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(PasskeyEntity, { userId });
  }

  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await tx.delete(PasskeyEntity, { userId, createdAt: MoreThanOrEqual(since) });
  }
}
