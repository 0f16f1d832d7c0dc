import { Injectable } from '@nestjs/common';
import { AuditTrail, type Originator } from '../../audit';
import { Config } from '../../config';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { UsersRepository, greetedName, recipientOf } from '../../users';
import type { PersonalToken } from './personal-tokens.repository';

/** A token outlives the session it was made in: its owner is told at once, because somebody else may have made it. */
@Injectable()
export class TokenNotices {
  constructor(
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  async tellCreated(tx: Tx, originator: Originator, { id, userId, name, expiresAt }: PersonalToken): Promise<void> {
    await this.audit.record(tx, originator, { action: 'token.created', subjectType: 'token', subjectId: id });
    const user = await this.users.get(tx, userId);
    // An address that nobody confirmed may be a stranger's, who has no account to look after.
    if (!user.emailVerified) return;
    await this.outbox.add(tx, recipientOf(user), 'token-created', {
      name: greetedName(user),
      token: name,
      expiresAt,
      link: `${this.config.publicUrl}/account/tokens`,
    });
  }

  /** It can do nothing any more: the trail is enough. */
  async noteRevoked(tx: Tx, originator: Originator, id: string): Promise<void> {
    await this.audit.record(tx, originator, { action: 'token.revoked', subjectType: 'token', subjectId: id });
  }
}
