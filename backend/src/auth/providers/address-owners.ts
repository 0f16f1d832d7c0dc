import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { UnprovenAccess } from '../accounts/unproven-access';
import type { Arrival } from './arrival';
import { IdentityBook } from './identity-book';
import { IdentityNotices } from './identity-notices';
import { OtherIdentityLinked } from './provider.problems';

/** Somebody comes for the first time, with an address that has an account, and the provider vouches for it. */
@Injectable()
export class AddressOwners {
  constructor(
    private readonly identities: IdentityBook,
    private readonly unproven: UnprovenAccess,
    private readonly notices: IdentityNotices,
  ) {}

  /** The account, theirs alone from now on. Throws `OtherIdentityLinked`. */
  async enter(tx: Tx, visitor: Originator, { proven, label }: Arrival, owner: User): Promise<User> {
    const email = proven.email ?? owner.email;
    const reclaimed = await this.unproven.strip(tx, visitor, owner.id, email);
    if (await this.identities.hasOther(tx, owner.id, proven)) throw new OtherIdentityLinked(label);
    await this.identities.link(tx, visitor, owner.id, proven);
    if (reclaimed) await this.notices.tellReclaimed(tx, owner.id, proven.issuer);
    else await this.notices.tellLinked(tx, owner.id, proven.issuer);
    return { ...owner, ...(reclaimed ? { email } : {}), emailVerified: true };
  }
}
