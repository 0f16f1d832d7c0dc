import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.setup';
import { type Config, StartProblem, configFromEnvironment, errorCode } from './config';
import { Database, migrateUp } from './database';
import { seedSampleData } from './seed';

async function start(): Promise<void> {
  const config = configFromEnvironment();
  const database = await Database.open(config);
  await migrateUp(database.source);
  const app = await createApp(config, database);
  const signIn = await seedSampleData(app, config);
  await listen(app, config);
  process.stdout.write(welcome(config, signIn));
}

const welcome = (config: Config, signIn: string): string => `
  Heroledger is ready.

  Web app    ${config.publicUrl}
  API        ${config.publicUrl}/api/docs
  Sign in    ${signIn}
`;

/** One clear line for what an operator can mend; the whole story for what only a developer can. */
function explain(error: unknown): string {
  if (error instanceof StartProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function listen(app: NestFastifyApplication, { env }: Config): Promise<void> {
  try {
    await app.listen(env.PORT, env.HOST);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE')
      throw new StartProblem(`Port ${String(env.PORT)} is taken by another program: set PORT to a free one.`);
    if (code === 'EACCES')
      throw new StartProblem(`Port ${String(env.PORT)} needs more rights: set PORT to one above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartProblem(`HOST ${env.HOST} is not an address of this machine.`);
    throw error;
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`Heroledger cannot start. ${explain(error)}\n`);
  process.exit(1);
});
