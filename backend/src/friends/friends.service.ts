import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../access';
import { type Tx, UnitOfWork } from '../database';
import { DailyBudget } from '../rate-limit';
import { FriendActs } from './friend-acts';
import { friendLimits } from './friend-limits';
import {
  AlreadyAsked,
  AlreadyFriends,
  BlockedByYou,
  FriendNotFound,
  RequestNotFound,
  TooManyFriends,
} from './friends.problems';
import type { Friendship } from './friends.repository';
import { type AskedResponse, type FriendResponse, toFriend, toRequest } from './friends.response';
import { People } from './people';

/**
 * Asking, answering, parting. A request to somebody who has blocked the asker is kept like any other, and never shown to
 * whom it is for: nothing that the asker sees tells it from one that waits.
 */
@Injectable()
export class FriendsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly budget: DailyBudget,
    private readonly acts: FriendActs,
  ) {}

  /** Throws `NobodyOfThisName`, `Yourself`, `BlockedByYou`, `AlreadyFriends`, `AlreadyAsked`, `TooManyFriends`, `TooManyRequests`. */
  ask(actor: Actor, username: string): Promise<AskedResponse> {
    return this.unitOfWork.run(async (tx) => {
      const me = actor.userId;
      const other = await this.people.holdByName(tx, me, username);
      if (await this.people.hasBlocked(tx, me, other.id)) throw new BlockedByYou();
      const known = await this.acts.between(tx, me, other.id);
      if (known === null) return this.askAnew(tx, actor, other.id);
      if (known.acceptedAt !== null) throw new AlreadyFriends();
      if (!known.askedByOther) throw new AlreadyAsked();
      return { status: 'accepted', friend: toFriend(await this.acts.accept(tx, actor, known)) };
    });
  }

  /** Throws `RequestNotFound`, also where I sent it myself. */
  accept(actor: Actor, id: string): Promise<FriendResponse> {
    return this.unitOfWork.run(async (tx) => {
      const request = await this.acts.hold(tx, actor, id);
      if (!isRequest(request) || !request.askedByOther) throw new RequestNotFound();
      return toFriend(await this.acts.accept(tx, actor, request));
    });
  }

  /** Says no to a request, or takes my own back. Throws `RequestNotFound`. */
  dismiss(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const request = await this.acts.hold(tx, actor, id);
      if (!isRequest(request)) throw new RequestNotFound();
      await this.acts.remove(tx, actor, request, request.askedByOther ? 'friend.declined' : 'friend.withdrawn');
    });
  }

  /** What the two shared with each other ends with it. Throws `FriendNotFound`. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const friendship = await this.acts.hold(tx, actor, id);
      if (friendship?.acceptedAt == null) throw new FriendNotFound();
      await this.acts.remove(tx, actor, friendship, 'friend.removed');
    });
  }

  private async askAnew(tx: Tx, actor: Actor, asked: string): Promise<AskedResponse> {
    await this.budget.draw(tx, actor.userId, 'friendRequest');
    for (const userId of [actor.userId, asked])
      if ((await this.acts.count(tx, userId)) >= friendLimits.friendships)
        throw new TooManyFriends('friends and requests', friendLimits.friendships);
    const request: Friendship = await this.acts.ask(tx, actor, { id: uuid(), asked });
    return { status: 'asked', request: toRequest(request) };
  }
}

const isRequest = (friendship: Friendship | null): friendship is Friendship => friendship?.acceptedAt === null;
