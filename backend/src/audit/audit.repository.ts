import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, holding, select } from '../database';

/** A row as the chain sees it, before its link. */
export interface ChainedEvent {
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly sealed: string | null;
}

export interface ChainedRow extends ChainedEvent {
  readonly sequence: number;
  readonly keyId: string | null;
  readonly link: string | null;
}

/** The end of the chain. */
export interface Head {
  readonly beginsAfter: number;
  readonly sequence: number;
  readonly link: string;
}

const HEAD = 'SELECT begins_after, sequence, link FROM audit_head WHERE id = 1';
const APPEND = `INSERT INTO audit_events
  (sequence, at, actor_id, action, subject_type, subject_id, ip, user_agent, details, sealed, key_id, link)
  VALUES (?, ?, ?, ?, ?, ?, '', '', '{}', ?, ?, ?)`;
const MOVE_HEAD = 'UPDATE audit_head SET sequence = ?, link = ? WHERE id = 1';
const AFTER = `SELECT sequence, at, actor_id, action, subject_type, subject_id, sealed, key_id, link
  FROM audit_events WHERE sequence > ? ORDER BY sequence LIMIT ?`;
/** Rows from before the chain hold personal data in clear; that it can be emptied is all their triggers allow. */
const EMPTY = `UPDATE audit_events SET ip = '', user_agent = '', details = '{}'
  WHERE link IS NULL AND (actor_id = ? OR (subject_type = 'user' AND subject_id = ?))`;

interface RawHead {
  readonly begins_after: number;
  readonly sequence: number;
  readonly link: string;
}

interface RawRow {
  readonly sequence: number;
  readonly at: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string | null;
  readonly sealed: string | null;
  readonly key_id: string | null;
  readonly link: string | null;
}

@Injectable()
export class AuditRepository {
  head(reader: Reader): Promise<Head> {
    return headOf(reader, HEAD);
  }

  /** Nobody else appends until the transaction ends. */
  takeHead(tx: Tx): Promise<Head> {
    return headOf(tx, `${HEAD}${holding(tx)}`);
  }

  async append(tx: Tx, row: ChainedRow & { readonly link: string }): Promise<void> {
    const { sequence, at, actorId, action, subjectType, subjectId, sealed, keyId, link } = row;
    await change(tx, APPEND, [sequence, at, actorId, action, subjectType, subjectId, sealed, keyId, link]);
    await change(tx, MOVE_HEAD, [sequence, link]);
  }

  async after(reader: Reader, sequence: number, limit: number): Promise<ChainedRow[]> {
    return (await select<RawRow>(reader, AFTER, [sequence, limit])).map(toRow);
  }

  async emptyBefore(tx: Tx, userId: string): Promise<void> {
    await change(tx, EMPTY, [userId, userId]);
  }
}

async function headOf(reader: Reader, statement: string): Promise<Head> {
  const [row] = await select<RawHead>(reader, statement, []);
  if (row === undefined) throw new Error('The end of the audit chain is missing.');
  return { beginsAfter: row.begins_after, sequence: row.sequence, link: row.link };
}

const toRow = (row: RawRow): ChainedRow => ({
  sequence: row.sequence,
  at: row.at,
  actorId: row.actor_id,
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  sealed: row.sealed,
  keyId: row.key_id,
  link: row.link,
});
