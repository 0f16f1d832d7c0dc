import fs from 'node:fs';
import { Refusal } from './house.mjs';
import { findOrInstall } from './packages.mjs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium lies: CHROME_PATH, the usual places, or Debian's package. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !fs.existsSync(named)) throw new Refusal(`CHROME_PATH names ${named}, where nothing is.`);
  return named || (await findOrInstall('chromium', () => USUAL.find((file) => fs.existsSync(file))));
}
