import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import type { TokenScopeName } from '../../access';
import { type Reader, type Tx, select } from '../../database';
import type { Role } from '../../users';
import type { Addresses } from '../sessions/sessions.repository';
import { PersonalTokenEntity } from './personal-token.entity';

export type PersonalToken = Readonly<Omit<PersonalTokenEntity, 'user'>>;

/** A token that has not expired, with the account behind it. */
export interface LiveToken {
  readonly userId: string;
  readonly hash: string;
  readonly scopes: readonly TokenScopeName[];
  readonly lastUsedAt: string | null;
  readonly username: string;
  readonly role: Role;
}

const FIND_LIVE = `
  SELECT personal_tokens.user_id AS "userId", personal_tokens.hash, personal_tokens.scopes,
    personal_tokens.last_used_at AS "lastUsedAt", users.username, users.role
  FROM personal_tokens JOIN users ON users.id = personal_tokens.user_id
  WHERE personal_tokens.id = ? AND personal_tokens.expires_at > ? AND users.is_active = ?
    AND users.email_verified IN (?, ?)`;

@Injectable()
export class PersonalTokensRepository {
  async add(tx: Tx, token: PersonalToken): Promise<void> {
    await tx.insert(PersonalTokenEntity, { ...token, scopes: [...token.scopes] });
  }

  count(tx: Tx, userId: string): Promise<number> {
    return tx.countBy(PersonalTokenEntity, { userId });
  }

  list(reader: Reader, userId: string): Promise<PersonalToken[]> {
    return reader.find(PersonalTokenEntity, { where: { userId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /**
   * Null when it was revoked, has expired, or its account is closed or its address not confirmed as it must be. Asked
   * on every request, hence by hand.
   */
  async findLive(reader: Reader, id: string, now: string, addresses: Addresses): Promise<LiveToken | null> {
    const values = [id, now, true, true, addresses === 'confirmed'];
    const rows = await select<Omit<LiveToken, 'scopes'> & { scopes: string }>(reader, FIND_LIVE, values);
    const [row] = rows;
    return row === undefined ? null : { ...row, scopes: JSON.parse(row.scopes) as TokenScopeName[] };
  }

  /** Only when it was not noted since `before`. */
  async noteUse(tx: Tx, id: string, now: string, before: string): Promise<void> {
    await tx.update(PersonalTokenEntity, { id, lastUsedAt: IsNull() }, { lastUsedAt: now });
    await tx.update(PersonalTokenEntity, { id, lastUsedAt: LessThan(before) }, { lastUsedAt: now });
  }

  /** False when it is not this account's, or was revoked before. */
  async remove(tx: Tx, userId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(PersonalTokenEntity, { id, userId });
    return affected === 1;
  }

  async removeAll(tx: Tx, userId: string): Promise<void> {
    await tx.delete(PersonalTokenEntity, { userId });
  }
}
