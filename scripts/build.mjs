import { buildAll } from './lib/built.mjs';
import { endChildrenWithUs } from './lib/processes.mjs';
import { alone, makeInstalled } from './lib/ready.mjs';

/** `npm run build`: server and web app for production, from scratch. */
export async function run() {
  endChildrenWithUs();
  await makeInstalled();
  await alone(buildAll);
}
