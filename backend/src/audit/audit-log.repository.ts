import { Injectable } from '@nestjs/common';
import { type Reader, type Values, select } from '../database';
import type { WrappedKey } from './audit-keys.repository';

/** What narrows the trail; all of it must hold. */
export interface AuditFilter {
  /** Id of who acted. */
  readonly actorId?: string;
  /** Id of whoever it is about: who acted, or what it happened to. */
  readonly personId?: string;
  readonly subjectId?: string;
  /** The whole word, `character.updated`, or its beginning with a dot, `character.`. */
  readonly action?: string;
  readonly from?: string;
  /** Not included. */
  readonly to?: string;
}

export interface LoggedRow {
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string | null;
  /** Null when nobody was signed in, or the account is gone. */
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** Null where it is about no account, or the account is gone. */
  readonly subjectName: string | null;
  /** Of a row from before the chain. */
  readonly clear: { readonly ip: string; readonly userAgent: string; readonly details: string };
  readonly sealed: string | null;
  readonly key: WrappedKey | null;
}

interface RawRow {
  readonly sequence: number;
  readonly at: string;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string | null;
  readonly subject_name: string | null;
  readonly ip: string;
  readonly user_agent: string;
  readonly details: string;
  readonly sealed: string | null;
  readonly wrapped_by: string | null;
  readonly wrapped: string | null;
}

const COLUMNS = `e.sequence, e.at, e.actor_id, u.username AS actor_name, e.action, e.subject_type, e.subject_id,
  s.username AS subject_name, e.ip, e.user_agent, e.details, e.sealed, k.key_id AS wrapped_by, k.wrapped`;
const TABLES = `audit_events e LEFT JOIN users u ON u.id = e.actor_id
  LEFT JOIN users s ON e.subject_type = 'user' AND s.id = e.subject_id
  LEFT JOIN audit_keys k ON k.user_id = COALESCE(e.actor_id, CASE WHEN e.subject_type = 'user' THEN e.subject_id END)`;

type Condition = readonly [text: string, ...values: (string | number)[]];

@Injectable()
export class AuditLogRepository {
  /** The newest first, older than `before`. */
  async find(reader: Reader, filter: AuditFilter, before: number | null, limit: number): Promise<LoggedRow[]> {
    const conditions = [...conditionsOf(filter), ...(before === null ? [] : [['e.sequence < ?', before] as const])];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([text]) => text).join(' AND ')}`;
    const values: Values = [...conditions.flatMap(([, ...given]) => given), limit];
    const statement = `SELECT ${COLUMNS} FROM ${TABLES} ${where} ORDER BY e.sequence DESC LIMIT ?`;
    return (await select<RawRow>(reader, statement, values)).map(toRow);
  }

  async count(reader: Reader, filter: AuditFilter): Promise<number> {
    const conditions = conditionsOf(filter);
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([text]) => text).join(' AND ')}`;
    const [row] = await select<{ total: number | string }>(
      reader,
      `SELECT COUNT(*) AS total FROM audit_events e ${where}`,
      conditions.flatMap(([, ...given]) => given),
    );
    return Number(row?.total ?? 0);
  }
}

function conditionsOf({ actorId, personId, subjectId, action, from, to }: AuditFilter): readonly Condition[] {
  return [
    actorId === undefined ? null : (['e.actor_id = ?', actorId] as const),
    personId === undefined
      ? null
      : ([`(e.actor_id = ? OR (e.subject_type = 'user' AND e.subject_id = ?))`, personId, personId] as const),
    subjectId === undefined ? null : (['e.subject_id = ?', subjectId] as const),
    action === undefined ? null : actionIs(action),
    from === undefined ? null : (['e.at >= ?', from] as const),
    to === undefined ? null : (['e.at < ?', to] as const),
  ].filter((condition) => condition !== null);
}

const actionIs = (action: string): Condition =>
  action.endsWith('.') ? ['substr(e.action, 1, ?) = ?', action.length, action] : ['e.action = ?', action];

const toRow = (row: RawRow): LoggedRow => ({
  sequence: row.sequence,
  at: row.at,
  actorId: row.actor_id,
  actorName: row.actor_name,
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  subjectName: row.subject_name,
  clear: { ip: row.ip, userAgent: row.user_agent, details: row.details },
  sealed: row.sealed,
  key: row.wrapped_by === null || row.wrapped === null ? null : { keyId: row.wrapped_by, wrapped: row.wrapped },
});
