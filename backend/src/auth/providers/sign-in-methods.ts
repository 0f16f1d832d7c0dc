import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Reader, Tx } from '../../database';
import { type User, UsersRepository } from '../../users';
import { IdentitiesRepository } from './identities.repository';
import { ProviderCatalogue } from './provider-catalogue';
import { LastSignInMethod } from './provider.problems';

/** What opens an account. */
@Injectable()
export class SignInMethods {
  constructor(
    private readonly users: UsersRepository,
    private readonly identities: IdentitiesRepository,
    private readonly providers: ProviderCatalogue,
    private readonly clock: Clock,
  ) {}

  hasPassword(reader: Reader, userId: string): Promise<boolean> {
    return this.users.hasPassword(reader, userId);
  }

  /** Before one of them is taken away: two who take two away at the same moment do so one after the other. */
  async hold(tx: Tx, userId: string): Promise<User> {
    await this.users.hold(tx, userId, this.clock.timestamp());
    return this.users.get(tx, userId);
  }

  /** After it was taken away. Throws `LastSignInMethod`. */
  async assertOneRemains(tx: Tx, userId: string): Promise<void> {
    if (await this.users.hasPassword(tx, userId)) return;
    const linked = await this.identities.list(tx, userId);
    // A provider this server was told to forget opens nothing.
    if (!linked.some(({ issuer }) => this.providers.issuedBy(issuer) !== undefined)) throw new LastSignInMethod();
  }
}
