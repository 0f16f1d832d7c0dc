import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { AuditTrail } from '../audit';
import { Clock } from '../clock';
import type { Tx } from '../database';
import { type Block, BlocksRepository } from './blocks.repository';
import { friendLimits } from './friend-limits';
import { TooManyFriends, NobodyOfThisName } from './friends.problems';

/** Blocks with their rows in the trail, which name the block and not whom it is about: they could read it. */
@Injectable()
export class BlockActs {
  constructor(
    private readonly blocks: BlocksRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The one there is, where there is one. Both are held. */
  async add(
    tx: Tx,
    actor: Actor,
    { id, blockedId }: { readonly id: string; readonly blockedId: string },
  ): Promise<Block> {
    const blockerId = actor.userId;
    const known = await this.blocks.find(tx, blockerId, blockedId);
    if (known !== null) return known;
    if ((await this.blocks.count(tx, blockerId)) >= friendLimits.blocks)
      throw new TooManyFriends('blocked players', friendLimits.blocks);
    await this.blocks.add(tx, { id, blockerId, blockedId, createdAt: this.clock.timestamp() });
    await this.audit.record(tx, actor, { action: 'friend.blocked', subjectType: 'block', subjectId: id });
    const added = await this.blocks.find(tx, blockerId, blockedId);
    if (added === null) throw new NobodyOfThisName();
    return added;
  }

  /** False when there is none. */
  async remove(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    const removed = await this.blocks.remove(tx, actor.userId, id);
    if (removed)
      await this.audit.record(tx, actor, { action: 'friend.unblocked', subjectType: 'block', subjectId: id });
    return removed;
  }
}
