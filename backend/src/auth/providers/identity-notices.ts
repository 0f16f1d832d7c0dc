import { Injectable } from '@nestjs/common';
import { Config } from '../../config';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { UsersRepository, greetedName, recipientOf } from '../../users';
import { ProviderCatalogue } from './provider-catalogue';

/** What the owner of an account is told at once, because somebody else may have done it. */
@Injectable()
export class IdentityNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly providers: ProviderCatalogue,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  tellLinked(tx: Tx, userId: string, issuer: string): Promise<void> {
    return this.tell(tx, userId, issuer, { template: 'identity-linked', page: '/account/security' });
  }

  tellUnlinked(tx: Tx, userId: string, issuer: string): Promise<void> {
    return this.tell(tx, userId, issuer, { template: 'identity-unlinked', page: '/account/security' });
  }

  /** The address was proven for the first time, and what opened the account before is gone. */
  tellReclaimed(tx: Tx, userId: string, issuer: string): Promise<void> {
    return this.tell(tx, userId, issuer, { template: 'account-reclaimed', page: '/forgot-password' });
  }

  private async tell(tx: Tx, userId: string, issuer: string, { template, page }: Notice): Promise<void> {
    const user = await this.users.get(tx, userId);
    const place = this.providers.labelOf(issuer);
    const link = `${this.config.publicUrl}${page}`;
    await this.outbox.add(tx, recipientOf(user), template, { name: greetedName(user), place, link });
  }
}

interface Notice {
  readonly template: 'identity-linked' | 'identity-unlinked' | 'account-reclaimed';
  readonly page: string;
}
