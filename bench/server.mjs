import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HEAP_FLAGS, SERVER_MAIN } from '../scripts/lib/house.mjs';
import { freePort } from '../scripts/lib/ports.mjs';
import { atEnd } from '../scripts/lib/processes.mjs';

const STRANGERS_WELCOME = {
  RATE_LIMIT_GENERAL_PER_MINUTE: '1000000',
  RATE_LIMIT_AUTH_PER_MINUTE: '1000000',
  SEED_SAMPLE_DATA: 'false',
  LOG_LEVEL: 'warn',
};

/** A folder that is gone when the benchmark is. */
export function scratchFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heroledger-bench-'));
  atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts a Node program that listens on PORT.
 * @returns {Promise<{ url: string, pid: number, startMs: number, stop: () => Promise<void> }>} once `ready` answers 200
 */
export async function startServer(file, ready, env, flags = []) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, file], {
    cwd: env.DATA_DIR,
    env: { PATH: process.env.PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const forget = atEnd(() => child.kill('SIGKILL'));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!(await answers(url + ready))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}.`);
    await pause(10);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    forget();
  };
  return { url, pid: child.pid, startMs: performance.now() - started, stop };
}

const answers = (url) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

/** The built server, as `npm start` runs it, on data of its own; only the limits for strangers are lifted. */
export const startHeroledger = (dataDir, settings = {}) =>
  startServer(SERVER_MAIN, '/health/ready', { DATA_DIR: dataDir, ...STRANGERS_WELCOME, ...settings }, HEAP_FLAGS);

/** Resident memory in MB; undefined where the system does not tell. */
export function residentMemory(pid) {
  const file = `/proc/${pid}/status`;
  if (!fs.existsSync(file)) return undefined;
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(file, 'utf8'))?.[1]) / 1024;
}
