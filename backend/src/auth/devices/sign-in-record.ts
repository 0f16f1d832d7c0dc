import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import type { Tx } from '../../database';
import type { User } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import { KnownDevices } from './known-devices';

/** What a sign-in leaves behind: a row in the trail, and a mail where the device is new to the account, unless its owner wants none. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly audit: AuditTrail,
    private readonly devices: KnownDevices,
    private readonly mails: AccountMails,
  ) {}

  async write(tx: Tx, originator: Originator, user: User, sessionId: string): Promise<void> {
    const who = { ...originator, userId: user.id };
    await this.audit.record(tx, who, { action: 'session.started', subjectType: 'session', subjectId: sessionId });
    // Met in any case: a device that came while the mail was off is no news later.
    const isNew = await this.devices.meet(tx, user.id, originator);
    if (isNew && user.preferences.mails?.newDevice !== false) await this.mails.tellNewDevice(tx, user, originator);
  }
}
