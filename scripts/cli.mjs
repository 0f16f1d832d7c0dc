import { CLI_MAIN } from './lib/house.mjs';
import { endChildrenWithUs } from './lib/processes.mjs';
import { makeReady } from './lib/ready.mjs';
import { become } from './start.mjs';

/** `npm run cli -- …`: the administrator's commands, from the same build as the server. */
export async function run(args) {
  const signalsAreTheCommandsNow = endChildrenWithUs();
  await makeReady();
  signalsAreTheCommandsNow();
  become(CLI_MAIN, args);
}
