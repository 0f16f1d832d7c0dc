import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { AuditCheck } from '../audit';
import { StartProblem, configFromEnvironment, environmentReference } from '../config';
import { Database, migrateDown, migrateUp, migrationStatus } from '../database';
import { Problem } from '../problem';
import { askForPassword } from './password-prompt';
import { checkRuleset } from './rulesets';
import {
  applyDeletions,
  createAdmin,
  deactivateUser,
  listUsers,
  resetSecondFactor,
  setUserRole,
  unlockUser,
} from './users';
import { withApp } from './with-app';

const USAGE = `Usage: npm run cli -- COMMAND

  migrate up        bring the database up to this program
  migrate down      take the newest migration back
  migrate status    say which migrations are applied
  environment       print .env.example

  users create-admin NAME EMAIL     open an account that administers; asks for the password
  users list                        every account
  users deactivate NAME             sign it out everywhere and keep it out
  users unlock NAME                 lift the lock of wrong passwords
  users set-role NAME player|admin  change what it may do
  users reset-second-factor NAME    remove the authenticator app, passkeys and recovery codes of an account whose owner
                                    lost them; be sure who is asking: after it, the password alone opens the account
  users apply-deletions             after restoring an older backup: delete once more who had left since it was made
  audit verify                      say whether the audit trail is as it was written

  ruleset check FILE                say whether a ruleset can be played; each mistake with its line
`;

type Command = (words: readonly string[]) => Promise<string> | string;

const commands: Readonly<Record<string, Command>> = {
  migrate: ([direction]) => withDatabase((database) => migrate(database, direction)),
  environment: () => environmentReference(),
  users: ([act = '', ...words]) => withApp((app) => users(app, act, words)),
  audit: ([act]) => withApp((app) => audit(app, act)),
  ruleset: checkRuleset,
};

async function migrate({ source }: Database, direction: string | undefined): Promise<string> {
  if (direction === 'up') {
    const applied = await migrateUp(source);
    return applied.length === 0 ? 'Nothing to do.\n' : `Applied ${applied.join(', ')}.\n`;
  }
  if (direction === 'down') {
    await migrateDown(source);
    return 'Took the newest migration back.\n';
  }
  if (direction === 'status')
    return (await migrationStatus(source))
      .map(({ name, applied }) => `${applied ? 'applied' : 'missing'}  ${name}\n`)
      .join('');
  throw new StartProblem('Say `migrate up`, `migrate down` or `migrate status`.');
}

type UserCommand = (app: INestApplicationContext, words: readonly string[]) => Promise<string>;

const userCommands: Readonly<Record<string, UserCommand>> = {
  'create-admin': (app, words) => createAdmin(app, words, askForPassword),
  list: listUsers,
  deactivate: deactivateUser,
  unlock: unlockUser,
  'set-role': setUserRole,
  'reset-second-factor': resetSecondFactor,
  'apply-deletions': applyDeletions,
};

function users(app: INestApplicationContext, act: string, words: readonly string[]): Promise<string> {
  const command = Object.hasOwn(userCommands, act) ? userCommands[act] : undefined;
  if (command === undefined) throw new StartProblem(`Say \`users ${Object.keys(userCommands).join('|')}\`.`);
  return command(app, words);
}

/** Ends with 1 for a trail that was changed, so that a nightly job notices. */
async function audit(app: INestApplicationContext, act: string | undefined): Promise<string> {
  if (act !== 'verify') throw new StartProblem('Say `audit verify`.');
  const { valid, checked, firstBadSequence } = await app.get(AuditCheck).verify();
  if (valid) return `The audit trail is as it was written: ${String(checked)} rows.\n`;
  process.exitCode = 1;
  return `The audit trail was changed at row ${String(firstBadSequence)}; ${String(checked)} rows before it are sound.\n`;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.open(configFromEnvironment());
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function run([name = '', ...words]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stdout.write(USAGE);
    process.exitCode = name === '' || name === 'help' ? 0 : 2;
    return;
  }
  process.stdout.write(await command(words));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartProblem || error instanceof Problem ? error.message : error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
  );
  process.exitCode = 1;
});
