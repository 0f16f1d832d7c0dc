import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Reader, Tx } from '../../database';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { UnprovenAccess } from '../accounts/unproven-access';
import { OneTimeTokens } from '../tokens/one-time-tokens';

/** A link from a mail came back: whoever sends it reads the mails to that address. */
@Injectable()
export class MailboxProof {
  constructor(
    private readonly tokens: OneTimeTokens,
    private readonly unproven: UnprovenAccess,
    private readonly accounts: Accounts,
    private readonly mails: AccountMails,
  ) {}

  /** Whose password the link lets choose, without spending it. Throws `InvalidToken`. */
  resetOf(reader: Reader, token: string): Promise<string> {
    return this.tokens.holderOf(reader, token, 'reset-password');
  }

  /** The account whose password is to be chosen anew, rid of what nobody had proven. Throws `InvalidToken`. */
  async forReset(tx: Tx, originator: Originator, token: string): Promise<string> {
    const { userId, email } = await this.tokens.spend(tx, token, 'reset-password');
    if (await this.unproven.strip(tx, originator, userId, email))
      await this.mails.tellCleared(tx, await this.accounts.get(tx, userId));
    return userId;
  }
}
