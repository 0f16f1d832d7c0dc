import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { AuditTrail } from '../audit';
import { Clock } from '../clock';
import type { Tx } from '../database';
import { RequestNotFound } from './friends.problems';
import { type Friendship, FriendsRepository } from './friends.repository';

/** What happens between two people, each act with its row in the trail. The trail names the friendship, never the other one. */
@Injectable()
export class FriendActs {
  constructor(
    private readonly friends: FriendsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  between(tx: Tx, me: string, other: string): Promise<Friendship | null> {
    return this.friends.between(tx, me, other);
  }

  count(tx: Tx, userId: string): Promise<number> {
    return this.friends.count(tx, userId);
  }

  /** As it is once both are held: whoever was faster is seen. Null where there is none that `actor` sees. */
  async hold(tx: Tx, { userId }: Actor, id: string): Promise<Friendship | null> {
    const seen = await this.friends.find(tx, userId, id);
    if (seen === null) return null;
    await this.friends.holdBoth(tx, userId, seen.userId);
    return this.friends.find(tx, userId, id);
  }

  async ask(tx: Tx, actor: Actor, { id, asked }: { readonly id: string; readonly asked: string }): Promise<Friendship> {
    await this.friends.add(tx, { id, asked, askedBy: actor.userId, askedAt: this.clock.timestamp() });
    await this.note(tx, actor, 'friend.asked', id);
    return this.known(tx, actor, id);
  }

  async accept(tx: Tx, actor: Actor, { id }: Friendship): Promise<Friendship> {
    if (!(await this.friends.accept(tx, id, this.clock.timestamp()))) throw new RequestNotFound();
    await this.note(tx, actor, 'friend.accepted', id);
    return this.known(tx, actor, id);
  }

  async remove(tx: Tx, actor: Actor, { id }: Friendship, action: ActName): Promise<void> {
    await this.friends.remove(tx, id);
    await this.note(tx, actor, action, id);
  }

  private async known(tx: Tx, { userId }: Actor, id: string): Promise<Friendship> {
    const found = await this.friends.find(tx, userId, id);
    if (found === null) throw new RequestNotFound();
    return found;
  }

  private note(tx: Tx, actor: Actor, action: ActName, subjectId: string): Promise<void> {
    return this.audit.record(tx, actor, { action, subjectType: 'friendship', subjectId });
  }
}
