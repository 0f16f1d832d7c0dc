import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Tx } from '../../database';
import { type User, UserDirectory, UsersRepository } from '../../users';
import { LastAdministrator } from './users.problems';

/** Roles and states as they are stored, with the rule that somebody has to administer. */
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

  /** Throws `LastAdministrator` when nobody else is one. */
  async assertAnother(tx: Tx, { id }: User): Promise<void> {
    const admins = await this.directory.takeAdmins(tx);
    if (admins.includes(id) && admins.length === 1) throw new LastAdministrator();
  }

  update(tx: Tx, { id }: User, change: Partial<Pick<User, 'role' | 'isActive'>>): Promise<void> {
    return this.users.update(tx, id, change, this.clock.timestamp());
  }
}
