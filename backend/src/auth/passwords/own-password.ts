import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { Passwords } from './passwords';

/** A new password for an account that is there already. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly passwords: Passwords,
  ) {}

  /** Throws `InvalidRequest` at `pointer` when the policy says no, also to one that leans on name or address. */
  async hashAcceptable(userId: string, password: string, pointer: string): Promise<string> {
    const { username, email, displayName } = await this.users.get(this.unitOfWork.reader, userId);
    return this.passwords.hashAcceptable(password, [username, email, displayName], pointer);
  }
}
