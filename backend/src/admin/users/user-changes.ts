import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { type User, UserDirectory, UsersRepository } from '../../users';

/** Roles and states as they are stored. */
@Injectable()
export class UserChanges {
  constructor(
    private readonly users: UsersRepository,
    private readonly directory: UserDirectory,
    private readonly clock: Clock,
  ) {}

  find(tx: Tx, id: string): Promise<User | null> {
    return this.users.find(tx, id);
  }

  takeAdmins(tx: Tx): Promise<readonly string[]> {
    return this.directory.takeAdmins(tx);
  }

  update(tx: Tx, { id }: User, change: Partial<Pick<User, 'role' | 'isActive'>>): Promise<void> {
    return this.users.update(tx, id, change, this.clock.timestamp());
  }
}
