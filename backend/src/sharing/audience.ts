import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { Clock } from '../clock';
import type { Reader, Tx } from '../database';
import { FriendsRepository, type HeldFriend, NotFriends } from '../friends';
import { folded } from '../users';
import type { NamedFriendResponse } from './share.response';
import { SharesRepository } from './shares.repository';

/** The friends who may look. */
@Injectable()
export class Audience {
  constructor(
    private readonly friends: FriendsRepository,
    private readonly shares: SharesRepository,
    private readonly clock: Clock,
  ) {}

  of(reader: Reader, characterId: string): Promise<readonly NamedFriendResponse[]> {
    return this.shares.named(reader, characterId);
  }

  /** The friends of these names, who stay friends until the transaction ends. Throws `NotFriends` naming who is none. */
  async hold(tx: Tx, { userId }: Actor, names: readonly string[]): Promise<readonly HeldFriend[]> {
    const keys = names.map(folded);
    const held = await this.friends.holdFriends(tx, userId, [...new Set(keys)]);
    const known = new Set(held.map(({ nameKey }) => nameKey));
    const strangers = names
      .map((name, place) => ({ name, place }))
      .filter(({ place }) => !known.has(keys[place] ?? ''));
    if (strangers.length > 0) throw new NotFriends(strangers);
    return held;
  }

  /** These and nobody else. */
  become(tx: Tx, characterId: string, friends: readonly HeldFriend[]): Promise<void> {
    return this.shares.replace(tx, characterId, friends, this.clock.timestamp());
  }
}
