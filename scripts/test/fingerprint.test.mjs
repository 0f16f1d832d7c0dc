import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint } from '../lib/fingerprint.mjs';

describe('the fingerprint that decides whether to build', () => {
  let root;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'fingerprint-'));
    fs.mkdirSync(path.join(root, 'src/deep'), { recursive: true });
    fs.writeFileSync(path.join(root, 'src/a.ts'), 'a');
    fs.writeFileSync(path.join(root, 'src/deep/b.ts'), 'b');
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const now = (counts) => fingerprint(root, ['src', 'not-there'], counts);

  it('stays when only the times of the files change', () => {
    const before = now();
    fs.utimesSync(path.join(root, 'src/a.ts'), 1, 1);
    assert.equal(now(), before);
  });

  const changes = {
    'a file changes': () => fs.writeFileSync(path.join(root, 'src/deep/b.ts'), 'B'),
    'a file appears': () => fs.writeFileSync(path.join(root, 'src/c.ts'), ''),
    'a file goes': () => fs.rmSync(path.join(root, 'src/a.ts')),
    'a file moves': () => fs.renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/deep/a.ts')),
    'text moves from one file to the next': () => {
      fs.writeFileSync(path.join(root, 'src/a.ts'), 'ab');
      fs.writeFileSync(path.join(root, 'src/deep/b.ts'), '');
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`changes when ${what}`, () => {
      const before = now();
      change();
      assert.notEqual(now(), before);
    });
  }

  it('does not see what does not count', () => {
    const before = now((file) => file !== 'src/a.spec.ts');
    fs.writeFileSync(path.join(root, 'src/a.spec.ts'), 'test');
    assert.equal(
      now((file) => file !== 'src/a.spec.ts'),
      before,
    );
  });
});
