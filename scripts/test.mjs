import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { failedChecks } from './check.mjs';
import { buildStale } from './lib/built.mjs';
import { findChromium } from './lib/chromium.mjs';
import { inHouse } from './lib/house.mjs';
import { findPostgres } from './lib/postgres.mjs';
import { atEnd, endChildrenWithUs, finished, start, tool } from './lib/processes.mjs';
import { alone, makeInstalled } from './lib/ready.mjs';
import { add, FAILURE, fromJest, fromTap, inWords } from './lib/tally.mjs';

const OURS = { stdio: ['ignore', 'inherit', 'inherit'], detached: true };

function scratchFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heroledger-test-'));
  atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A suite that ends with an error although no test failed (a leak, a broken set-up) has failed all the same. */
function judged(totals, code) {
  return code !== 0 && totals.failed === 0 ? add(totals, FAILURE) : totals;
}

async function jest(project, report, env = {}, flags = []) {
  const args = [tool('jest'), ...flags, '--selectProjects', project, '--json', '--outputFile', report];
  const { code } = await finished(start(process.execPath, args, { ...OURS, env: { ...process.env, ...env } }));
  if (!fs.existsSync(report)) return FAILURE;
  return judged(fromJest(JSON.parse(fs.readFileSync(report, 'utf8'))), code);
}

async function nodeTests(report) {
  const folder = inHouse('scripts/test');
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const args = ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout'];
  args.push(
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...files.map((name) => path.join(folder, name)),
  );
  const { code } = await finished(start(process.execPath, args, OURS));
  return judged(fromTap(fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : ''), code);
}

async function checks() {
  const failed = await failedChecks();
  return { passed: 0, failed: failed.length, skipped: 0 };
}

/** Everything that is tested, in the order in which a failure is worth knowing. */
function suites(postgres, chromium) {
  const report = (name) => path.join(scratch, `${name}.json`);
  const scratch = scratchFolder();
  return [
    ['the checks of `npm run check`', checks],
    ['scripts and walls', () => nodeTests(report('scripts'))],
    ['rules and contract', () => jest('libs', report('libs'))],
    ['web app', () => jest('frontend', report('frontend'))],
    ['server on SQLite', () => jest('backend', report('sqlite'), { TEST_DATABASE: 'sqlite' })],
    [
      'server on PostgreSQL',
      () => jest('backend', report('postgres'), { TEST_DATABASE: 'postgres', TEST_DATABASE_URL: postgres.url }),
    ],
    ['journeys in Chromium', () => jest('journeys', report('journeys'), { CHROME_PATH: chromium }, ['--runInBand'])],
  ];
}

async function testEverything() {
  await makeInstalled();
  const chromium = await findChromium();
  const postgres = await findPostgres();
  await alone(buildStale);
  const results = [];
  for (const [name, suite] of suites(postgres, chromium)) {
    console.log(`\n— ${name}`);
    const totals = await suite();
    results.push([name, totals]);
  }
  await postgres.stop();
  console.log('');
  for (const [name, totals] of results) console.log(`${name}: ${inWords(totals)}`);
  return results.map(([, totals]) => totals).reduce(add);
}

/** `npm test`: sets itself up, tests everything, ends what it has started, and says the totals on its last line. */
export async function run() {
  endChildrenWithUs();
  const totals = await testEverything().catch((error) => {
    console.error(error.name === 'Refusal' ? error.message : error);
    return FAILURE;
  });
  console.log(inWords(totals));
  process.exit(totals.failed > 0 ? 1 : 0);
}
