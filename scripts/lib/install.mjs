import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inHouse, Refusal, ROOT, say } from './house.mjs';
import { npm } from './npm.mjs';

/** Nobody should wonder whether it hangs. */
const STILL_HERE_MS = 45_000;

const MARKER = '.heroledger-lock';

/** Native modules are compiled for one kind of Node; another one needs its own installation. */
const abi = () => `${process.platform}-${process.arch}-${process.versions.modules}`;
const wanted = (root) => `${fingerprint(root, ['package-lock.json'])} ${abi()}`;

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** True when somebody has run `npm install` or `npm ci` by hand and what lies there is what the lock file asks for. */
function matchesLockFile(root) {
  const installed = read(path.join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return false;
  const there = JSON.parse(installed).packages;
  const asked = Object.entries(JSON.parse(read(path.join(root, 'package-lock.json'))).packages);
  return asked.every(([name, { version, optional }]) => {
    if (name === '' || (optional && !there[name])) return true;
    return there[name]?.version === version;
  });
}

/** Whether the dependencies lie there as the lock file wants them, compiled for this Node. */
export function isInstalled(root = ROOT) {
  const marker = read(path.join(root, 'node_modules', MARKER));
  if (marker === wanted(root)) return true;
  const compiledForUs = marker === undefined || marker.endsWith(` ${abi()}`);
  if (!compiledForUs || !matchesLockFile(root)) return false;
  markInstalled(root);
  return true;
}

function markInstalled(root) {
  fs.writeFileSync(path.join(root, 'node_modules', MARKER), wanted(root));
}

/** Installs exactly what the lock file names, including what building needs even where NODE_ENV is production. */
export async function install() {
  const first = !fs.existsSync(inHouse('node_modules'));
  say(first ? 'Installing… (first start only, a few minutes)' : 'Installing… (the dependencies have changed)');
  const patience = setInterval(() => say('Still installing…'), STILL_HERE_MS);
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, SCARF_ANALYTICS: 'false' }, // A dependency would like to report the installation.
  });
  clearInterval(patience);
  if (code !== 0) throw new Refusal(`${output.trim()}\nThe installation failed; the lines above are npm's.`);
  markInstalled(ROOT);
}
