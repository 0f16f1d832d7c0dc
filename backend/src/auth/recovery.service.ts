import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database';
import { AccountMails } from './account-mails';
import { Accounts } from './accounts';

/** What an account does by mail. Answers are the same for addresses nobody has. */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly mails: AccountMails,
  ) {}

  async offerReset(email: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const user = await this.accounts.findByEmail(tx, email);
      if (user?.isActive === true) await this.mails.offerReset(tx, user);
    });
  }

  async resendVerification(email: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const user = await this.accounts.findByEmail(tx, email);
      if (user?.isActive === true && !user.emailVerified) await this.mails.askToVerify(tx, user);
    });
  }
}
