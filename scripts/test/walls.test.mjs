// Each wall of .dependency-cruiser.cjs against a violation planted in a small house of its own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inHouse } from '../lib/house.mjs';
import { runTool } from '../lib/processes.mjs';

const { forbidden } = createRequire(import.meta.url)(inHouse('.dependency-cruiser.cjs'));

/** A house in which every wall stands. */
const SOUND = {
  'package.json': JSON.stringify({
    dependencies: { typeorm: '1', pg: '1', 'better-sqlite3': '1', luxon: '1', 'jsonc-parser': '1' },
    devDependencies: { 'fast-check': '1', jsdom: '1' },
  }),
  'libs/rules/src/index.ts': `export { roll } from './dice';`,
  'libs/rules/src/dice.ts': `export const roll = 4;`,
  'libs/rules/src/dice.spec.ts': `import 'fast-check'; import 'node:fs'; import { roll } from './dice'; roll;`,
  'libs/ruleset-file/src/index.ts': `import { roll } from '@heroledger/rules'; import 'jsonc-parser'; roll;`,
  'libs/contract/src/index.ts': `export const code = 'a';`,
  'migrations/0001-first.ts': `import 'typeorm'; export const first = 1;`,
  'backend/src/main.ts': `export * from './app.module';`,
  'backend/src/app.module.ts': `export * from './users';`,
  'backend/src/users/index.ts': `export * from './users.service';`,
  'backend/src/users/users.controller.ts': `export * from './users.service';`,
  'backend/src/users/users.service.ts': `export * from './users.repository'; import '@heroledger/rules'; import 'luxon';`,
  'backend/src/users/users.repository.ts': `import 'typeorm'; import './user.entity'; export const find = 1;`,
  'backend/src/users/user.entity.ts': `import 'typeorm'; export const UserEntity = 1;`,
  'backend/src/users/users.spec.ts': `import '../testing/app'; import 'jsdom';`,
  'backend/src/testing/app.ts': `import '../users/user.entity'; import 'pg'; import 'jsdom';`,
  'backend/src/database/database.ts': `import 'better-sqlite3'; import '../users/user.entity'; import '../../../migrations/0001-first';`,
  'backend/src/database/columns.ts': `export const text = 1;`,
  'backend/src/auth/token.entity.ts': `import '../users/user.entity'; import '../database/columns';`,
  'backend/src/auth/index.ts': `import '../users';`,
  'frontend/src/main.ts': `import './app/sheet';`,
  'frontend/src/app/sheet/index.ts': `import '@heroledger/contract'; export * from './sheet';`,
  'frontend/src/app/sheet/sheet.ts': `export const sheet = 1;`,
};

/** The other halves of the circles, which are reported at one place only. */
const ACCOMPLICES = {
  'backend/src/users/round.ts': `import './about';`,
  'libs/rules/src/type-round.ts': `import type { B } from './type-about'; export type A = B;`,
};

/** What may not be written, by the wall that stops it. */
const PLANTED = [
  ['no-circular', 'backend/src/users/about.ts', `import './round';`],
  ['no-circular', 'libs/rules/src/type-about.ts', `import type { A } from './type-round'; export type B = A;`],
  ['every-import-resolves', 'backend/src/users/nowhere.ts', `import './not-there';`],
  ['rules-import-nothing', 'libs/rules/src/needs-a-package.ts', `import 'luxon';`],
  ['rules-import-nothing', 'libs/rules/src/needs-node.ts', `import 'node:fs';`],
  ['rules-import-nothing', 'libs/rules/src/needs-contract.ts', `import type { code } from '@heroledger/contract';`],
  ['rules-import-nothing', 'libs/rules/src/needs-server.ts', `import '../../../backend/src/users';`],
  ['rules-specs-need-little', 'libs/rules/src/far.spec.ts', `import 'jsdom';`],
  ['contract-imports-nothing', 'libs/contract/src/needs-rules.ts', `import '@heroledger/rules';`],
  ['contract-imports-nothing', 'libs/contract/src/needs-a-package.ts', `import 'luxon';`],
  ['ruleset-files-know-the-rules-only', 'libs/ruleset-file/src/needs-contract.ts', `import '@heroledger/contract';`],
  ['ruleset-files-know-the-rules-only', 'libs/ruleset-file/src/needs-node.ts', `import 'node:fs';`],
  ['frontend-knows-only-libs', 'frontend/src/app/peek.ts', `import type { find } from '../../../backend/src/users';`],
  ['frontend-knows-only-libs', 'frontend/e2e/peek.ts', `import '../../migrations/0001-first';`],
  ['backend-knows-only-libs', 'backend/src/peek.ts', `import '../../frontend/src/app/sheet';`],
  ['migrations-are-frozen-history', 'migrations/0002-living.ts', `import '../backend/src/users';`],
  ['migrations-are-frozen-history', 'migrations/0003-packaged.ts', `import 'luxon';`],
  ['features-enter-by-the-door', 'backend/src/auth/burglar.ts', `import '../users/users.service';`],
  ['features-enter-by-the-door', 'frontend/src/app/list/burglar.ts', `import type { sheet } from '../sheet/sheet';`],
  ['entities-know-entities', 'backend/src/auth/session.entity.ts', `import '../users/users.service';`],
  [
    'entities-stay-in-repositories',
    'backend/src/users/entity.service.ts',
    `import type { UserEntity } from './user.entity';`,
  ],
  ['drivers-stay-in-persistence', 'backend/src/users/sql.service.ts', `import 'typeorm';`],
  ['drivers-stay-in-persistence', 'backend/src/users/pg.service.ts', `import type {} from 'pg';`],
  ['drivers-stay-in-persistence', 'backend/src/users/sqlite.service.ts', `import 'better-sqlite3';`],
  ['controllers-ask-services', 'backend/src/users/eager.controller.ts', `import './users.repository';`],
  ['production-needs-no-tools', 'backend/src/users/tool.service.ts', `import 'jsdom';`],
  ['production-knows-no-tests', 'backend/src/users/faked.service.ts', `import './users.spec';`],
  ['production-knows-no-tests', 'backend/src/users/aided.service.ts', `import '../testing/app';`],
];

function write(root, name, text) {
  const file = path.join(root, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

describe('the walls of the house', () => {
  let house;
  let found;

  before(async () => {
    house = fs.mkdtempSync(path.join(os.tmpdir(), 'walls-'));
    for (const [name, text] of Object.entries({ ...SOUND, ...ACCOMPLICES })) write(house, name, text);
    for (const [, name, text] of PLANTED) write(house, name, text);
    for (const name of ['tsconfig.json', 'tsconfig.base.json']) fs.copyFileSync(inHouse(name), path.join(house, name));
    for (const name of ['typeorm', 'pg', 'better-sqlite3', 'luxon', 'jsonc-parser', 'fast-check', 'jsdom']) {
      write(house, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(house, `node_modules/${name}/index.js`, '');
    }
    const config = inHouse('.dependency-cruiser.cjs');
    const folders = ['backend', 'libs', 'migrations', 'frontend'];
    const { output } = await runTool(
      ['dependency-cruiser', 'depcruise'],
      ['--config', config, '--output-type', 'json', ...folders],
      { cwd: house },
    );
    found = JSON.parse(output).summary.violations;
  });
  after(() => fs.rmSync(house, { recursive: true, force: true }));

  const wallsAgainst = (file) => found.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  it('let a sound house stand', () => {
    assert.deepEqual(
      found.filter(({ from }) => from in SOUND),
      [],
    );
  });

  for (const [wall, file, text] of PLANTED) {
    it(`${wall} stops ${file}: ${text}`, () => {
      assert.ok(wallsAgainst(file).includes(wall), `found only: ${wallsAgainst(file).join(', ') || 'nothing'}`);
    });
  }

  it('are errors, each of them, and none is left unproven', () => {
    assert.deepEqual(
      [...new Set(PLANTED.map(([wall]) => wall))].sort(),
      forbidden
        .filter(({ severity }) => severity === 'error')
        .map(({ name }) => name)
        .sort(),
    );
    assert.equal(forbidden.length, forbidden.filter(({ severity }) => severity === 'error').length);
  });
});
