import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { UnitOfWork } from '../../database';
import { Accounts } from '../accounts/accounts';
import { InvalidToken } from '../auth.problems';
import { OneTimeTokens } from '../tokens/one-time-tokens';
import { EmailChanges } from './email-changes';

/** What the links in mails about addresses do. */
@Injectable()
export class AddressConfirmationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OneTimeTokens,
    private readonly accounts: Accounts,
    private readonly changes: EmailChanges,
  ) {}

  /** The first address, or a new one. Throws `InvalidToken`, also to somebody signed in to another account. */
  async confirm(caller: Originator, token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const spent = await this.tokens.spend(tx, token, 'verify-email', 'change-email');
      if (caller.userId !== null && caller.userId !== spent.userId) throw new InvalidToken();
      if (spent.purpose === 'change-email') await this.changes.complete(tx, caller, spent);
      else await this.accounts.confirmAddress(tx, caller, spent.userId);
    });
  }

  /** Brings the former address back. Throws `InvalidToken`. */
  async revert(visitor: Originator, token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.changes.revert(tx, visitor, await this.tokens.spend(tx, token, 'revert-email'));
    });
  }
}
