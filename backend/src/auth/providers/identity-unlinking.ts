import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { NotFound } from '../../problem';
import { SignInMethods } from '../second-factor/sign-in-methods';
import { IdentityBook } from './identity-book';
import { IdentityNotices } from './identity-notices';
import { SignedInActs } from '../step-up/signed-in-acts';

@Injectable()
export class IdentityUnlinking {
  constructor(
    private readonly acts: SignedInActs,
    private readonly identities: IdentityBook,
    private readonly methods: SignInMethods,
    private readonly notices: IdentityNotices,
  ) {}

  /** Throws `NotFound` for one that is not the actor's, `LastSignInMethod` when nothing else opens the account. */
  async unlink(actor: Actor, id: string): Promise<void> {
    await this.acts.run(actor, async (tx) => {
      const identity = await this.identities.unlink(tx, actor, actor.userId, id);
      if (identity === null) throw new NotFound();
      await this.methods.assertOneIsLeft(tx, actor.userId);
      await this.notices.tellUnlinked(tx, actor.userId, identity.issuer);
    });
  }
}
