import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { Budgets } from '../../rate-limit';
import { EmailTaken, type User } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { OneTimeTokens } from '../tokens/one-time-tokens';

/** Asks whoever reads the mails of a new address whether it is theirs. */
@Injectable()
export class AddressProofs {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly mails: AccountMails,
    private readonly budgets: Budgets,
  ) {}

  /** For the first time: the address that is hears of it as well. Throws `EmailTaken`, `ServiceUnavailable`. */
  async ask(tx: Tx, user: User, email: string): Promise<void> {
    await this.askAgain(tx, user, email);
    await this.mails.tellChangeAsked(tx, user);
  }

  /**
   * An hour brings an address no more of these mails than links to new passwords. Where addresses are proven before anybody
   * gets in, nobody learns whose they are: the same is written for a taken one, and the link never sent.
   */
  async askAgain(tx: Tx, user: User, email: string): Promise<void> {
    const owner = await this.accounts.findByEmail(tx, email);
    const isTaken = owner !== null && owner.id !== user.id;
    if (isTaken && !this.accounts.verificationRequired) throw new EmailTaken();
    const maySend = await this.budgets.allowsMailTo(email);
    if (maySend && !isTaken) return this.mails.askToConfirmChange(tx, user, email);
    await this.tokens.issue(tx, { id: user.id, email }, 'change-email');
    if (maySend && isTaken) await this.mails.tellAddressTaken(tx, owner);
  }
}
