import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One round of load. `work` is `{ url, method, headers, body, connections }`. */
async function round(work, seconds) {
  const result = await autocannon({ ...work, duration: seconds });
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0) throw new Error(`${refused} requests to ${work.url} were not answered with success.`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/**
 * Loads the two in turn, so that a slow moment of the machine hits both, after a warm-up that does not count.
 * @returns medians over the rounds
 */
export async function alternate(ours, bare, { rounds, seconds }) {
  const results = { ours: [], bare: [] };
  for (const work of [ours, bare]) await round(work, 2);
  for (let i = 0; i < rounds; i += 1) {
    results.ours.push(await round(ours, seconds));
    results.bare.push(await round(bare, seconds));
  }
  const middle = (which, figure) => median(results[which].map((result) => result[figure]));
  const summary = (which) => ({
    perSecond: middle(which, 'perSecond'),
    p50: middle(which, 'p50'),
    p99: middle(which, 'p99'),
  });
  return { ours: summary('ours'), bare: summary('bare') };
}

/** How long each answer takes, in milliseconds, when `perSecond` requests are sent at their hour whatever became of the last. */
export async function pace({ url, headers }, { perSecond, until }) {
  const times = [];
  const pending = [];
  const ask = async () => {
    const started = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
    times.push(performance.now() - started);
  };
  let done = false;
  const ended = until.finally(() => (done = true));
  while (!done) {
    pending.push(ask());
    await pause(1000 / perSecond);
  }
  await ended;
  await Promise.all(pending);
  return times;
}

/** The time that so large a part of them stay under. */
export const quantile = (times, part) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1];

/** The time that all but one in a hundred stay under. */
export const p99 = (times) => quantile(times, 0.99);
