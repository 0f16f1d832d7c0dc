import { Injectable } from '@nestjs/common';
import type { Tx } from '../database';
import { AuditKeys } from './audit-keys';
import { AuditRepository, type ChainedEvent, type ChainedRow } from './audit.repository';

/** Each row carries a link over itself and the link before it, under a key the database does not hold. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly keys: AuditKeys,
    private readonly events: AuditRepository,
  ) {}

  /** To be called last in a transaction: everybody who appends waits for its end from here on. */
  async append(tx: Tx, event: ChainedEvent): Promise<void> {
    const head = await this.events.takeHead(tx);
    const row = { ...event, sequence: head.sequence + 1, keyId: this.keys.chainKeyId, link: null };
    const link = this.linkOf(row, head.link);
    if (link === null) throw new Error('The key of the audit chain is missing.');
    await this.events.append(tx, { ...row, link });
  }

  /** What the row's link must be after the one before it; null when the row names no key we know. */
  linkOf(row: ChainedRow, previous: string): string | null {
    const { sequence, at, actorId, action, subjectType, subjectId, sealed, keyId } = row;
    if (keyId === null) return null;
    return this.keys.link(
      keyId,
      JSON.stringify([previous, sequence, at, actorId, action, subjectType, subjectId, sealed]),
    );
  }
}
