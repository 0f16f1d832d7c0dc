import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { SessionsService } from '../sessions/sessions.service';
import { PasswordConfirmation } from './password-confirmation';
import type { StepUpDto } from './step-up.dto';

@Injectable()
export class StepUpService {
  constructor(
    private readonly passwords: PasswordConfirmation,
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
  ) {}

  /** Opens the routes that want a recent proof. Throws `WrongPassword`, `AccountLocked`. */
  async renew(actor: Actor, { password }: StepUpDto): Promise<void> {
    await this.passwords.confirm(actor, { password, pointer: '/password' }, async (tx) => {
      await this.sessions.markProof(tx, actor.sessionId);
      await this.audit.record(tx, actor, {
        action: 'session.confirmed',
        subjectType: 'session',
        subjectId: actor.sessionId,
      });
    });
  }
}
