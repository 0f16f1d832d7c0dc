import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database';
import { type AuditFilter, AuditLogRepository, type LoggedRow } from './audit-log.repository';
import { type Personal, PersonalData, personBehind } from './personal-data';

/** A row of the trail, opened as far as it can be. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  /** Null when the person was forgotten. */
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads the trail. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: AuditLogRepository,
    private readonly personal: PersonalData,
  ) {}

  /** The newest first; `before` is the sequence of the last row of the page before. */
  async find(filter: AuditFilter, before: number | null, limit: number): Promise<AuditEntry[]> {
    const rows = await this.rows.find(this.unitOfWork.reader, filter, before, limit);
    return rows.map((row) => this.opened(row));
  }

  count(filter: AuditFilter): Promise<number> {
    return this.rows.count(this.unitOfWork.reader, filter);
  }

  private opened({ clear, sealed, key, ...row }: LoggedRow): AuditEntry {
    const personal = sealed === null ? inClear(clear) : this.personal.open(personBehind(row), sealed, key);
    return { ...row, ...(personal ?? { ip: null, userAgent: null, details: {} }) };
  }
}

/** Null when nothing was kept, or it was emptied. */
function inClear({ ip, userAgent, details }: LoggedRow['clear']): Personal | null {
  if (ip === '' && userAgent === '') return null;
  return { ip, userAgent, details: JSON.parse(details) as Record<string, unknown> };
}
