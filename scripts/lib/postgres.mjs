import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, say } from './house.mjs';
import { findOrInstall } from './packages.mjs';
import { freePort } from './ports.mjs';
import { atEnd, finished, run, signal, start } from './processes.mjs';

const DEBIAN = '/usr/lib/postgresql';

function findBinaries() {
  if (!fs.existsSync(DEBIAN)) return undefined;
  const versions = fs.readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(DEBIAN, version, 'bin')).find((bin) => fs.existsSync(`${bin}/initdb`));
}

/** PostgreSQL refuses to run as root; Debian's package brings the user for it. */
function identity() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function dataFolder({ uid, gid }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heroledger-postgres-'));
  if (uid !== undefined) fs.chownSync(folder, uid, gid);
  atEnd(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

async function untilReady(bin, port, server) {
  while (server.exitCode === null) {
    const { code } = await run(`${bin}/pg_isready`, ['-q', '-h', '127.0.0.1', '-p', String(port)]);
    if (code === 0) return;
    await sleep(100);
  }
}

/**
 * A server of our own on a free port of this machine, empty, unsafe on purpose (no fsync) and gone with us.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
async function startPostgres() {
  const bin = await findOrInstall('postgresql', findBinaries);
  const user = identity();
  const folder = dataFolder(user);
  const options = { ...user, cwd: folder };
  const made = await run(
    `${bin}/initdb`,
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    options,
  );
  if (made.code !== 0) throw new Refusal(`${made.output.trim()}\nPostgreSQL could not make a database.`);

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ];
  const server = start(`${bin}/postgres`, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])], options);
  const end = finished(server);
  await untilReady(bin, port, server);
  if (server.exitCode !== null) throw new Refusal(`${(await end).output.trim()}\nPostgreSQL did not start.`);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      signal(server, 'SIGINT');
      await end;
    },
  };
}

/** The PostgreSQL of the tests: the one that TEST_DATABASE_URL names, else one of our own. */
export async function findPostgres() {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, stop: async () => {} };
  const postgres = await startPostgres();
  say(`PostgreSQL for the tests: ${postgres.url}`);
  return postgres;
}
