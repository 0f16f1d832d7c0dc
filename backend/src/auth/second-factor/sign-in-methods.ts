import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { UsersRepository } from '../../users';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { LastSignInMethod } from './second-factor.problems';

/** The ways into an account that need nobody's help. */
@Injectable()
export class SignInMethods {
  constructor(
    private readonly users: UsersRepository,
    private readonly passkeys: PasskeysRepository,
  ) {}

  /** Asked after a way was removed, in the transaction that removed it. Throws `LastSignInMethod`; the removal is lost then. */
  async assertOneIsLeft(tx: Tx, userId: string): Promise<void> {
    const { passwordHash } = await this.users.credentialsOf(tx, userId);
    const left = [passwordHash !== '', (await this.passkeys.count(tx, userId)) > 0];
    if (!left.includes(true)) throw new LastSignInMethod();
  }
}
