import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inHouse } from '../lib/house.mjs';
import { withLock } from '../lib/lock.mjs';

const LOCK_MODULE = JSON.stringify(inHouse('scripts/lib/lock.mjs'));

describe('the lock around installing and building', () => {
  let folder;
  let lock;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
    lock = path.join(folder, 'setup.lock');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('lets one program at a time do its work', async () => {
    const log = path.join(folder, 'log');
    const program = `
      import fs from 'node:fs';
      import { setTimeout as pause } from 'node:timers/promises';
      import { withLock } from ${LOCK_MODULE};
      await withLock(${JSON.stringify(lock)}, async () => {
        fs.appendFileSync(${JSON.stringify(log)}, 'in ');
        await pause(20);
        fs.appendFileSync(${JSON.stringify(log)}, 'out ');
      });`;
    const programs = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' }),
    );
    const codes = await Promise.all(programs.map((one) => new Promise((resolve) => one.on('close', resolve))));
    assert.deepEqual(codes, [0, 0, 0, 0, 0, 0]);
    assert.equal(fs.readFileSync(log, 'utf8'), 'in out '.repeat(6));
    assert.deepEqual(fs.readdirSync(folder), ['log']);
  });

  it('is taken over from a program that was killed while it held it', async () => {
    const program = `
      import { withLock } from ${LOCK_MODULE};
      await withLock(${JSON.stringify(lock)}, async () => process.kill(process.pid, 'SIGKILL'));`;
    spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
    assert.ok(fs.existsSync(lock));
    assert.equal(await withLock(lock, async () => 'done'), 'done');
    assert.ok(!fs.existsSync(lock));
  });

  it('is not mistaken for held when its number has gone to another program', async () => {
    fs.mkdirSync(lock);
    fs.writeFileSync(path.join(lock, 'owner'), `${process.pid} 1`);
    assert.equal(await withLock(lock, async () => 'done'), 'done');
  });

  it('is given back when the work fails', async () => {
    await assert.rejects(
      withLock(lock, async () => {
        throw new Error('no space left');
      }),
      /no space left/,
    );
    assert.ok(!fs.existsSync(lock));
  });
});
