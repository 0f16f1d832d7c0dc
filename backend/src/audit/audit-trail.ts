import type { ActName } from '@heroledger/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type Tx, beforeCommit } from '../database';
import { AuditChain } from './audit-chain';
import { AuditRepository } from './audit.repository';
import { PersonalData, personBehind } from './personal-data';

/** Who acts, and from where. A visitor who is not signed in has no `userId`. */
export interface Originator {
  readonly userId: string | null;
  readonly ip: string;
  readonly userAgent: string;
}

export interface Act {
  /** What happened. */
  readonly action: ActName;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** Never a secret, and nothing about anybody but the one who acts: it is sealed with their key. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Who did what, when, from where: written in the transaction of the act, so that neither is without the other. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly clock: Clock,
    private readonly chain: AuditChain,
    private readonly personal: PersonalData,
    private readonly events: AuditRepository,
  ) {}

  async record(
    tx: Tx,
    { userId, ip, userAgent }: Originator,
    { action, subjectType, subjectId, details }: Act,
  ): Promise<void> {
    const act = { at: this.clock.timestamp(), actorId: userId, action, subjectType, subjectId };
    const sealed = await this.personal.seal(tx, personBehind(act), {
      ip: ip.slice(0, 64),
      userAgent: userAgent.slice(0, 300),
      details: { ...details },
    });
    // Last, because the end of the chain is everybody's: whoever held it while they wait for another lock could wait for ever.
    beforeCommit(tx, () => this.chain.append(tx, { ...act, sealed }));
  }

  /** Destroys the key to what the trail holds about somebody; the rows and their chain stay. Part of a deletion. */
  async forget(tx: Tx, userId: string): Promise<void> {
    await this.personal.forget(tx, userId);
    await this.events.emptyBefore(tx, userId);
  }
}
