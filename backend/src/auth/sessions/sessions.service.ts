import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Originator } from '../../audit';
import { Clock } from '../../clock';
import { Config } from '../../config';
import { type Reader, type Tx, UnitOfWork } from '../../database';
import type { User } from '../../users';
import { type Addresses, type Session, type SessionAccount, SessionsRepository } from './sessions.repository';

const A_DAY = 86_400;

/** The life of a session, without a word about tokens. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** From the database each time: a session that was ended is refused on the next call. */
  accountBehind(reader: Reader, sessionId: string, userId: string): Promise<SessionAccount | null> {
    const session = { id: sessionId, userId };
    return this.sessions.findAccount(reader, session, this.clock.timestamp(), this.addresses);
  }

  /** Of which accounts it takes sessions, and personal access tokens likewise: all, or those whose address is confirmed. */
  get addresses(): Addresses {
    return this.takes({ emailVerified: false }) ? 'either' : 'confirmed';
  }

  /** Where addresses have to be confirmed, a session of an account that has not is none. */
  takes({ emailVerified }: Pick<User, 'emailVerified'>): boolean {
    return emailVerified || this.config.env.EMAIL_VERIFICATION === 'optional';
  }

  /** The sessions idle longest make room when there are too many. */
  async start(tx: Tx, userId: string, { ip, userAgent }: Originator): Promise<Session> {
    const now = this.clock.timestamp();
    const session: Session = {
      id: uuid(),
      userId,
      salt: randomBytes(16).toString('hex'),
      counter: 0,
      rotatedAt: now,
      createdAt: now,
      lastUsedAt: now,
      idleExpiresAt: this.idleLimit(),
      absoluteExpiresAt: this.clock.in(this.config.env.SESSION_ABSOLUTE_DAYS * A_DAY),
      revokedAt: null,
      authenticatedAt: now,
      ip: ip.slice(0, 64),
      userAgent: userAgent.slice(0, 300),
    };
    const live = await this.sessions.listLive(tx, userId, now);
    for (const { id } of live.slice(this.config.env.MAX_SESSIONS - 1)) await this.sessions.revoke(tx, userId, id, now);
    await this.sessions.add(tx, session);
    return session;
  }

  /** The one that ended; null when it is not this account's, or ended before. */
  async end(tx: Tx, userId: string, id: string): Promise<Session | null> {
    const revoked = await this.sessions.revoke(tx, userId, id, this.clock.timestamp());
    return revoked ? this.sessions.find(tx, id) : null;
  }

  live(userId: string): Promise<readonly Session[]> {
    return this.sessions.listLive(this.unitOfWork.reader, userId, this.clock.timestamp());
  }

  /** The one at the keyboard has just proved who they are. */
  markProof(tx: Tx, id: string): Promise<void> {
    return this.sessions.markProof(tx, id, this.clock.timestamp());
  }

  /** Was that so recent that a stolen token, or a page left open, is no likely explanation? */
  isRecentProof(authenticatedAt: string): boolean {
    const age = this.clock.now().getTime() - Date.parse(authenticatedAt);
    return age < this.config.env.STEP_UP_MINUTES * 60_000;
  }

  endAll(tx: Tx, userId: string): Promise<void> {
    return this.sessions.revokeAll(tx, userId, this.clock.timestamp());
  }

  /** All but the one at the keyboard. */
  endOthers(tx: Tx, userId: string, keptId: string): Promise<void> {
    return this.sessions.revokeOthers(tx, userId, keptId, this.clock.timestamp());
  }

  idleLimit(): string {
    return this.clock.in(this.config.env.REFRESH_TOKEN_EXPIRE_DAYS * A_DAY);
  }

  /** Was it rotated so recently that a second tab may have sent the same token? */
  isWithinGrace({ rotatedAt }: Session): boolean {
    return this.clock.now().getTime() - Date.parse(rotatedAt) <= this.config.env.REFRESH_GRACE_SECONDS * 1000;
  }
}
