import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import type { Reader, Tx } from '../database';
import { type AuditEvent, AuditRepository, type TrailPlace } from './audit.repository';

/** Who acts, and from where. A visitor who is not signed in has no `userId`. */
export interface Originator {
  readonly userId: string | null;
  readonly ip: string;
  readonly userAgent: string;
}

export interface Act {
  /** What happened, as `subject.pastTense`: `character.updated`, `session.started`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** Never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Who did what, when, from where: written in the transaction of the act, so that neither is without the other. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly clock: Clock,
    private readonly events: AuditRepository,
  ) {}

  record(
    tx: Tx,
    { userId, ip, userAgent }: Originator,
    { action, subjectType, subjectId, details }: Act,
  ): Promise<void> {
    return this.events.append(tx, {
      at: this.clock.timestamp(),
      actorId: userId,
      action,
      subjectType,
      subjectId,
      ip: ip.slice(0, 64),
      userAgent: userAgent.slice(0, 300),
      details: { ...details },
    });
  }

  /** What an account did, and what was done to it, the newest first. From where somebody else did it is their affair. */
  async about(reader: Reader, userId: string, place: TrailPlace): Promise<readonly AuditEvent[]> {
    const events = await this.events.about(reader, userId, place);
    return events.map((event) =>
      event.actorId === null || event.actorId === userId ? event : { ...event, ip: '', userAgent: '' },
    );
  }
}
