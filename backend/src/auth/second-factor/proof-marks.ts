import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import type { Tx } from '../../database';
import { SessionsService } from '../sessions/sessions.service';

@Injectable()
export class ProofMarks {
  constructor(
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
  ) {}

  /** The one at the keyboard has just proved who they are. */
  async mark(tx: Tx, actor: Actor): Promise<void> {
    const { sessionId } = actor;
    await this.sessions.markProof(tx, sessionId);
    await this.audit.record(tx, actor, {
      action: 'session.confirmed',
      subjectType: 'session',
      subjectId: sessionId,
    });
  }
}
