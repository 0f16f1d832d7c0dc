import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './house.mjs';

const OWNER = 'owner';

/** Process ids are reused; together with the moment of the start they are not. Empty where /proc does not tell. */
function startOf(pid) {
  try {
    return (
      fs
        .readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

const nameOf = (pid) => `${pid} ${startOf(pid)}`;

function isAlive(owner) {
  const pid = Number(owner.split(' ')[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return nameOf(pid) === owner;
}

function ownerOf(folder) {
  try {
    return fs.readFileSync(path.join(folder, OWNER), 'utf8');
  } catch {
    return undefined;
  }
}

/** A folder appears under its final name with the owner already inside, so nobody ever sees a lock without one. */
function tryToTake(folder) {
  const draft = fs.mkdtempSync(`${folder}-`);
  fs.writeFileSync(path.join(draft, OWNER), nameOf(process.pid));
  try {
    fs.renameSync(draft, folder);
    return true;
  } catch {
    fs.rmSync(draft, { recursive: true, force: true });
    return false;
  }
}

/** Moves the lock aside before it is removed: of two who find the same dead owner, one has to try again. */
function removeStale(folder, owner) {
  const aside = `${folder}-stale-${process.pid}`;
  try {
    fs.renameSync(folder, aside);
    if (ownerOf(aside) !== owner) fs.renameSync(aside, folder);
  } catch {
    return; // Somebody else was faster.
  }
  fs.rmSync(aside, { recursive: true, force: true });
}

/**
 * Does `work` while nobody else does work under the same lock. Waits for a living owner, takes over from a dead one.
 * @param {string} folder the lock itself, a folder that exists while the lock is held
 * @param {() => Promise<T>} work
 * @template T
 */
export async function withLock(folder, work) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  let told = false;
  while (!tryToTake(folder)) {
    const owner = ownerOf(folder);
    if (owner !== undefined && !isAlive(owner)) removeStale(folder, owner);
    if (owner !== undefined && isAlive(owner) && !told) {
      say(`Waiting: process ${owner.split(' ')[0]} is already setting up this checkout…`);
      told = true;
    }
    await sleep(100);
  }
  const release = () => fs.rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
