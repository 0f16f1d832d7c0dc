import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { RecoveryCodeEntity } from './recovery-code.entity';

@Injectable()
export class RecoveryCodesRepository {
  count(reader: Reader, userId: string): Promise<number> {
    return reader.countBy(RecoveryCodeEntity, { userId });
  }

  async replace(tx: Tx, userId: string, hashes: readonly string[], createdAt: string): Promise<void> {
    await this.removeAll(tx, userId);
    await tx.insert(
      RecoveryCodeEntity,
      hashes.map((hash) => ({ hash, userId, createdAt })),
    );
  }

  /** False when it is none, or somebody took it first. */
  async take(tx: Tx, userId: string, hashes: readonly string[]): Promise<boolean> {
    const { affected } = await tx.delete(RecoveryCodeEntity, { userId, hash: In([...hashes]) });
    return affected === 1;
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(RecoveryCodeEntity, { userId });
  }

  async removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    await tx.delete(RecoveryCodeEntity, { userId, createdAt: MoreThanOrEqual(since) });
  }
}
