import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { UnitOfWork } from '../../database';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';

/** What an account does by mail. Answers are the same for addresses nobody has. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly mails: AccountMails,
  ) {}

  async offerReset(visitor: Originator, email: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const user = await this.accounts.findByEmail(tx, email);
      await this.accounts.recordMailRequest(tx, visitor, 'account.resetAsked', user);
      if (user?.isActive === true) await this.mails.offerReset(tx, user);
    });
  }

  async resendVerification(visitor: Originator, email: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const user = await this.accounts.findByEmail(tx, email);
      await this.accounts.recordMailRequest(tx, visitor, 'account.verificationAsked', user);
      if (user?.isActive === true && !user.emailVerified) await this.mails.askToVerify(tx, user);
    });
  }
}
