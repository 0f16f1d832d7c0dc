import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, holding, select } from '../database';
import { FriendshipEntity } from './friendship.entity';

/** Two accounts as a request or a friendship has them, seen from one of the two. */
export interface Friendship {
  readonly id: string;
  /** The other one. */
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly avatarVersion: string | null;
  /** Whether the other one asked. */
  readonly askedByOther: boolean;
  readonly askedAt: string;
  /** Null while it is a request. */
  readonly acceptedAt: string | null;
}

/** Where a page of a list ended. */
interface Place {
  readonly at: string;
  readonly id: string;
}

export interface Window {
  readonly after: Place | null;
  readonly limit: number;
}

interface FriendshipRow {
  readonly id: string;
  readonly user_id: string;
  readonly username: string;
  readonly display_name: string;
  readonly avatar_version: string | null;
  readonly asked_by: string;
  readonly asked_at: string;
  readonly accepted_at: string | null;
}

/** Question marks: me, me, me. */
const FROM = `SELECT f.id, u.id AS user_id, u.username, u.display_name, a.version AS avatar_version, f.asked_by, f.asked_at,
  f.accepted_at
  FROM friendships f
  JOIN users u ON u.id = CASE WHEN f.first_id = ? THEN f.second_id ELSE f.first_id END
  LEFT JOIN avatars a ON a.user_id = u.id
  WHERE (f.first_id = ? OR f.second_id = ?)`;
const mine = (me: string): readonly string[] => [me, me, me];
/** Question mark: me. What somebody asks whom I have blocked is not for me. */
const SEEN = `NOT EXISTS (SELECT 1 FROM blocks b WHERE b.blocker_id = ? AND b.blocked_id = f.asked_by)`;

@Injectable()
export class FriendsRepository {
  /**
   * Whatever else happens between the two waits until this transaction ends, and so does what else either of them does
   * here. In the order of their ids, so that nobody waits for somebody who waits for them. False when one of them is gone.
   */
  async holdBoth(tx: Tx, one: string, other: string): Promise<boolean> {
    const both = `SELECT id FROM users WHERE id IN (?, ?) ORDER BY id${holding(tx, 'FOR NO KEY UPDATE')}`;
    return (await select(tx, both, [one, other])).length === 2;
  }

  async between(reader: Reader, me: string, other: string): Promise<Friendship | null> {
    const [first, second] = pairOf(me, other);
    const rows = await select<FriendshipRow>(reader, `${FROM} AND f.first_id = ? AND f.second_id = ?`, [
      ...mine(me),
      first,
      second,
    ]);
    return firstOf(rows, me);
  }

  /** A request or a friendship of mine. */
  async find(reader: Reader, me: string, id: string): Promise<Friendship | null> {
    return firstOf(await select<FriendshipRow>(reader, `${FROM} AND f.id = ? AND ${SEEN}`, [...mine(me), id, me]), me);
  }

  async list(reader: Reader, me: string, { after, limit }: Window): Promise<readonly Friendship[]> {
    const place = after === null ? [] : [after.at, after.id];
    const statement = `${FROM} AND f.accepted_at IS NOT NULL
      ${after === null ? '' : 'AND (f.accepted_at, f.id) < (?, ?)'}
      ORDER BY f.accepted_at DESC, f.id DESC LIMIT ?`;
    return (await select<FriendshipRow>(reader, statement, [...mine(me), ...place, limit])).map((row) =>
      seenBy(row, me),
    );
  }

  /** Those I sent and those I got. */
  async listRequests(reader: Reader, me: string, { after, limit }: Window): Promise<readonly Friendship[]> {
    const place = after === null ? [] : [after.at, after.id];
    const statement = `${FROM} AND f.accepted_at IS NULL AND ${SEEN}
      ${after === null ? '' : 'AND (f.asked_at, f.id) < (?, ?)'}
      ORDER BY f.asked_at DESC, f.id DESC LIMIT ?`;
    const rows = await select<FriendshipRow>(reader, statement, [...mine(me), me, ...place, limit]);
    return rows.map((row) => seenBy(row, me));
  }

  /** Requests and friendships of an account, whoever sees them. */
  async count(reader: Reader, userId: string): Promise<number> {
    const all = 'SELECT COUNT(*) AS total FROM friendships WHERE first_id = ? OR second_id = ?';
    const [row] = await select<{ readonly total: number | string }>(reader, all, [userId, userId]);
    return Number(row?.total ?? 0);
  }

  /** To be held before. */
  async add(tx: Tx, request: { id: string; askedBy: string; asked: string; askedAt: string }): Promise<void> {
    const { id, askedBy, asked, askedAt } = request;
    const [firstId, secondId] = pairOf(askedBy, asked);
    await tx.insert(FriendshipEntity, { id, firstId, secondId, askedBy, askedAt, acceptedAt: null });
  }

  /** False when it is no request any more. */
  async accept(tx: Tx, id: string, at: string): Promise<boolean> {
    const accepted = 'UPDATE friendships SET accepted_at = ? WHERE id = ? AND accepted_at IS NULL';
    return (await change(tx, accepted, [at, id])) === 1;
  }

  /** What was shared between the two hangs on the row. False when it was gone already. */
  async remove(tx: Tx, id: string): Promise<boolean> {
    return (await change(tx, 'DELETE FROM friendships WHERE id = ?', [id])) === 1;
  }

  /** Those of `ids` that are my friends; none of them can be removed until the transaction ends. */
  async holdFriends(tx: Tx, me: string, nameKeys: readonly string[]): Promise<readonly HeldFriend[]> {
    if (nameKeys.length === 0) return [];
    const marks = nameKeys.map(() => '?').join(', ');
    const friends = `SELECT f.id, u.id AS user_id, u.username_key FROM friendships f
      JOIN users u ON u.id = CASE WHEN f.first_id = ? THEN f.second_id ELSE f.first_id END
      WHERE (f.first_id = ? OR f.second_id = ?) AND f.accepted_at IS NOT NULL AND u.username_key IN (${marks})
      ORDER BY f.id${holding(tx, 'FOR KEY SHARE OF f')}`;
    const rows = await select<{ id: string; user_id: string; username_key: string }>(tx, friends, [
      ...mine(me),
      ...nameKeys,
    ]);
    return rows.map((row) => ({ friendshipId: row.id, userId: row.user_id, nameKey: row.username_key }));
  }
}

/** A friend who stays one until the transaction ends. */
export interface HeldFriend {
  readonly friendshipId: string;
  readonly userId: string;
  readonly nameKey: string;
}

const pairOf = (one: string, other: string): readonly [first: string, second: string] =>
  one < other ? [one, other] : [other, one];

const firstOf = ([row]: readonly FriendshipRow[], me: string): Friendship | null =>
  row === undefined ? null : seenBy(row, me);

const seenBy = (row: FriendshipRow, me: string): Friendship => ({
  id: row.id,
  userId: row.user_id,
  username: row.username,
  displayName: row.display_name,
  avatarVersion: row.avatar_version,
  askedByOther: row.asked_by !== me,
  askedAt: row.asked_at,
  acceptedAt: row.accepted_at,
});
