import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { Accounts } from '../accounts/accounts';
import { type SignedIn, SignedInActs } from '../step-up/signed-in-acts';
import { vouchesFor } from './arrival';
import { IdentityBook } from './identity-book';
import { IdentityNotices } from './identity-notices';
import type { ProvenIdentity } from './provider-connection';
import { IdentityTaken, OtherIdentityLinked } from './provider.problems';

/** An explicit act of somebody who is signed in. */
@Injectable()
export class IdentityLinking {
  constructor(
    private readonly acts: SignedInActs,
    private readonly identities: IdentityBook,
    private readonly accounts: Accounts,
    private readonly notices: IdentityNotices,
  ) {}

  /** Throws `Unauthenticated` when the session ended meanwhile, `IdentityTaken`, `OtherIdentityLinked`. */
  async link(originator: Originator & SignedIn, label: string, proven: ProvenIdentity): Promise<void> {
    await this.acts.run(originator, async (tx) => {
      const known = await this.identities.find(tx, proven);
      if (known?.userId === originator.userId) return;
      if (known !== null) throw new IdentityTaken();
      if (await this.identities.hasOther(tx, originator.userId, proven)) throw new OtherIdentityLinked(label);
      await this.add(tx, originator, originator.userId, proven);
    });
  }

  private async add(tx: Tx, originator: Originator, userId: string, proven: ProvenIdentity): Promise<void> {
    await this.identities.link(tx, originator, userId, proven);
    const user = await this.accounts.get(tx, userId);
    if (!user.emailVerified && vouchesFor(proven, user)) await this.accounts.confirmAddress(tx, originator, userId);
    await this.notices.tellLinked(tx, userId, proven.issuer);
  }
}
