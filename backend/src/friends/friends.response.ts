import { ApiProperty } from '@nestjs/swagger';
import type { Friendship } from './friends.repository';

export class FriendResponse {
  /** Of the friendship. */
  id!: string;
  username!: string;
  displayName!: string;

  /** Path of the picture; null where there is none. */
  @ApiProperty({ type: String, nullable: true })
  avatarUrl!: string | null;

  /** When the request was accepted. */
  since!: string;
}

const directions = ['incoming', 'outgoing'] as const;

/** A request to be friends, as one of the two sees it. */
export class FriendRequestResponse {
  id!: string;

  /** Whether I got it or sent it. */
  @ApiProperty({ enum: [...directions] })
  direction!: (typeof directions)[number];

  /** The other one's. */
  username!: string;
  askedAt!: string;
}

/** Where the other one had asked already, asking makes friends at once. */
export class AskedResponse {
  @ApiProperty({ enum: ['asked', 'accepted'] })
  status!: 'asked' | 'accepted';

  /** Where it waits for an answer. */
  request?: FriendRequestResponse;

  /** Where they had asked before. */
  friend?: FriendResponse;
}

export class BlockResponse {
  id!: string;
  username!: string;
  createdAt!: string;
}

class PageResponse {
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class FriendPageResponse extends PageResponse {
  items!: FriendResponse[];
}

export class FriendRequestPageResponse extends PageResponse {
  items!: FriendRequestResponse[];
}

export class BlockPageResponse extends PageResponse {
  items!: BlockResponse[];
}

export const toFriend = (friendship: Friendship): FriendResponse => ({
  id: friendship.id,
  username: friendship.username,
  displayName: friendship.displayName,
  avatarUrl:
    friendship.avatarVersion === null
      ? null
      : `/api/v1/users/${friendship.userId}/avatar?v=${friendship.avatarVersion}`,
  since: friendship.acceptedAt ?? '',
});

export const toRequest = ({ id, askedByOther, username, askedAt }: Friendship): FriendRequestResponse => ({
  id,
  direction: askedByOther ? 'incoming' : 'outgoing',
  username,
  askedAt,
});
