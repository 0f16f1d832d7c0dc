import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader, Tx } from '../../database';
import { KnownDeviceEntity } from './known-device.entity';

@Injectable()
export class KnownDevicesRepository {
  /** The one seen last first. */
  async list(reader: Reader, userId: string): Promise<readonly string[]> {
    const rows = await reader.find(KnownDeviceEntity, {
      where: { userId },
      order: { lastSeenAt: 'DESC', fingerprint: 'ASC' },
    });
    return rows.map(({ fingerprint }) => fingerprint);
  }

  async see(tx: Tx, userId: string, fingerprint: string, at: string): Promise<void> {
    await tx.upsert(KnownDeviceEntity, { userId, fingerprint, lastSeenAt: at }, ['userId', 'fingerprint']);
  }

  async forget(tx: Tx, userId: string, fingerprints: readonly string[]): Promise<void> {
    if (fingerprints.length > 0) await tx.delete(KnownDeviceEntity, { userId, fingerprint: In([...fingerprints]) });
  }
}
