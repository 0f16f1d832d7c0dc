import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { inHouse } from '../lib/house.mjs';

const MAIN = inHouse('scripts/main.cjs');

/** Runs the entry as if this were another Node. */
function startOn(node) {
  const seen = { said: [], loaded: [], code: undefined };
  const end = new Error('ended');
  const world = {
    process: {
      versions: { node },
      exit: (code) => {
        seen.code = code;
        throw end;
      },
    },
    console: { error: (line) => seen.said.push(line) },
    require: (file) => seen.loaded.push(file),
  };
  try {
    vm.runInNewContext(fs.readFileSync(MAIN, 'utf8'), world);
  } catch (error) {
    if (error !== end) throw error;
  }
  return seen;
}

describe('the entry of every task', () => {
  for (const node of ['10.24.1', '18.20.8', '20.18.3']) {
    it(`says in one line that Node ${node} is too old, and loads nothing`, () => {
      const line = `Heroledger needs Node 20.19 or newer; this is Node ${node}.`;
      assert.deepEqual(startOn(node), { said: [line], loaded: [], code: 1 });
    });
  }

  for (const node of ['20.19.0', '20.20.0', '22.12.0', '24.0.0']) {
    it(`goes on with Node ${node}`, () => {
      assert.deepEqual(startOn(node), { said: [], loaded: ['./tasks.cjs'], code: undefined });
    });
  }

  it('asks for the version that package.json asks for', () => {
    const { engines } = JSON.parse(fs.readFileSync(inHouse('package.json'), 'utf8'));
    assert.equal(engines.node, '>=20.19.0');
  });

  it('names the tasks there are when asked for one that is not', () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'juggle'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /no task "juggle"; there are: audit, build, .*start/);
  });
});
