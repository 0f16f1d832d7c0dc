import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import { Config } from '../../config';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { UsersRepository, greetedName, recipientOf } from '../../users';

/** What the owner is told at once, because somebody else may have done it. */
const mails = {
  'authenticator.added': 'authenticator-added',
  'authenticator.removed': 'authenticator-removed',
  'passkey.added': 'passkey-added',
  'passkey.removed': 'passkey-removed',
  'recoveryCodes.renewed': 'recovery-codes-renewed',
  'secondFactor.reset': 'second-factor-reset',
} as const;

/** A change of what an account proves itself with. */
export interface FactorChange {
  readonly action: keyof typeof mails;
  readonly userId: string;
  /** The passkey, or the account itself. */
  readonly subjectId: string;
}

/** Each change leaves an audit row and a mail, in its own transaction. */
@Injectable()
export class FactorNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async tell(tx: Tx, originator: Originator, { action, userId, subjectId }: FactorChange): Promise<void> {
    const subjectType = subjectId === userId ? 'user' : 'passkey';
    await this.audit.record(tx, originator, { action, subjectType, subjectId });
    const user = await this.users.get(tx, userId);
    await this.outbox.add(tx, recipientOf(user), mails[action], { name: greetedName(user), link: this.page });
  }

  async tellCodeUsed(tx: Tx, originator: Originator, userId: string, left: number): Promise<void> {
    const subject = { subjectType: 'user', subjectId: userId, details: { left } };
    await this.audit.record(tx, { ...originator, userId }, { action: 'recoveryCode.used', ...subject });
    const user = await this.users.get(tx, userId);
    const values = { name: greetedName(user), link: this.page, left: String(left) };
    await this.outbox.add(tx, recipientOf(user), 'recovery-code-used', values);
  }

  /** Begins with PUBLIC_URL and nothing a request says. */
  private get page(): string {
    return `${this.config.publicUrl}/account/security`;
  }
}
