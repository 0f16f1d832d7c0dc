import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

function* filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile()) yield place;
  if (!stat?.isDirectory()) return;
  for (const name of fs.readdirSync(place).sort()) yield* filesUnder(path.join(place, name));
}

/**
 * A hash over the names and the contents of files, so that it survives a checkout, which changes times.
 * @param {string} root the names count relative to it
 * @param {readonly string[]} places files and folders below the root; what is not there does not count
 * @param {(file: string) => boolean} counts whether a file matters, by its name relative to the root
 */
export function fingerprint(root, places, counts = () => true) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(path.join(root, place))) {
      const name = path.relative(root, file).split(path.sep).join('/');
      if (counts(name)) hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
