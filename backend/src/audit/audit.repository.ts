import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Reader, Tx } from '../database';
import { AuditEventEntity } from './audit-event.entity';

export type AuditEvent = Readonly<AuditEventEntity>;

export interface TrailPlace {
  /** Rows before this one; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

@Injectable()
export class AuditRepository {
  async append(tx: Tx, event: Omit<AuditEventEntity, 'sequence'>): Promise<void> {
    await tx.insert(AuditEventEntity, { ...event, details: { ...event.details } as Record<string, never> });
  }

  /** Done by this account, or to it; the newest first. */
  about(reader: Reader, userId: string, { before, limit }: TrailPlace): Promise<AuditEvent[]> {
    const earlier = before === null ? {} : { sequence: LessThan(before) };
    return reader.find(AuditEventEntity, {
      where: [
        { actorId: userId, ...earlier },
        { subjectId: userId, ...earlier },
      ],
      order: { sequence: 'DESC' },
      take: limit,
    });
  }
}
