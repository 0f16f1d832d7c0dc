import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import { type Reader, type Tx, select } from '../../database';
import type { Role } from '../../users';
import { PendingSignInEntity } from '../second-factor/pending-sign-in.entity';
import { SessionEntity } from './session.entity';

export type Session = Readonly<Omit<SessionEntity, 'user'>>;

/** Whether an account's address must be confirmed. */
export type Addresses = 'confirmed' | 'either';

/** The account of a live session. */
export interface SessionAccount {
  readonly username: string;
  readonly role: Role;
  readonly authenticatedAt: string;
}

const FIND_ACCOUNT = `
  SELECT users.username, users.role, sessions.authenticated_at AS "authenticatedAt" FROM sessions JOIN users ON users.id = sessions.user_id
  WHERE sessions.id = ? AND sessions.user_id = ? AND sessions.revoked_at IS NULL
    AND sessions.absolute_expires_at > ? AND users.is_active = ? AND users.email_verified IN (?, ?)`;

@Injectable()
export class SessionsRepository {
  async add(tx: Tx, session: Session): Promise<void> {
    await tx.insert(SessionEntity, session);
  }

  find(reader: Reader, id: string): Promise<Session | null> {
    return reader.findOneBy(SessionEntity, { id });
  }

  /**
   * Null when the session ended, or its account is closed or its address not confirmed as it must be. Asked on every request,
   * hence by hand.
   */
  async findAccount(
    reader: Reader,
    { id, userId }: Pick<Session, 'id' | 'userId'>,
    now: string,
    addresses: Addresses,
  ): Promise<SessionAccount | null> {
    const values = [id, userId, now, true, true, addresses === 'confirmed'];
    const rows = await select<SessionAccount>(reader, FIND_ACCOUNT, values);
    return rows[0] ?? null;
  }

  /** False when somebody else rotated it first, or it ended. */
  async rotate(
    tx: Tx,
    { id, counter }: Pick<Session, 'id' | 'counter'>,
    now: string,
    idleExpiresAt: string,
  ): Promise<boolean> {
    const { affected } = await tx.update(
      SessionEntity,
      { id, counter, revokedAt: IsNull(), idleExpiresAt: MoreThan(now), absoluteExpiresAt: MoreThan(now) },
      { counter: counter + 1, rotatedAt: now, lastUsedAt: now, idleExpiresAt },
    );
    return affected === 1;
  }

  listLive(reader: Reader, userId: string, now: string): Promise<Session[]> {
    return reader.find(SessionEntity, {
      where: { userId, revokedAt: IsNull(), idleExpiresAt: MoreThan(now), absoluteExpiresAt: MoreThan(now) },
      order: { lastUsedAt: 'DESC', id: 'DESC' },
    });
  }

  async markProof(tx: Tx, id: string, now: string): Promise<void> {
    await tx.update(SessionEntity, { id }, { authenticatedAt: now });
  }

  /** False when it is not this account's, or ended before. */
  async revoke(tx: Tx, userId: string, id: string, now: string): Promise<boolean> {
    const { affected } = await tx.update(SessionEntity, { id, userId, revokedAt: IsNull() }, { revokedAt: now });
    return affected === 1;
  }

  /** Whoever is half-way in is out as well. */
  async revokeAll(tx: Tx, userId: string, now: string): Promise<void> {
    await tx.update(SessionEntity, { userId, revokedAt: IsNull() }, { revokedAt: now });
    await tx.delete(PendingSignInEntity, { userId });
  }

  async revokeOthers(tx: Tx, userId: string, keptId: string, now: string): Promise<void> {
    await tx.update(SessionEntity, { userId, id: Not(keptId), revokedAt: IsNull() }, { revokedAt: now });
    await tx.delete(PendingSignInEntity, { userId });
  }
}
