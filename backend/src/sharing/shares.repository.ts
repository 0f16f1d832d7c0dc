import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, select } from '../database';
import type { HeldFriend } from '../friends';
import type { NamedFriendResponse } from './share.response';

const NAMED = `SELECT u.username, u.display_name FROM character_shares s JOIN users u ON u.id = s.user_id
  WHERE s.character_id = ? ORDER BY u.username_key`;
const SHARE = `INSERT INTO character_shares (character_id, user_id, friendship_id, shared_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (character_id, user_id) DO NOTHING`;

/** Which friends may look at which character. */
@Injectable()
export class SharesRepository {
  async named(reader: Reader, characterId: string): Promise<readonly NamedFriendResponse[]> {
    const rows = await select<{ username: string; display_name: string }>(reader, NAMED, [characterId]);
    return rows.map((row) => ({ username: row.username, displayName: row.display_name }));
  }

  /** These and nobody else. The friends are held: none of them stops being one meanwhile. */
  async replace(tx: Tx, characterId: string, friends: readonly HeldFriend[], at: string): Promise<void> {
    const others = friends.length === 0 ? '' : ` AND user_id NOT IN (${friends.map(() => '?').join(', ')})`;
    const ids = friends.map(({ userId }) => userId);
    await change(tx, `DELETE FROM character_shares WHERE character_id = ?${others}`, [characterId, ...ids]);
    for (const { userId, friendshipId } of friends) await change(tx, SHARE, [characterId, userId, friendshipId, at]);
  }
}
