import { createRequire } from 'node:module';
import { SERVER_MAIN } from './lib/house.mjs';
import { endChildrenWithUs } from './lib/processes.mjs';
import { makeReady } from './lib/ready.mjs';

/** `npm start`: install what is missing, build what is stale, become the server. */
export async function run() {
  const signalsAreTheServersNow = endChildrenWithUs();
  await makeReady();
  signalsAreTheServersNow();
  become(SERVER_MAIN, []);
}

/** This process turns into the program: signals, exit code and output are its own, nobody has to pass them on. */
export function become(file, args) {
  process.setSourceMapsEnabled(true);
  process.argv.splice(1, Infinity, file, ...args);
  createRequire(import.meta.url)(file);
}
