import { Injectable } from '@nestjs/common';
import type { Tx } from '../database';
import { AuditEventEntity } from './audit-event.entity';

@Injectable()
export class AuditRepository {
  async append(tx: Tx, event: Omit<AuditEventEntity, 'sequence'>): Promise<void> {
    await tx.insert(AuditEventEntity, { ...event, details: { ...event.details } as Record<string, never> });
  }
}
