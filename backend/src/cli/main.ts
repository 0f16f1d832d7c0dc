import 'reflect-metadata';
import { StartProblem, configFromEnvironment, environmentReference } from '../config';
import { Database, migrateDown, migrateUp, migrationStatus } from '../database';
import { resetSecondFactor } from './reset-second-factor';

const USAGE = `Usage: npm run cli -- COMMAND

  migrate up        bring the database up to this program
  migrate down      take the newest migration back
  migrate status    say which migrations are applied
  environment       print .env.example

  users reset-second-factor NAME
                    remove the authenticator app, passkeys and recovery codes of an account whose owner lost them;
                    be sure who is asking: after it, the password alone opens the account
`;

type Command = (words: readonly string[]) => Promise<string> | string;

const commands: Readonly<Record<string, Command>> = {
  migrate: ([direction]) => withDatabase((database) => migrate(database, direction)),
  environment: () => environmentReference(),
  users: ([act, name]) => withDatabase((database) => users(database, act, name)),
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

async function users(database: Database, act: string | undefined, name: string | undefined): Promise<string> {
  if (act !== 'reset-second-factor' || name === undefined)
    throw new StartProblem('Say `users reset-second-factor NAME`.');
  return resetSecondFactor(configFromEnvironment(), database, name);
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
    `${error instanceof StartProblem ? error.message : error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
  );
  process.exitCode = 1;
});
