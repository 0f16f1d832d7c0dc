import os from 'node:os';
import { Refusal } from './lib/house.mjs';
import { npm } from './lib/npm.mjs';
import { endChildrenWithUs } from './lib/processes.mjs';
import { makeReady } from './lib/ready.mjs';

/** What holds the line, as npm scripts anyone can run alone. The slow ones come first. */
const CHECKS = ['lint', 'types', 'contract:check', 'format:check', 'unused', 'walls', 'audit', 'commits'];

const lastLine = (text) => text.trim().split('\n').at(-1);

async function check(name) {
  const started = Date.now();
  const { code, output, stdout } = await npm(['run', '--silent', name]);
  const seconds = Math.round((Date.now() - started) / 1000);
  if (code === 0) console.log(`✓ ${name} (${seconds} s) ${lastLine(stdout)}`.trimEnd());
  else console.log(`✗ ${name} (${seconds} s)\n${output.trim()}\n`);
  return { name, passed: code === 0 };
}

/** Runs every check, as many at once as there are processors. Returns the names of those that failed. */
export async function failedChecks() {
  const waiting = [...CHECKS];
  const failed = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { passed } = await check(name);
      if (!passed) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return failed;
}

/** `npm run check`. */
export async function run() {
  endChildrenWithUs();
  await makeReady();
  const failed = await failedChecks();
  if (failed.length > 0) throw new Refusal(`Not in order: ${failed.join(', ')}.`);
}
