import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, isDuplicate, select } from '../database';
import { type Credentials, type User, folded } from './user';
import { UserEntity } from './user.entity';
import { EmailTaken, UsernameTaken } from './users.problems';

export type NewUser = Omit<User, 'lastLoginAt'> & { readonly passwordHash: string };

export type UserChange = Partial<
  Pick<
    UserEntity,
    | 'username'
    | 'email'
    | 'displayName'
    | 'preferences'
    | 'role'
    | 'isActive'
    | 'passwordHash'
    | 'emailVerified'
    | 'lastLoginAt'
  >
>;

@Injectable()
export class UsersRepository {
  /**
   * The database decides who was first; throws `UsernameTaken` or `EmailTaken`. The name is asked for before the address
   * is: of two unique indexes either might refuse first, and a taken name would tell whether the address is taken too.
   */
  async add(tx: Tx, { preferences, ...user }: NewUser): Promise<void> {
    const keys = { usernameKey: folded(user.username), emailKey: folded(user.email) };
    if (await tx.existsBy(UserEntity, { usernameKey: keys.usernameKey })) throw new UsernameTaken(user.username);
    await assertFree(tx, user.email, user.id, user.createdAt);
    const row = { ...user, ...keys, preferences: { ...preferences }, updatedAt: user.createdAt, lastLoginAt: null };
    await tx.insert(UserEntity, row).catch((error: unknown) => explain(error, user.username));
  }

  async find(reader: Reader, id: string): Promise<User | null> {
    const row = await reader.findOneBy(UserEntity, { id });
    return row && toUser(row);
  }

  /** An account that is known to exist. */
  async get(reader: Reader, id: string): Promise<User> {
    return toUser(await reader.findOneByOrFail(UserEntity, { id }));
  }

  async findByEmail(reader: Reader, email: string): Promise<User | null> {
    const row = await reader.findOneBy(UserEntity, { emailKey: folded(email) });
    return row && toUser(row);
  }

  async findByUsername(reader: Reader, username: string): Promise<User | null> {
    const row = await reader.findOneBy(UserEntity, { usernameKey: folded(username) });
    return row && toUser(row);
  }

  /** By username or address. */
  async findCredentials(reader: Reader, identifier: string): Promise<Credentials | null> {
    const key = folded(identifier);
    const row = await reader.findOneBy(UserEntity, [{ usernameKey: key }, { emailKey: key }]);
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  /** Whoever else wants to change how this account is opened waits until this transaction ends. */
  async hold(tx: Tx, id: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(UserEntity)
      .set({ isActive: () => 'is_active' })
      .where({ id })
      .execute();
  }

  /**
   * Holds the account as `hold` does, with `kept` in place of the hash that was `verified`. False when that is not the
   * stored one any more.
   */
  async holdPassword(tx: Tx, id: string, verified: string, kept: string): Promise<boolean> {
    const { affected } = await tx.update(UserEntity, { id, passwordHash: verified }, { passwordHash: kept });
    return affected === 1;
  }

  /** Null when the account is gone meanwhile. */
  async credentialsOf(reader: Reader, id: string): Promise<Credentials | null> {
    const row = await reader.findOneBy(UserEntity, { id });
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  async count(reader: Reader): Promise<number> {
    return reader.count(UserEntity);
  }

  /** Throws `UsernameTaken` or `EmailTaken`; the transaction is lost then. */
  async update(tx: Tx, id: string, change: UserChange, at: string): Promise<void> {
    const { username, email } = change;
    if (email !== undefined) await assertFree(tx, email, id, at);
    const keys = {
      ...(username === undefined ? {} : { usernameKey: folded(username) }),
      ...(email === undefined ? {} : { emailKey: folded(email) }),
    };
    await tx
      .update(UserEntity, { id }, { ...change, ...keys, updatedAt: at })
      .catch((error: unknown) => explain(error, username ?? ''));
  }

  /** With everything that belongs to it. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(UserEntity, { id });
  }
}

/** An address that somebody may still take back is nobody else's: else a thief could register it and keep the account. */
async function assertFree(tx: Tx, email: string, userId: string, now: string): Promise<void> {
  const reserved = await select(tx, RESERVED, [folded(email), now, userId]);
  if (reserved.length > 0) throw new EmailTaken();
}

const RESERVED = `
  SELECT user_id FROM one_time_tokens
  WHERE purpose = 'revert-email' AND email_key = ? AND expires_at > ? AND user_id <> ?`;

function explain(error: unknown, username: string): never {
  if (isDuplicate(error, 'username_key')) throw new UsernameTaken(username);
  if (isDuplicate(error, 'email_key')) throw new EmailTaken();
  throw error;
}

const toUser = ({
  id,
  username,
  email,
  displayName,
  role,
  isActive,
  emailVerified,
  preferences,
  createdAt,
  lastLoginAt,
}: UserEntity): User => ({
  id,
  username,
  email,
  displayName,
  role,
  isActive,
  emailVerified,
  preferences,
  createdAt,
  lastLoginAt,
});
