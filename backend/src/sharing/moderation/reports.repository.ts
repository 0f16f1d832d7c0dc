import { Injectable } from '@nestjs/common';
import type { ReportReason, Visibility } from '../../characters';
import { type Reader, type Tx, change, isDuplicate, select } from '../../database';
import { AlreadyReported } from './moderation.problems';
import type { ReportOutcome, ReportState } from './report-outcome';
import { ReportEntity } from './report.entity';

export interface NewReport {
  readonly id: string;
  readonly characterId: string;
  readonly reporterId: string;
  readonly reason: ReportReason;
  readonly text: string;
  readonly createdAt: string;
}

/** A report as administrators see it. */
export interface Report {
  readonly id: string;
  readonly reason: ReportReason;
  readonly text: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly outcome: ReportOutcome | null;
  readonly reporterId: string;
  readonly reporterName: string;
  readonly characterId: string;
  readonly characterName: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly visibility: Visibility;
  readonly takenDownFor: ReportReason | null;
}

interface ReportFilter {
  readonly state?: ReportState;
  readonly reason?: ReportReason;
}

interface ReportPlace {
  readonly createdAt: string;
  readonly id: string;
}

interface ReportRow {
  readonly id: string;
  readonly reason: ReportReason;
  readonly text: string;
  readonly created_at: string;
  readonly closed_at: string | null;
  readonly outcome: ReportOutcome | null;
  readonly reporter_id: string;
  readonly reporter_name: string;
  readonly character_id: string;
  readonly character_name: string;
  readonly owner_id: string;
  readonly owner_name: string;
  readonly visibility: Visibility;
  readonly taken_down_for: ReportReason | null;
}

const FROM = `SELECT r.id, r.reason, r.text, r.created_at, r.closed_at, r.outcome, r.reporter_id, p.username AS reporter_name,
  r.character_id, c.name AS character_name, c.owner_id, o.username AS owner_name, c.visibility, c.taken_down_for
  FROM reports r JOIN users p ON p.id = r.reporter_id JOIN characters c ON c.id = r.character_id
  JOIN users o ON o.id = c.owner_id`;

@Injectable()
export class ReportsRepository {
  /** The database decides whether there is one that is open; throws `AlreadyReported`, and the transaction is lost then. */
  async add(tx: Tx, report: NewReport): Promise<void> {
    await tx.insert(ReportEntity, { ...report, closedAt: null, outcome: null }).catch((error: unknown) => {
      // SQLite names the columns of the index, PostgreSQL the index.
      if (isDuplicate(error, 'reports_open') || isDuplicate(error, 'reporter_id')) throw new AlreadyReported();
      throw error;
    });
  }

  /** The newest first. */
  async list(reader: Reader, filter: ReportFilter, after: ReportPlace | null, limit: number): Promise<Report[]> {
    const conditions = [
      ...(filter.state === undefined ? [] : [`r.closed_at IS ${filter.state === 'open' ? '' : 'NOT '}NULL`]),
      ...(filter.reason === undefined ? [] : ['r.reason = ?']),
      ...(after === null ? [] : ['(r.created_at, r.id) < (?, ?)']),
    ];
    const values = [
      ...(filter.reason === undefined ? [] : [filter.reason]),
      ...(after === null ? [] : [after.createdAt, after.id]),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const statement = `${FROM} ${where} ORDER BY r.created_at DESC, r.id DESC LIMIT ?`;
    return (await select<ReportRow>(reader, statement, [...values, limit])).map(toReport);
  }

  async find(reader: Reader, id: string): Promise<Report | null> {
    const [row] = await select<ReportRow>(reader, `${FROM} WHERE r.id = ?`, [id]);
    return row === undefined ? null : toReport(row);
  }

  /** False when somebody had decided already. */
  async dismiss(tx: Tx, id: string, at: string): Promise<boolean> {
    const dismissed = `UPDATE reports SET closed_at = ?, outcome = 'dismissed' WHERE id = ? AND closed_at IS NULL`;
    return (await change(tx, dismissed, [at, id])) === 1;
  }

  /** What was reported of a character is decided: it is taken down. */
  async closeAll(tx: Tx, characterId: string, at: string): Promise<void> {
    const closed = `UPDATE reports SET closed_at = ?, outcome = 'takenDown' WHERE character_id = ? AND closed_at IS NULL`;
    await change(tx, closed, [at, characterId]);
  }
}

const toReport = (row: ReportRow): Report => ({
  id: row.id,
  reason: row.reason,
  text: row.text,
  createdAt: row.created_at,
  closedAt: row.closed_at,
  outcome: row.outcome,
  reporterId: row.reporter_id,
  reporterName: row.reporter_name,
  characterId: row.character_id,
  characterName: row.character_name,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  visibility: row.visibility,
  takenDownFor: row.taken_down_for,
});
