import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';

const ROOT = resolve(__dirname, '../..');
const SERVER = join(ROOT, 'dist/server/backend/src/main.js');
const LONGEST_START_MS = 60_000;

/** A running server, as a household would run it: built, with its web app, on data of its own. */
export interface House {
  readonly url: string;
  readonly dataDir: string;
  /** All that the server has written so far. */
  log(): string;
  /** What a statement finds in the database; nothing for one that changes it. */
  inDatabase<Row>(statement: string): Row[];
  /** What mails of a kind lead to, oldest first: they stay in the outbox, since nobody sends them. */
  linksIn(template: string): string[];
  stop(): Promise<void>;
}

/** Limits meant for strangers would stop a test that registers ten players in a second. */
const LENIENT = {
  RATE_LIMIT_GENERAL_PER_MINUTE: '1000000',
  RATE_LIMIT_AUTH_PER_MINUTE: '1000000',
  RATE_LIMIT_RESET_PER_HOUR: '1000000',
  RATE_LIMIT_RULESETS_PER_HOUR: '1000000',
  BCRYPT_COST: '4',
};

type Variables = Readonly<Record<string, string>>;

/** Starts the built server on a free port with an empty data folder. Variables of `env` win over everything. */
export async function startHouse(env: Variables = {}): Promise<House> {
  return startHouseAt(await freePort(), env);
}

/** The same on a port that others have to know before it starts. */
export async function startHouseAt(port: number, env: Variables): Promise<House> {
  if (!existsSync(SERVER)) throw new Error('There is no built server: run `npm run build` first.');
  const url = urlAt(port);
  const dataDir = mkdtempSync(join(tmpdir(), 'heroledger-journey-'));
  const server = spawn(process.execPath, [SERVER], {
    cwd: dataDir, // Not the checkout: a developer's own .env is not part of the journey.
    env: {
      PATH: process.env['PATH'],
      ...LENIENT,
      SEED_SAMPLE_DATA: 'false',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      ...env,
    },
  });
  let written = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (written += String(chunk)));
  const stop = async (): Promise<void> => {
    await end(server);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server);
  } catch (error) {
    await stop();
    throw new Error(`The server did not start. It wrote:\n${written}`, { cause: error });
  }
  const inDatabase = <Row>(statement: string): Row[] => ask<Row>(join(dataDir, 'heroledger.db'), statement);
  const linksIn = (template: string): string[] =>
    inDatabase<unknown>(`SELECT "values" FROM outbox WHERE template = '${template}' ORDER BY id`).map(linkOf);
  return { url, dataDir, log: () => written, inDatabase, linksIn, stop };
}

/** The address of a server on a port of this machine. */
export const urlAt = (port: number): string => `http://localhost:${port}`;

function ask<Row>(file: string, statement: string): Row[] {
  const database = new Database(file);
  try {
    const prepared = database.prepare(statement);
    if (prepared.reader) return prepared.all() as Row[];
    prepared.run();
    return [];
  } finally {
    database.close();
  }
}

const linkOf = (mail: unknown): string => /http[^"\\]+/.exec(JSON.stringify(mail))?.[0] ?? '';

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port.');
  return address.port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const latest = Date.now() + LONGEST_START_MS;
  while (server.exitCode === null && Date.now() < latest) {
    const ready = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
  throw new Error(server.exitCode === null ? 'It was not ready in time.' : `It ended with code ${server.exitCode}.`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
