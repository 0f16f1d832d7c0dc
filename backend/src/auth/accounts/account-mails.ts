import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { Clock } from '../../clock';
import { Config } from '../../config';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { type User, greetedName, recipientOf } from '../../users';
import { OneTimeTokens } from '../tokens/one-time-tokens';

type Addressee = Pick<User, 'id' | 'email' | 'username' | 'displayName' | 'emailVerified' | 'preferences'>;

/** The mails an account gets. Links begin with PUBLIC_URL and nothing a request says; tokens are in the fragment, which no log sees. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly tokens: OneTimeTokens,
    private readonly outbox: Outbox,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** By the name it signs in with: whoever did not open this account has to see which one it is. */
  async askToVerify(tx: Tx, user: Addressee): Promise<void> {
    const { token, expiresAt: until } = await this.tokens.issue(tx, user, 'verify-email');
    await this.outbox.add(tx, { ...recipientOf(user), until }, 'verify-email', {
      name: user.username,
      link: this.page(`/verify-email#token=${token}`),
    });
  }

  offerReset(tx: Tx, user: Addressee): Promise<void> {
    return this.offerPassword(tx, user, 'reset-password');
  }

  /** The old password opens nothing any more: the letter must not say that it is unchanged. */
  tellAddressBack(tx: Tx, user: Addressee): Promise<void> {
    return this.offerPassword(tx, user, 'address-back');
  }

  private async offerPassword(tx: Tx, user: Addressee, letter: 'reset-password' | 'address-back'): Promise<void> {
    const { token, expiresAt: until } = await this.tokens.issue(tx, user, 'reset-password');
    await this.outbox.add(tx, { ...recipientOf(user), until }, letter, {
      name: greetedName(user),
      link: this.page(`/reset-password#token=${token}`),
    });
  }

  tellAddressTaken(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'address-taken', {
      name: greetedName(user),
      link: this.page('/login'),
    });
  }

  /** By the name it signs in with, as `askToVerify`: nobody has proven the new address. */
  async askToConfirmChange(tx: Tx, user: Addressee, email: string): Promise<void> {
    const { token, expiresAt: until } = await this.tokens.issue(tx, { id: user.id, email }, 'change-email');
    await this.outbox.add(tx, { ...recipientOf({ ...user, email }), until }, 'change-email', {
      name: user.username,
      link: this.page(`/verify-email#token=${token}`),
    });
  }

  tellChangeAsked(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'email-change-asked', {
      name: greetedName(user),
      link: this.page('/account/profile'),
    });
  }

  /** To the address that was, with the way back to it. */
  async offerRevert(tx: Tx, user: Addressee, formerEmail: string): Promise<void> {
    const { token, expiresAt: until } = await this.tokens.issueBeside(
      tx,
      { id: user.id, email: formerEmail },
      'revert-email',
    );
    await this.outbox.add(tx, { ...recipientOf({ ...user, email: formerEmail }), until }, 'email-changed', {
      name: greetedName(user),
      link: this.page(`/revert-email#token=${token}`),
    });
  }

  tellPasswordChanged(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'password-changed', {
      name: greetedName(user),
      link: this.page('/forgot-password'),
    });
  }

  /** The address was proven for the first time, and all that opened the account before is gone. */
  tellCleared(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'account-cleared', {
      name: greetedName(user),
      link: this.page('/account/security'),
    });
  }

  tellClosed(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'account-closed', {
      name: greetedName(user),
      link: this.page('/login'),
    });
  }

  tellOpenAgain(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'account-open-again', {
      name: greetedName(user),
      link: this.page('/login'),
    });
  }

  tellSessionStolen(tx: Tx, user: Addressee): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'session-stolen', {
      name: greetedName(user),
      link: this.page('/forgot-password'),
    });
  }

  /** What a device calls itself is also a text of its own choice. */
  tellNewDevice(tx: Tx, user: Addressee, { ip, userAgent }: Originator): Promise<void> {
    return this.outbox.add(tx, recipientOf(user), 'new-device', {
      name: greetedName(user),
      link: this.page('/forgot-password'),
      device: user.emailVerified ? userAgent.slice(0, 200) : '',
      at: this.clock.timestamp(),
      ip,
    });
  }

  private page(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
