import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import type { Tx } from '../../database';
import { SessionsService } from '../sessions/sessions.service';

@Injectable()
export class ProofMarks {
  constructor(
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
  ) {}

  /** The one at the keyboard has just proved who they are. */
  async mark(tx: Tx, owner: Originator & { readonly sessionId: string }): Promise<void> {
    const { sessionId } = owner;
    await this.sessions.markProof(tx, sessionId);
    await this.audit.record(tx, owner, {
      action: 'session.confirmed',
      subjectType: 'session',
      subjectId: sessionId,
    });
  }
}
