import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import type { Tx } from '../database';
import { Outbox } from '../mail';
import type { User } from '../users';
import { OneTimeTokens } from './tokens/one-time-tokens';

type Addressee = Pick<User, 'id' | 'email' | 'displayName'>;

/** The mails an account gets. Links begin with PUBLIC_URL and nothing a request says; tokens are in the fragment, which no log sees. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly tokens: OneTimeTokens,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async askToVerify(tx: Tx, user: Addressee): Promise<void> {
    const token = await this.tokens.issue(tx, user, 'verify-email');
    await this.outbox.add(tx, user.email, 'verify-email', {
      name: user.displayName,
      link: this.page(`/verify-email#token=${token}`),
    });
  }

  async offerReset(tx: Tx, user: Addressee): Promise<void> {
    const token = await this.tokens.issue(tx, user, 'reset-password');
    await this.outbox.add(tx, user.email, 'reset-password', {
      name: user.displayName,
      link: this.page(`/reset-password#token=${token}`),
    });
  }

  tellAddressTaken(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, user.email, 'address-taken', { name: user.displayName, link: this.page('/login') });
  }

  async askToConfirmChange(tx: Tx, { id, displayName }: Addressee, email: string): Promise<void> {
    const token = await this.tokens.issue(tx, { id, email }, 'change-email');
    await this.outbox.add(tx, email, 'change-email', {
      name: displayName,
      link: this.page(`/verify-email#token=${token}`),
    });
  }

  tellChangeAsked(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, user.email, 'email-change-asked', {
      name: user.displayName,
      link: this.page('/account/profile'),
    });
  }

  /** To the address that was, with the way back to it. */
  async offerRevert(tx: Tx, { id, displayName }: Addressee, formerEmail: string): Promise<void> {
    const token = await this.tokens.issueBeside(tx, { id, email: formerEmail }, 'revert-email');
    await this.outbox.add(tx, formerEmail, 'email-changed', {
      name: displayName,
      link: this.page(`/revert-email#token=${token}`),
    });
  }

  tellPasswordChanged(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, user.email, 'password-changed', {
      name: user.displayName,
      link: this.page('/forgot-password'),
    });
  }

  tellSessionStolen(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, user.email, 'session-stolen', {
      name: user.displayName,
      link: this.page('/forgot-password'),
    });
  }

  private page(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
