import { Injectable } from '@nestjs/common';
import type { Tx } from '../database';
import { UsersRepository } from '../users';
import { BlocksRepository } from './blocks.repository';
import { Yourself, NobodyOfThisName } from './friends.problems';
import { FriendsRepository } from './friends.repository';

interface Somebody {
  readonly id: string;
  readonly username: string;
}

/** Finds the other one, and keeps both still: acts between two people happen one after another. */
@Injectable()
export class People {
  constructor(
    private readonly users: UsersRepository,
    private readonly friends: FriendsRepository,
    private readonly blocks: BlocksRepository,
  ) {}

  /** Throws `NobodyOfThisName` or `Yourself`. */
  async holdByName(tx: Tx, me: string, username: string): Promise<Somebody> {
    const found = await this.users.findByUsername(tx, username);
    if (found === null) throw new NobodyOfThisName();
    if (found.id === me) throw new Yourself();
    if (!(await this.friends.holdBoth(tx, me, found.id))) throw new NobodyOfThisName();
    return found;
  }

  async hasBlocked(tx: Tx, blockerId: string, blockedId: string): Promise<boolean> {
    return (await this.blocks.find(tx, blockerId, blockedId)) !== null;
  }
}
