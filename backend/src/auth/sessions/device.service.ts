import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { UnitOfWork } from '../../database';
import { NotFound } from '../../problem';
import type { SessionListResponse } from './session.response';
import { SessionsService } from './sessions.service';

/** The devices of an account: see them, end them. */
@Injectable()
export class DeviceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly audit: AuditTrail,
  ) {}

  async list({ userId, sessionId }: Actor): Promise<SessionListResponse> {
    const live = await this.sessions.live(userId);
    return {
      items: live.map(({ id, createdAt, lastUsedAt, ip, userAgent }) => ({
        id,
        createdAt,
        lastUsedAt,
        ip,
        userAgent,
        current: id === sessionId,
      })),
    };
  }

  /** Throws `NotFound` for a session that is not the actor's, or ended before. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const ended = await this.sessions.end(tx, actor.userId, sessionId);
      if (ended === null) throw new NotFound();
      const subject = { subjectType: 'session', subjectId: sessionId, details: { device: ended.userAgent } };
      await this.audit.record(tx, actor, { action: 'session.ended', ...subject });
    });
  }

  async endAll(actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.sessions.endAll(tx, actor.userId);
      await this.audit.record(tx, actor, { action: 'session.allEnded', subjectType: 'user', subjectId: actor.userId });
    });
  }
}
