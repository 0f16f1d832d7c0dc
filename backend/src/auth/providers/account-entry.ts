import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../access';
import type { Tx } from '../../database';
import { NO_PASSWORD, type User, preferencesFrom } from '../../users';
import { Accounts } from '../accounts/accounts';
import { AccountClosed, RegistrationClosed } from '../auth.problems';
import { UnaskedMails } from '../registration/unasked-mails';
import { AddressOwners } from './address-owners';
import { type Arrival, vouchesFor } from './arrival';
import { IdentityBook } from './identity-book';
import type { ProvenIdentity } from './provider-connection';
import { AddressNotProven, ProviderAddressMissing } from './provider.problems';

/**
 * Which account a proven identity opens. The key is issuer and subject. An address leads to an account only when the
 * provider vouches for just that one, and then the account belongs to whoever proved the address first.
 */
@Injectable()
export class AccountEntry {
  constructor(
    private readonly identities: IdentityBook,
    private readonly accounts: Accounts,
    private readonly owners: AddressOwners,
    private readonly mails: UnaskedMails,
  ) {}

  /**
   * Null when a mail has to be answered first. Throws `AccountClosed`, `AddressNotProven`, `OtherIdentityLinked`,
   * `ProviderAddressMissing`, `RegistrationClosed`, and `UsernameTaken`, `EmailTaken`, `IdentityTaken` when somebody else was first.
   */
  async accountOf(tx: Tx, visitor: Visitor, arrival: Arrival): Promise<User | null> {
    const user = await this.find(tx, visitor, arrival);
    if (user === null) return null;
    if (!user.isActive) throw new AccountClosed(user.id);
    return this.accounts.verificationRequired && !user.emailVerified ? null : user;
  }

  private async find(tx: Tx, visitor: Visitor, arrival: Arrival): Promise<User | null> {
    const { proven, label } = arrival;
    const known = await this.identities.find(tx, proven);
    if (known !== null) {
      const user = await this.accounts.hold(tx, known.userId);
      await this.identities.markUse(tx, known, proven);
      return this.confirmed(tx, visitor, user, proven);
    }
    if (proven.email === null) throw new ProviderAddressMissing(label);
    const owner = await this.accounts.findByEmail(tx, proven.email);
    if (owner !== null && vouchesFor(proven, owner)) return this.owners.enter(tx, visitor, arrival, owner);
    // Before anything is said of the address: whoever did not prove it, or one only alike, learns nothing about it here.
    if (!this.accounts.registrationOpen) throw new RegistrationClosed();
    return owner === null ? this.open(tx, visitor, arrival, proven.email) : this.refuse(tx, owner, label);
  }

  /** The provider may have come to vouch for the address since. */
  private async confirmed(tx: Tx, visitor: Visitor, user: User, proven: ProvenIdentity): Promise<User> {
    if (user.emailVerified || !vouchesFor(proven, user)) return user;
    await this.accounts.confirmAddress(tx, visitor, user.id);
    return { ...user, emailVerified: true };
  }

  private async open(tx: Tx, visitor: Visitor, { proven, username }: Arrival, email: string): Promise<User> {
    const { emailVerified } = proven;
    const given = { username, email, passwordHash: NO_PASSWORD, role: 'player', emailVerified } as const;
    const account = { ...given, preferences: preferencesFrom(visitor.languages) };
    const user = await this.accounts.open(tx, visitor, account);
    await this.identities.link(tx, visitor, user.id, proven);
    if (!emailVerified) await this.mails.askToVerify(tx, user);
    return user;
  }

  /** Where registration keeps it to itself that an address has an account, so does this: its owner gets a mail. */
  private async refuse(tx: Tx, owner: User, label: string): Promise<null> {
    if (!this.accounts.verificationRequired) throw new AddressNotProven(label);
    await this.mails.tellAddressTaken(tx, owner);
    return null;
  }
}
