import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail, type Originator } from '../../audit';
import { Clock } from '../../clock';
import { Config } from '../../config';
import type { Reader, Tx } from '../../database';
import { type Credentials, NO_PASSWORD, type Preferences, type Role, type User, UsersRepository } from '../../users';
import { InvalidCredentials } from '../auth.problems';

export interface NewAccount {
  readonly username: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly role: Role;
  readonly emailVerified: boolean;
  readonly preferences?: Preferences;
}

export interface NewPassword {
  readonly passwordHash: string;
  readonly action: 'account.passwordReset' | 'account.passwordChanged';
}

/** Opens accounts and changes what proves them, each with its audit row. */
@Injectable()
export class Accounts {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  get verificationRequired(): boolean {
    return this.config.env.EMAIL_VERIFICATION === 'required';
  }

  get registrationOpen(): boolean {
    return this.config.env.REGISTRATION === 'open';
  }

  findByEmail(reader: Reader, email: string): Promise<User | null> {
    return this.users.findByEmail(reader, email);
  }

  get(reader: Reader, userId: string): Promise<User> {
    return this.users.get(reader, userId);
  }

  /**
   * The account as it is now, and as it stays until this transaction ends: first in whatever opens it. What was proven
   * before it may have been taken back since. Throws `InvalidCredentials` when it is gone.
   */
  async hold(tx: Tx, userId: string): Promise<User> {
    await this.users.hold(tx, userId);
    const user = await this.users.find(tx, userId);
    if (user === null) throw new InvalidCredentials();
    return user;
  }

  /**
   * In the transaction of what a right password opens: `renewedHash` is the same one hashed in today's way. Throws
   * `InvalidCredentials` when another took its place while it was looked at.
   */
  async holdPassword(tx: Tx, { user, passwordHash }: Credentials, renewedHash: string | null = null): Promise<void> {
    const held = await this.users.holdPassword(tx, user.id, passwordHash, renewedHash ?? passwordHash);
    if (!held) throw new InvalidCredentials();
  }

  /** An address that was proven. Throws `EmailTaken`; the transaction is lost then. */
  async setAddress(tx: Tx, originator: Originator, userId: string, email: string): Promise<User> {
    await this.users.update(tx, userId, { email, emailVerified: true }, this.clock.timestamp());
    await this.record(tx, originator, 'account.addressChanged', userId);
    return this.users.get(tx, userId);
  }

  /** The address that was is back. Whoever changed it knew the password, or chose the one there is: it opens nothing now. */
  async revertAddress(tx: Tx, originator: Originator, userId: string, email: string): Promise<User> {
    const change = { email, emailVerified: true, passwordHash: NO_PASSWORD };
    await this.users.update(tx, userId, change, this.clock.timestamp());
    await this.record(tx, originator, 'account.addressReverted', userId);
    return this.users.get(tx, userId);
  }

  record(tx: Tx, originator: Originator, action: ActName, userId: string): Promise<void> {
    return this.audit.record(tx, originator, { action, subjectType: 'user', subjectId: userId });
  }

  /** Throws `UsernameTaken` or `EmailTaken`; the transaction is lost then. */
  async open(tx: Tx, originator: Originator, account: NewAccount): Promise<User> {
    const { passwordHash, ...given } = account;
    const user: User = {
      preferences: {},
      ...given,
      id: uuid(),
      displayName: account.username,
      isActive: true,
      createdAt: this.clock.timestamp(),
      lastLoginAt: null,
    };
    await this.users.add(tx, { ...user, passwordHash });
    const subject = { subjectType: 'user', subjectId: user.id, details: { role: user.role } };
    await this.audit.record(tx, originator, { action: 'account.opened', ...subject });
    return user;
  }

  async confirmAddress(tx: Tx, originator: Originator, userId: string): Promise<void> {
    await this.users.update(tx, userId, { emailVerified: true }, this.clock.timestamp());
    await this.audit.record(tx, originator, {
      action: 'account.addressConfirmed',
      subjectType: 'user',
      subjectId: userId,
    });
  }

  /** `action` says how: by the old one, or by mail. */
  async setPassword(
    tx: Tx,
    originator: Originator,
    userId: string,
    { passwordHash, action }: NewPassword,
  ): Promise<User> {
    await this.users.update(tx, userId, { passwordHash }, this.clock.timestamp());
    await this.audit.record(tx, originator, { action, subjectType: 'user', subjectId: userId });
    return this.users.get(tx, userId);
  }

  /** The address is proven, in this spelling, by somebody who need not be whoever chose the password and what others see. */
  async reclaim(tx: Tx, originator: Originator, { id: userId, username }: User, email: string): Promise<void> {
    const change = { passwordHash: NO_PASSWORD, email, emailVerified: true, displayName: username };
    await this.users.update(tx, userId, change, this.clock.timestamp());
    await this.audit.record(tx, originator, { action: 'account.reclaimed', subjectType: 'user', subjectId: userId });
  }

  async markSignIn(tx: Tx, userId: string): Promise<void> {
    const now = this.clock.timestamp();
    await this.users.update(tx, userId, { lastLoginAt: now }, now);
  }

  async recordRefusal(tx: Tx, originator: Originator, userId: string | null, locked: boolean): Promise<void> {
    await this.audit.record(tx, originator, {
      action: locked ? 'account.locked' : 'session.refused',
      subjectType: 'user',
      subjectId: userId,
    });
  }

  /** Whoever gives codes is past the password, or signed in: the owner must be able to tell that from a wrong password. */
  async recordWrongCode(tx: Tx, originator: Originator, userId: string, locked: boolean): Promise<void> {
    await this.audit.record(tx, originator, {
      action: locked ? 'account.codesLocked' : 'session.codeRefused',
      subjectType: 'user',
      subjectId: userId,
    });
  }

  /**
   * Somebody asked for a mail. Also for an address nobody has: what is written takes the disk's time, and would
   * otherwise tell a stranger which addresses are known.
   */
  async recordMailRequest(
    tx: Tx,
    originator: Originator,
    action: 'account.resetAsked' | 'account.verificationAsked',
    user: User | null,
  ): Promise<void> {
    await this.audit.record(tx, originator, { action, subjectType: 'user', subjectId: user?.id ?? null });
  }
}
