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

  /**
   * For the first time: the address that is hears of it as well. Whoever asks named the address, and was counted for it.
   * Throws `EmailTaken`.
   */
  async ask(tx: Tx, user: User, email: string): Promise<void> {
    await this.send(tx, user, { email, maySend: true });
    await this.mails.tellChangeAsked(tx, user);
  }

  /** As often as an address gets links to new passwords; beyond that nothing is sent. Throws `EmailTaken`, `ServiceUnavailable`. */
  async askAgain(tx: Tx, user: User, email: string): Promise<void> {
    await this.send(tx, user, { email, maySend: await this.budgets.allowsMailTo(email) });
  }

  /** Where addresses are proven before anybody gets in, nobody learns whose they are: as much is written for a taken one. */
  private async send(tx: Tx, user: User, { email, maySend }: { email: string; maySend: boolean }): Promise<void> {
    const owner = await this.accounts.findByEmail(tx, email);
    const isTaken = owner !== null && owner.id !== user.id;
    if (isTaken && !this.accounts.verificationRequired) throw new EmailTaken();
    if (maySend && !isTaken) return this.mails.askToConfirmChange(tx, user, email);
    // The link is made, and nobody gets it.
    await this.tokens.issue(tx, { id: user.id, email }, 'change-email');
    if (maySend && isTaken) await this.mails.tellAddressTaken(tx, owner);
  }
}
