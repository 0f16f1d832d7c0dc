import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import { SessionsService } from '../sessions/sessions.service';
import { type FactorChange, FactorNotices } from './factor-notices';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactors } from './second-factors';

/** What follows when a factor comes or goes, in the transaction of that. */
@Injectable()
export class FactorChanges {
  constructor(
    private readonly factors: SecondFactors,
    private readonly codes: RecoveryCodes,
    private readonly sessions: SessionsService,
    private readonly notices: FactorNotices,
  ) {}

  /** The first factor brings recovery codes, and ends the other sessions: they were opened with less. */
  async added(tx: Tx, actor: Actor, change: FactorChange): Promise<string[]> {
    await this.notices.tell(tx, actor, change);
    if ((await this.factors.count(tx, actor.userId)) > 1) return [];
    await this.sessions.endOthers(tx, actor.userId, actor.sessionId);
    return this.codes.renew(tx, actor.userId);
  }

  /** With the last factor its recovery codes go. */
  async removed(tx: Tx, actor: Actor, change: FactorChange): Promise<void> {
    await this.notices.tell(tx, actor, change);
    if ((await this.factors.count(tx, actor.userId)) === 0) await this.codes.removeAll(tx, actor.userId);
  }
}
