import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { LastSignInMethod } from './second-factor.problems';

/** The ways into an account that need nobody's help. */
@Injectable()
export class SignInMethods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly passkeys: PasskeysRepository,
  ) {}

  /** Asked after a way was removed, in the transaction that removed it. Throws `LastSignInMethod`; the removal is lost then. */
  async assertOneIsLeft(tx: Tx, userId: string): Promise<void> {
    const left = [await this.knowsPassword(tx, userId), (await this.passkeys.count(tx, userId)) > 0];
    if (!left.includes(true)) throw new LastSignInMethod();
  }

  hasPassword(userId: string): Promise<boolean> {
    return this.knowsPassword(this.unitOfWork.reader, userId);
  }

  /** An account that never had one keeps no hash. */
  private async knowsPassword(reader: Reader, userId: string): Promise<boolean> {
    return (await this.users.credentialsOf(reader, userId)).passwordHash !== '';
  }
}
