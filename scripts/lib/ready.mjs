import { buildStale, buildStaleServer, isBuilt } from './built.mjs';
import { inHouse } from './house.mjs';
import { install, isInstalled } from './install.mjs';
import { withLock } from './lock.mjs';

/** Several programs may start from one checkout at once; one of them sets it up, the others wait. */
export const alone = (work) => withLock(inHouse('.cache/setup.lock'), work);

/** Sees to it that the dependencies are there. Costs nothing when they are. */
export async function makeInstalled() {
  if (isInstalled()) return;
  await alone(async () => {
    if (!isInstalled()) await install();
  });
}

/** Sees to it that dependencies and build are there and current. */
export async function makeReady() {
  if (isInstalled() && isBuilt()) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    await buildStale();
  });
}

/** As `makeReady`, for whoever asks the server only. */
export async function makeServerReady() {
  await makeInstalled();
  await alone(buildStaleServer);
}
