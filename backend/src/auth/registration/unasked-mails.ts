import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database';
import { Budgets } from '../../rate-limit';
import type { User } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';

/** What is mailed because a stranger gave an address as theirs: an hour brings it no more than links to new passwords. */
@Injectable()
export class UnaskedMails {
  constructor(
    private readonly mails: AccountMails,
    private readonly accounts: Accounts,
    private readonly budgets: Budgets,
  ) {}

  /**
   * To the address of a new account: always sent, as it comes once. Counted where a taken address is answered like a free
   * one: else what is left of its budget would tell which it was. Throws `ServiceUnavailable`.
   */
  async askToVerify(tx: Tx, user: User): Promise<void> {
    if (this.accounts.verificationRequired) await this.budgets.allowsMailTo(user.email);
    await this.mails.askToVerify(tx, user);
  }

  /** To the owner of a taken one, as long as the budget lasts; whoever gave it is told the same. Throws `ServiceUnavailable`. */
  async tellAddressTaken(tx: Tx, owner: User): Promise<void> {
    if (await this.budgets.allowsMailTo(owner.email)) await this.mails.tellAddressTaken(tx, owner);
  }
}
