import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { ReportClosed, ReportNotFound } from './moderation.problems';
import { type NewReport, ReportsRepository } from './reports.repository';

/** Reports as they come in and are closed, each act with its row in the trail. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async file(tx: Tx, actor: Actor, report: Omit<NewReport, 'reporterId' | 'createdAt'>): Promise<void> {
    await this.reports.add(tx, { ...report, reporterId: actor.userId, createdAt: this.clock.timestamp() });
    const subject = { subjectType: 'report', subjectId: report.id };
    await this.audit.record(tx, actor, {
      action: 'character.reported',
      ...subject,
      details: { reason: report.reason },
    });
  }

  /** Throws `ReportNotFound`, `ReportClosed`. */
  async dismiss(tx: Tx, admin: Actor, id: string): Promise<void> {
    if ((await this.reports.find(tx, id)) === null) throw new ReportNotFound();
    if (!(await this.reports.dismiss(tx, id, this.clock.timestamp()))) throw new ReportClosed();
    await this.audit.record(tx, admin, { action: 'admin.reportDismissed', subjectType: 'report', subjectId: id });
  }

  /** What else was reported of the character is decided with it. */
  closeAll(tx: Tx, characterId: string): Promise<void> {
    return this.reports.closeAll(tx, characterId, this.clock.timestamp());
  }
}
