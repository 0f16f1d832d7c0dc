import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, type Values, holding, select } from '../database';
import { type Role, folded } from './user';

export const accountStates = ['active', 'deactivated', 'locked', 'unverified'] as const;
export type AccountState = (typeof accountStates)[number];

/** What narrows the list of accounts; all of it must hold. */
export interface DirectoryFilter {
  /** Part of the name or the address. */
  readonly search?: string;
  readonly role?: Role;
  readonly state?: AccountState;
}

/** The last row of the page before. */
export interface DirectoryPlace {
  readonly createdAt: string;
  readonly id: string;
}

/** An account as an administrator sees it in a list. */
export interface ListedUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly role: Role;
  readonly isActive: boolean;
  /** Null when it is not locked. */
  readonly lockedUntil: string | null;
  readonly createdAt: string;
  readonly lastLoginAt: string | null;
}

interface RawRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly email: string;
  readonly email_verified: boolean | 0 | 1;
  readonly role: Role;
  readonly is_active: boolean | 0 | 1;
  readonly locked_until: string | null;
  readonly created_at: string;
  readonly last_login_at: string | null;
}

type Condition = readonly [text: string, ...values: (string | boolean)[]];

const COLUMNS = `u.id, u.username, u.display_name, u.email, u.email_verified, u.role, u.is_active, a.locked_until,
  u.created_at, u.last_login_at`;
const TABLES = 'users u LEFT JOIN sign_in_attempts a ON a.account_key = u.id AND a.locked_until > ?';
const ADMINS = `SELECT id FROM users WHERE role = 'admin' AND is_active = ? ORDER BY id`;

/** Every account, for whoever looks after them. */
@Injectable()
export class UserDirectory {
  /** The newest first. `now` decides what is locked. */
  async find(
    reader: Reader,
    filter: DirectoryFilter,
    { now, after, limit }: { readonly now: string; readonly after: DirectoryPlace | null; readonly limit: number },
  ): Promise<ListedUser[]> {
    const before: readonly Condition[] =
      after === null
        ? []
        : [['(u.created_at < ? OR (u.created_at = ? AND u.id < ?))', after.createdAt, after.createdAt, after.id]];
    const { where, values } = whereOf([...conditionsOf(filter), ...before]);
    const statement = `SELECT ${COLUMNS} FROM ${TABLES} ${where} ORDER BY u.created_at DESC, u.id DESC LIMIT ?`;
    return (await select<RawRow>(reader, statement, [now, ...values, limit])).map(toListed);
  }

  async count(reader: Reader, filter: DirectoryFilter, now: string): Promise<number> {
    const { where, values } = whereOf(conditionsOf(filter));
    const [row] = await select<{ total: number | string }>(reader, `SELECT COUNT(*) AS total FROM ${TABLES} ${where}`, [
      now,
      ...values,
    ]);
    return Number(row?.total ?? 0);
  }

  async get(reader: Reader, id: string, now: string): Promise<ListedUser | null> {
    const [row] = await select<RawRow>(reader, `SELECT ${COLUMNS} FROM ${TABLES} WHERE u.id = ?`, [now, id]);
    return row === undefined ? null : toListed(row);
  }

  /** How many characters somebody has, the discarded ones not among them. */
  async countCharacters(reader: Reader, userId: string): Promise<number> {
    const [row] = await select<{ total: number | string }>(
      reader,
      'SELECT COUNT(*) AS total FROM characters WHERE owner_id = ? AND deleted_at IS NULL',
      [userId],
    );
    return Number(row?.total ?? 0);
  }

  /** Who administers. Nobody else makes or unmakes one until the transaction ends. */
  async takeAdmins(tx: Tx): Promise<readonly string[]> {
    const held = `${ADMINS}${holding(tx, 'FOR NO KEY UPDATE')}`;
    return (await select<{ id: string }>(tx, held, [true])).map(({ id }) => id);
  }
}

function whereOf(conditions: readonly Condition[]): { readonly where: string; readonly values: Values } {
  return {
    where: conditions.length === 0 ? '' : `WHERE ${conditions.map(([text]) => text).join(' AND ')}`,
    values: conditions.flatMap(([, ...values]) => values),
  };
}

const STATES: Readonly<Record<AccountState, Condition>> = {
  active: ['u.is_active = ?', true],
  deactivated: ['u.is_active = ?', false],
  locked: ['a.locked_until IS NOT NULL'],
  unverified: ['u.email_verified = ?', false],
};

function conditionsOf({ search, role, state }: DirectoryFilter): readonly Condition[] {
  return [
    ...(search === undefined || search.trim() === '' ? [] : [found(search)]),
    ...(role === undefined ? [] : [['u.role = ?', role] as const]),
    ...(state === undefined ? [] : [STATES[state]]),
  ];
}

const escaped = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

function found(search: string): Condition {
  const pattern = `%${escaped(folded(search))}%`;
  // A name that is shown has no folded form; other letters than A to Z must be in the right case on SQLite.
  const shown = `%${escaped(search.toLowerCase())}%`;
  const anyOf = ['u.username_key', 'u.email_key', 'LOWER(u.display_name)'].map(
    (column) => `${column} LIKE ? ESCAPE '!'`,
  );
  return [`(${anyOf.join(' OR ')})`, pattern, pattern, shown];
}

const toListed = (row: RawRow): ListedUser => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  email: row.email,
  emailVerified: Boolean(row.email_verified),
  role: row.role,
  isActive: Boolean(row.is_active),
  lockedUntil: row.locked_until,
  createdAt: row.created_at,
  lastLoginAt: row.last_login_at,
});
