import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { Keys } from '../keys';
import { SignInAttemptsRepository } from '../passwords/sign-in-attempts.repository';

/** What is kept about an account and does not hang on its row: whoever tells or erases all of it asks here. */
@Injectable()
export class AccountTraces {
  constructor(
    private readonly attempts: SignInAttemptsRepository,
    private readonly keys: Keys,
  ) {}

  /** Under which wrong codes are counted. */
  codeAttemptsKey(userId: string): string {
    return this.keys.codeAttemptsKey(userId);
  }

  /** Wrong passwords and wrong codes, with the locks they led to. */
  async forgetAttempts(tx: Tx, userId: string): Promise<void> {
    await this.attempts.forget(tx, userId);
    await this.attempts.forget(tx, this.codeAttemptsKey(userId));
  }
}
