import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, select } from '../database';
import { AuditKeyEntity } from './audit-key.entity';

/** A person's key as it is stored. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: string;
}

const FIND = 'SELECT key_id AS id, wrapped FROM audit_keys WHERE user_id = ?';

/** Only somebody who exists gets one, and only one. */
const ADD = `INSERT INTO audit_keys (user_id, key_id, wrapped)
  SELECT users.id, ?, ? FROM users WHERE users.id = ? ON CONFLICT DO NOTHING`;

@Injectable()
export class AuditKeysRepository {
  /** Asked with every act, hence by hand. */
  async find(reader: Reader, userId: string): Promise<WrappedKey | null> {
    const [row] = await select<{ id: string; wrapped: string }>(reader, FIND, [userId]);
    return row === undefined ? null : { keyId: row.id, wrapped: row.wrapped };
  }

  /** False when there is one already, or no such account. */
  async add(tx: Tx, userId: string, { keyId, wrapped }: WrappedKey): Promise<boolean> {
    await select(tx, ADD, [keyId, wrapped, userId]);
    return (await this.find(tx, userId))?.wrapped === wrapped;
  }

  async replace(tx: Tx, userId: string, key: WrappedKey): Promise<void> {
    await tx.update(AuditKeyEntity, { userId }, key);
  }

  async destroy(tx: Tx, userId: string): Promise<void> {
    await tx.delete(AuditKeyEntity, { userId });
  }
}
