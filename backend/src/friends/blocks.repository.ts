import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, select } from '../database';
import { BlockEntity } from './block.entity';
import type { Window } from './friends.repository';

/** Somebody I want nothing to do with. */
export interface Block {
  readonly id: string;
  readonly username: string;
  readonly createdAt: string;
}

interface BlockRow {
  readonly id: string;
  readonly username: string;
  readonly created_at: string;
}

const FROM = `SELECT b.id, u.username, b.created_at FROM blocks b JOIN users u ON u.id = b.blocked_id WHERE b.blocker_id = ?`;

@Injectable()
export class BlocksRepository {
  async find(reader: Reader, blockerId: string, blockedId: string): Promise<Block | null> {
    const [row] = await select<BlockRow>(reader, `${FROM} AND b.blocked_id = ?`, [blockerId, blockedId]);
    return row === undefined ? null : toBlock(row);
  }

  async list(reader: Reader, blockerId: string, { after, limit }: Window): Promise<readonly Block[]> {
    const place = after === null ? [] : [after.at, after.id];
    const statement = `${FROM} ${after === null ? '' : 'AND (b.created_at, b.id) < (?, ?)'}
      ORDER BY b.created_at DESC, b.id DESC LIMIT ?`;
    return (await select<BlockRow>(reader, statement, [blockerId, ...place, limit])).map(toBlock);
  }

  async count(reader: Reader, blockerId: string): Promise<number> {
    const all = 'SELECT COUNT(*) AS total FROM blocks WHERE blocker_id = ?';
    const [row] = await select<{ readonly total: number | string }>(reader, all, [blockerId]);
    return Number(row?.total ?? 0);
  }

  async add(tx: Tx, block: { id: string; blockerId: string; blockedId: string; createdAt: string }): Promise<void> {
    await tx.insert(BlockEntity, block);
  }

  /** False when there was none. */
  async remove(tx: Tx, blockerId: string, id: string): Promise<boolean> {
    return (await change(tx, 'DELETE FROM blocks WHERE id = ? AND blocker_id = ?', [id, blockerId])) === 1;
  }
}

const toBlock = (row: BlockRow): Block => ({ id: row.id, username: row.username, createdAt: row.created_at });
