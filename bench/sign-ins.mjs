import { setTimeout as pause } from 'node:timers/promises';
import { median, p99, pace } from './load.mjs';

const ROUNDS = 3;
const AT_ONCE = 50;
/** As many requests as a full table of players sends, far from what the server can do. */
const PER_SECOND = 50;

const signIn = (url, identifier) =>
  fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password: 'not the password', refreshTokenIn: 'body' }),
  });

/** Fifty strangers sign in at the same moment; each of them costs a hash, also where there is no such account. */
async function hash(url, round) {
  const started = performance.now();
  const names = Array.from({ length: AT_ONCE }, (_, position) => `stranger-${round}-${position}`);
  const answers = await Promise.all(names.map((name) => signIn(url, name)));
  const odd = answers.find(({ status }) => status !== 401);
  if (odd !== undefined) throw new Error(`A stranger's sign-in answered ${odd.status}.`);
  return performance.now() - started;
}

/**
 * What others feel of fifty sign-ins that hash. Idle and busy stretches of the same length take turns, so that a slow
 * moment of the machine hits both.
 * @returns {Promise<{ idleMs: number, busyMs: number, signInsMs: number }>} the 99th percentiles, and the fifty
 */
export async function measureSignIns({ url, authorization }, path) {
  const work = { url: url + path, headers: { authorization } };
  await pace(work, { perSecond: PER_SECOND, until: pause(1000) });
  const results = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const hashing = hash(url, round);
    const busy = await pace(work, { perSecond: PER_SECOND, until: hashing });
    const signInsMs = await hashing;
    const idle = await pace(work, { perSecond: PER_SECOND, until: pause(signInsMs) });
    results.push({ idleMs: p99(idle), busyMs: p99(busy), signInsMs });
  }
  const middle = (figure) => median(results.map((result) => result[figure]));
  return { idleMs: middle('idleMs'), busyMs: middle('busyMs'), signInsMs: middle('signInsMs') };
}
