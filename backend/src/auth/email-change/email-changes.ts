import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { AccessRevocation } from '../access-revocation';
import { AccountMails } from '../account-mails';
import { Accounts } from '../accounts';
import { OneTimeTokens, type SpentToken } from '../tokens/one-time-tokens';

/** An address becomes another one, and for a while may become the former one again. */
@Injectable()
export class EmailChanges {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly mails: AccountMails,
    private readonly access: AccessRevocation,
  ) {}

  /** Throws `EmailTaken` when somebody else has proven it meanwhile. */
  async complete(tx: Tx, originator: Originator, { userId, email }: SpentToken): Promise<void> {
    const former = (await this.accounts.get(tx, userId)).email;
    const user = await this.accounts.setAddress(tx, originator, userId, { email, action: 'account.addressChanged' });
    await this.tokens.voidAll(tx, userId, 'verify-email', 'reset-password');
    await this.mails.offerRevert(tx, user, former);
  }

  /** The address that was is back, and whoever came in meanwhile is out. */
  async revert(tx: Tx, originator: Originator, spent: SpentToken): Promise<void> {
    const { userId, email } = spent;
    await this.accounts.setAddress(tx, originator, userId, { email, action: 'account.addressReverted' });
    // Ways back to addresses that came after this one: they may be the thief's.
    await this.tokens.voidLaterThan(tx, spent);
    await this.tokens.voidAll(tx, userId, 'verify-email');
    await this.access.endAll(tx, userId);
  }
}
