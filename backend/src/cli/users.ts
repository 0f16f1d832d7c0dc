import type { INestApplicationContext } from '@nestjs/common';
import { DeletionReplay } from '../account';
import { UserActs } from '../admin';
import { Accounts, Passwords, RegisterDto, SecondFactorReset } from '../auth';
import { Clock } from '../clock';
import { StartProblem } from '../config';
import { UnitOfWork } from '../database';
import { validationPipe } from '../problem';
import { type ListedUser, type Role, UserDirectory, UsersRepository, roles } from '../users';

const FROM_HERE = { userId: null, ip: '', userAgent: 'Command line' };
const MOST_LISTED = 1_000;

/** Opens an account that administers, its address taken as confirmed. */
export async function createAdmin(
  app: INestApplicationContext,
  [name, address]: readonly string[],
  askForPassword: () => Promise<string>,
): Promise<string> {
  if (name === undefined || address === undefined) throw new StartProblem('Say `users create-admin NAME EMAIL`.');
  const given = { username: name, email: address, password: await askForPassword() };
  const account: unknown = await validationPipe.transform(given, { type: 'body', metatype: RegisterDto });
  const { username, email, password } = account as RegisterDto;
  const passwordHash = await app.get(Passwords).hashAcceptable(password, [username, email], '/password');
  await app
    .get(UnitOfWork)
    .run((tx) =>
      app.get(Accounts).open(tx, FROM_HERE, { username, email, passwordHash, role: 'admin', emailVerified: true }),
    );
  return `${username} administers now.\n`;
}

export async function listUsers(app: INestApplicationContext): Promise<string> {
  const { reader } = app.get(UnitOfWork);
  const window = { now: app.get(Clock).timestamp(), after: null, limit: MOST_LISTED };
  const users = await app.get(UserDirectory).find(reader, {}, window);
  return users.length === 0 ? 'Nobody yet.\n' : users.map(lineOf).join('');
}

export async function deactivateUser(app: INestApplicationContext, [name]: readonly string[]): Promise<string> {
  await change(app, name, { isActive: false });
  return `${name ?? ''} is deactivated and signed out everywhere.\n`;
}

export async function unlockUser(app: INestApplicationContext, [name]: readonly string[]): Promise<string> {
  await change(app, name, { unlock: true });
  return `${name ?? ''} may sign in again.\n`;
}

export async function setUserRole(app: INestApplicationContext, [name, role]: readonly string[]): Promise<string> {
  const wanted = roles.find((candidate) => candidate === role);
  if (wanted === undefined) throw new StartProblem(`Say \`users set-role NAME ${roles.join('|')}\`.`);
  await change(app, name, { role: wanted });
  return `${name ?? ''} is ${wanted === 'admin' ? 'an administrator' : 'a player'} now.\n`;
}

/** Their owner is signed out everywhere and told by mail. */
export async function resetSecondFactor(app: INestApplicationContext, [name = '']: readonly string[]): Promise<string> {
  if (!(await app.get(SecondFactorReset).byOperator(name))) throw nobody(name);
  return `The second factor of ${name} is off, and all their devices are signed out. They were told by mail.\n`;
}

/** After an older backup was restored. */
export async function applyDeletions(app: INestApplicationContext): Promise<string> {
  const gone = await app.get(DeletionReplay).apply(FROM_HERE);
  return gone === 0
    ? 'Nobody was there who had left.\n'
    : `Accounts that had left and are gone again: ${String(gone)}.\n`;
}

async function change(
  app: INestApplicationContext,
  name: string | undefined,
  what: { readonly role?: Role; readonly isActive?: boolean; readonly unlock?: true },
): Promise<void> {
  const found = await app.get(UsersRepository).findCredentials(app.get(UnitOfWork).reader, name ?? '');
  if (found === null) throw nobody(name ?? '');
  await app.get(UserActs).change(FROM_HERE, found.user.id, what);
}

const nobody = (name: string) => new StartProblem(`There is no account of the name or address "${name}".`);

const lineOf = ({ username, email, role, isActive, lockedUntil }: ListedUser): string =>
  `${username}  ${email}  ${role}${isActive ? '' : '  deactivated'}${lockedUntil === null ? '' : '  locked'}\n`;
