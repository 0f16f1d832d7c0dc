import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inHouse, Refusal, ROOT } from './house.mjs';

/** What we have started and not yet seen ending → whether it leads a process group of its own. */
const running = new Map();
const endings = new Set();
let ended = false;

/** Runs `action` (synchronous) when this process ends, however it ends. Returns a function that takes it back. */
export function atEnd(action) {
  endings.add(action);
  return () => void endings.delete(action);
}

function endEverything() {
  if (ended) return;
  ended = true;
  for (const child of running.keys()) signal(child, 'SIGKILL');
  for (const action of endings) action();
}

/**
 * From here on a signal or a crash takes along everything that was started with {@link start}.
 * Returns a function that leaves signals to whoever comes next.
 */
export function endChildrenWithUs() {
  const leave = (name, number) => {
    const listener = () => process.exit(128 + number);
    process.on(name, listener);
    return () => process.off(name, listener);
  };
  process.on('exit', endEverything);
  const undo = [leave('SIGINT', 2), leave('SIGTERM', 15), leave('SIGHUP', 1)];
  return () => {
    process.off('exit', endEverything);
    for (const take of undo) take();
  };
}

/** Sends a signal to a child, and where it leads a group of its own to all of that. False when nobody is left. */
export function signal(child, name) {
  if (child.pid === undefined) return false;
  try {
    return process.kill(running.get(child) ? -child.pid : child.pid, name);
  } catch {
    return false;
  }
}

/** Starts a program in the root of the house; `detached: true` gives it a process group of its own. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  running.set(child, options.detached === true);
  child.on('close', () => running.delete(child));
  return child;
}

/**
 * Resolves once the program has ended: `output` is all it wrote, `stdout` the part that is its result, `code` 1 where
 * it could not be started or was ended by a signal.
 */
export function finished(child) {
  const all = [];
  const results = [];
  child.stdout?.on('data', (chunk) => {
    all.push(chunk);
    results.push(chunk);
  });
  child.stderr?.on('data', (chunk) => all.push(chunk));
  const text = (chunks) => Buffer.concat(chunks).toString();
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message, stdout: '' }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text(all), stdout: text(results) }));
  });
}

export const run = (command, args, options) => finished(start(command, args, options));

/** The program a package of ours installs, run by this very Node: works without a shell and on every platform. */
export function tool(packageName, name = packageName) {
  const require = createRequire(inHouse('package.json'));
  const manifest = inHouse('node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (file === undefined) throw new Refusal(`The package ${packageName} has no program ${name}.`);
  return path.join(path.dirname(manifest), file);
}

export const runTool = ([packageName, name], args, options) =>
  run(process.execPath, [tool(packageName, name), ...args], options);
