import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../access';
import { UnitOfWork } from '../database';
import { BlockActs } from './block-acts';
import { BlockNotFound } from './friends.problems';
import type { BlockResponse } from './friends.response';
import { FriendActs } from './friend-acts';
import { People } from './people';

/** Wanting nothing to do with somebody, and thinking better of it. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly blocks: BlockActs,
    private readonly friends: FriendActs,
  ) {}

  /**
   * Ends a friendship with all that was shared, and takes my own request back. A request of theirs stays, out of my sight:
   * it would tell them if it went. Throws `NobodyOfThisName`, `Yourself`, `TooManyFriends`.
   */
  block(actor: Actor, username: string): Promise<BlockResponse> {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await this.people.holdByName(tx, actor.userId, username);
      const friendship = await this.friends.between(tx, actor.userId, id);
      if (friendship !== null && (friendship.acceptedAt !== null || !friendship.askedByOther))
        await this.friends.remove(tx, actor, friendship, 'friend.removed');
      return this.blocks.add(tx, actor, { id: uuid(), blockedId: id });
    });
  }

  /** Throws `BlockNotFound`. */
  lift(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.blocks.remove(tx, actor, id))) throw new BlockNotFound();
    });
  }
}
