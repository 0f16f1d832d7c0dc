import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '../../database';
import { NO_PASSWORD, UsersRepository } from '../../users';
import { PasskeysRepository } from '../passkeys/passkeys.repository';
import { IdentitiesRepository } from '../providers/identities.repository';
import { ProviderCatalogue } from '../providers/provider-catalogue';
import { LastSignInMethod } from './second-factor.problems';

/** The ways into an account that need nobody's help. */
@Injectable()
export class SignInMethods {
  constructor(
    private readonly users: UsersRepository,
    private readonly passkeys: PasskeysRepository,
    private readonly identities: IdentitiesRepository,
    private readonly providers: ProviderCatalogue,
  ) {}

  async hasPassword(reader: Reader, userId: string): Promise<boolean> {
    const credentials = await this.users.credentialsOf(reader, userId);
    return credentials !== null && credentials.passwordHash !== NO_PASSWORD;
  }

  /** Asked after a way was removed, in the transaction that removed it. Throws `LastSignInMethod`; the removal is lost then. */
  async assertOneIsLeft(tx: Tx, userId: string): Promise<void> {
    // Two who remove two ways at the same moment count one after the other.
    await this.users.hold(tx, userId);
    const left = [
      await this.hasPassword(tx, userId),
      (await this.passkeys.count(tx, userId)) > 0,
      await this.hasKnownIdentity(tx, userId),
    ];
    if (!left.includes(true)) throw new LastSignInMethod();
  }

  /** A provider this server was told to forget opens nothing. */
  private async hasKnownIdentity(tx: Tx, userId: string): Promise<boolean> {
    const linked = await this.identities.list(tx, userId);
    return linked.some(({ issuer }) => this.providers.issuedBy(issuer) !== undefined);
  }
}
