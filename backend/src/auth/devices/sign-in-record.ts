import type { SignInWay } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { KnownDevices } from './known-devices';

interface SignIn {
  readonly sessionId: string;
  readonly by: SignInWay;
}

/** What a sign-in leaves behind: when it was, a row in the trail, and a mail where the device is new to the account, unless its owner wants none. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly audit: AuditTrail,
    private readonly devices: KnownDevices,
    private readonly mails: AccountMails,
    private readonly accounts: Accounts,
  ) {}

  async write(tx: Tx, originator: Originator, user: User, { sessionId, by }: SignIn): Promise<void> {
    await this.accounts.markSignIn(tx, user.id);
    const who = { ...originator, userId: user.id };
    const started = { subjectType: 'session', subjectId: sessionId, details: { by } };
    await this.audit.record(tx, who, { action: 'session.started', ...started });
    // Met in any case: a device that came while the mail was off is no news later.
    const isNew = await this.devices.meet(tx, user.id, originator);
    if (isNew && user.preferences.mails?.newDevice !== false) await this.mails.tellNewDevice(tx, user, originator);
  }
}
