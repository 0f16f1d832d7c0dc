import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { DoubtfulAccess } from '../accounts/doubtful-access';
import { OneTimeTokens, type SpentToken } from '../tokens/one-time-tokens';

/** Somebody who takes an account over may add a passkey first and change the address later. */
const DOUBTFUL_BEFORE_MS = 72 * 3_600_000;

/** An address becomes another one, and for a while may become the former one again. */
@Injectable()
export class EmailChanges {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly mails: AccountMails,
    private readonly access: DoubtfulAccess,
  ) {}

  /** Throws `EmailTaken` when somebody else has proven it meanwhile. */
  async complete(tx: Tx, originator: Originator, { userId, email }: SpentToken): Promise<void> {
    const former = await this.accounts.get(tx, userId);
    const user = await this.accounts.setAddress(tx, originator, userId, email);
    await this.tokens.voidAll(tx, userId, 'verify-email', 'reset-password');
    // One that nobody confirmed may be mistyped, and the mailbox of somebody else.
    if (former.emailVerified) await this.mails.offerRevert(tx, user, former.email);
  }

  /**
   * The address that was is back, and whoever changed it is out: no password opens the account until its owner chose one
   * by the link that is sent at once, and what else may open it goes unless it was there long before the change.
   */
  async revert(tx: Tx, originator: Originator, spent: SpentToken): Promise<void> {
    const { userId, email } = spent;
    const user = await this.accounts.revertAddress(tx, originator, userId, email);
    // Ways back to addresses that came after this one: they may be the thief's.
    await this.tokens.voidLaterThan(tx, spent);
    await this.tokens.voidAll(tx, userId, 'verify-email');
    const since = new Date(this.tokens.issuedAt(spent).getTime() - DOUBTFUL_BEFORE_MS);
    await this.access.removeSince(tx, userId, since.toISOString());
    await this.mails.tellAddressBack(tx, user);
  }
}
