import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, isDuplicate } from '../database';
import { type Credentials, NO_PASSWORD, type User, folded } from './user';
import { UserEntity } from './user.entity';
import { EmailTaken, UsernameTaken } from './users.problems';

export type NewUser = Omit<User, 'lastLoginAt'> & { readonly passwordHash: string };

@Injectable()
export class UsersRepository {
  /** The database decides who was first; throws `UsernameTaken` or `EmailTaken`. */
  async add(tx: Tx, { preferences, ...user }: NewUser): Promise<void> {
    const keys = { usernameKey: folded(user.username), emailKey: folded(user.email) };
    try {
      await tx.insert(UserEntity, {
        ...user,
        ...keys,
        preferences: { ...preferences },
        updatedAt: user.createdAt,
        lastLoginAt: null,
      });
    } catch (error) {
      if (isDuplicate(error, 'username_key')) throw new UsernameTaken(user.username);
      if (isDuplicate(error, 'email_key')) throw new EmailTaken();
      throw error;
    }
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

  /** By username or address. */
  async findCredentials(reader: Reader, identifier: string): Promise<Credentials | null> {
    const key = folded(identifier);
    const row = await reader.findOneBy(UserEntity, [{ usernameKey: key }, { emailKey: key }]);
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  /** False for an account that is opened in other ways only. */
  async hasPassword(reader: Reader, id: string): Promise<boolean> {
    const { passwordHash } = await reader.findOneByOrFail(UserEntity, { id });
    return passwordHash !== NO_PASSWORD;
  }

  /** Whoever else wants to change how this account is opened waits until this transaction ends. */
  async hold(tx: Tx, id: string, at: string): Promise<void> {
    await tx.update(UserEntity, { id }, { updatedAt: at });
  }

  async count(reader: Reader): Promise<number> {
    return reader.count(UserEntity);
  }

  async update(
    tx: Tx,
    id: string,
    change: Partial<Pick<UserEntity, 'displayName' | 'preferences' | 'passwordHash' | 'emailVerified' | 'lastLoginAt'>>,
    at: string,
  ): Promise<void> {
    await tx.update(UserEntity, { id }, { ...change, updatedAt: at });
  }
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
