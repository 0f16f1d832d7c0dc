import { Injectable } from '@nestjs/common';
import type { Originator } from '../audit';
import type { Tx } from '../database';
import { OneTimeTokens } from './tokens/one-time-tokens';
import { UnprovenAccess } from './unproven-access';

/** A link from a mail came back: whoever sends it reads the mails to that address. */
@Injectable()
export class MailboxProof {
  constructor(
    private readonly tokens: OneTimeTokens,
    private readonly unproven: UnprovenAccess,
  ) {}

  /** The account whose password is to be chosen anew, rid of what nobody had proven. Throws `InvalidToken`. */
  async forReset(tx: Tx, originator: Originator, token: string): Promise<string> {
    const { userId } = await this.tokens.spend(tx, token, 'reset-password');
    await this.unproven.strip(tx, originator, userId);
    return userId;
  }
}
