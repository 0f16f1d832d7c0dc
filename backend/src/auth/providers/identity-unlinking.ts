import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { NotFound } from '../../problem';
import { AccountMails } from '../account-mails';
import { IdentityBook } from './identity-book';
import { SignInMethods } from './sign-in-methods';

@Injectable()
export class IdentityUnlinking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: IdentityBook,
    private readonly methods: SignInMethods,
    private readonly mails: AccountMails,
  ) {}

  /** Throws `NotFound` for one that is not the actor's, `LastSignInMethod` when nothing else opens the account. */
  async unlink(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const user = await this.methods.hold(tx, actor.userId);
      if (!(await this.identities.unlink(tx, actor, actor.userId, id))) throw new NotFound();
      await this.methods.assertOneRemains(tx, actor.userId);
      await this.mails.tellIdentityUnlinked(tx, user);
    });
  }
}
