import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { type PageRequest, cursorOf, pageOf, placeOf } from '../characters';
import { UnitOfWork } from '../database';
import { BlocksRepository } from './blocks.repository';
import { FriendsRepository, type Window } from './friends.repository';
import {
  type BlockPageResponse,
  type FriendPageResponse,
  type FriendRequestPageResponse,
  toFriend,
  toRequest,
} from './friends.response';

/** Friends, requests and blocks of mine, the newest first. Each throws `InvalidRequest` for a cursor of another list. */
@Injectable()
export class FriendListsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly friendships: FriendsRepository,
    private readonly blockings: BlocksRepository,
  ) {}

  async friends({ userId }: Actor, query: PageRequest): Promise<FriendPageResponse> {
    const rows = await this.friendships.list(this.unitOfWork.reader, userId, windowOf(query, 'friends'));
    return pageOf(rows.map(toFriend), query.limit, ({ since, id }) => cursorOf('friends', [since, id]));
  }

  async requests({ userId }: Actor, query: PageRequest): Promise<FriendRequestPageResponse> {
    const rows = await this.friendships.listRequests(this.unitOfWork.reader, userId, windowOf(query, 'requests'));
    return pageOf(rows.map(toRequest), query.limit, ({ askedAt, id }) => cursorOf('requests', [askedAt, id]));
  }

  async blocks({ userId }: Actor, query: PageRequest): Promise<BlockPageResponse> {
    const rows = await this.blockings.list(this.unitOfWork.reader, userId, windowOf(query, 'blocks'));
    return pageOf(rows, query.limit, ({ createdAt, id }) => cursorOf('blocks', [createdAt, id]));
  }
}

function windowOf({ cursor, limit }: PageRequest, list: string): Window {
  if (cursor === undefined) return { after: null, limit: limit + 1 };
  const [at = '', id = ''] = placeOf(cursor, list, ['string', 'string']);
  return { after: { at: String(at), id: String(id) }, limit: limit + 1 };
}
