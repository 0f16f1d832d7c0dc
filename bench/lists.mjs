// `npm run bench:lists`: lists and searches among many characters, beside the bare SQL on the same rows in the same run.
// `--characters=N` (100,000 when absent) and `--postgres` for a PostgreSQL of its own instead of SQLite.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { findPostgres } from '../scripts/lib/postgres.mjs';
import { endChildrenWithUs } from '../scripts/lib/processes.mjs';
import { makeServerReady } from '../scripts/lib/ready.mjs';
import { fill } from './crowd.mjs';
import { quantile } from './load.mjs';
import { scratchFolder, startHeroledger } from './server.mjs';

const { values: options } = parseArgs({
  options: { characters: { type: 'string', default: '100000' }, postgres: { type: 'boolean', default: false } },
});
const ROUNDS = 40;
const BOUNDS = { p95: 50, ratio: 2 };

/** One's own are searched through all their words, those of others by their names. */
const NAMES = `(c.name_key || ' ' || c.class_keys || ' ' || c.tag_keys || ' ' || c.ancestry)`;
const MINE = (ownerId) => [
  `c.owner_id = '${ownerId}' AND c.deleted_at IS NULL AND NOT c.is_template`,
  '/characters',
  'c.search_text',
];
const GALLERY = [`c.visibility = 'public' AND c.deleted_at IS NULL AND NOT c.is_template`, '/characters/public', NAMES];
/** Anywhere in what that list is searched through. */
const has = (text) => `{text} LIKE '%${text}%'`;
const QUESTIONS = [
  ['newest first', '', 'true', 'c.updated_at DESC'],
  ['by name', 'sort=name', 'true', 'c.name_key'],
  ['a frequent word', 'search=winter', has('winter'), 'c.updated_at DESC'],
  ['a rare word', 'search=zyzzogeton', has('zyzzogeton'), 'c.updated_at DESC'],
  ['nobody', 'search=qqqqq', has('qqqqq'), 'c.updated_at DESC'],
  ['two letters', 'search=zy', has('zy'), 'c.updated_at DESC'],
  [
    'a class and a rare tag',
    'class=bard&tag=cursed',
    `c.class_keys LIKE '%|bard|%' AND c.tag_keys LIKE '%|cursed|%'`,
    'c.updated_at DESC',
  ],
  ['a tag, by level', 'tag=table-7&sort=-level', `c.tag_keys LIKE '%|table-7|%'`, 'c.level DESC'],
  [
    'level 20 of one ancestry',
    'minLevel=20&ancestry=tiefling',
    `c.level >= 20 AND c.ancestry = 'tiefling'`,
    'c.updated_at DESC',
  ],
  [
    'days',
    'createdAfter=2026-03-01&createdBefore=2026-03-03',
    `c.created_at >= '2026-03-01' AND c.created_at < '2026-03-03'`,
    'c.updated_at DESC',
  ],
];

const LONGEST_MS = 4_000;

async function times(work) {
  const measured = [];
  const end = performance.now() + LONGEST_MS;
  for (let round = 0; round < ROUNDS && (round < 3 || performance.now() < end); round += 1) {
    const started = performance.now();
    await work();
    measured.push(performance.now() - started);
  }
  return { p50: quantile(measured, 0.5), p95: quantile(measured, 0.95) };
}

/** The statement a handler without more would ask: by the sorted index, and every row looked at until the page is full. */
function bareSql([scope, , text], [, , condition, order], total) {
  const where = condition.replace('{text}', text);
  if (total) return `SELECT COUNT(*) FROM characters c WHERE ${scope} AND ${where}`;
  const direction = order.endsWith('DESC') ? 'DESC' : '';
  return `SELECT c.id, c.version, c.visibility, c.summary, c.created_at, c.updated_at FROM characters c
    WHERE ${scope} AND ${where} ORDER BY ${order}, c.id ${direction} LIMIT 21`;
}

async function register(url, name) {
  const send = (path, body, headers = {}) =>
    fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }).then((answer) => answer.json());
  const password = randomBytes(18).toString('base64url');
  await send('/auth/register', { username: name, email: `${name}@example.org`, password });
  const { user, accessToken } = await send('/auth/login', { identifier: name, password, refreshTokenIn: 'body' });
  return { id: user.id, headers: { authorization: `Bearer ${accessToken}` } };
}

async function ask(url, headers) {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Somebody who asks the database itself. */
async function bareClient({ url, file }) {
  if (url === undefined) {
    const database = new Sqlite(file, { readonly: true });
    return { query: (text) => database.prepare(text).all(), end: () => database.close() };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function measure(server, bare, players) {
  const lists = [
    ['20 of mine', MINE(players.few.id), players.few],
    ['5,000 of mine', MINE(players.many.id), players.many],
    ['gallery', GALLERY, players.few],
  ];
  let kept = true;
  // What a request costs that asks for next to nothing: the way here and back, and who is asking.
  const floor = await times(() => ask(`${server.url}/api/v1/auth/sessions`, players.few.headers));
  console.log(`a request for next to nothing: p50 ${floor.p50.toFixed(1)} ms, p95 ${floor.p95.toFixed(1)} ms\n`);
  console.log(
    `${'list'.padEnd(14)} ${'asked for'.padEnd(34)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'bare p50'.padStart(9)} ${'bare p95'.padStart(9)}`,
  );
  for (const [name, scope, { headers }] of lists)
    for (const question of QUESTIONS)
      for (const total of [false, true]) {
        const url = `${server.url}/api/v1${scope[1]}?limit=20&includeTotal=${total}&${question[1]}`;
        const page = bareSql(scope, question, false);
        await ask(url, headers);
        const ours = await times(() => ask(url, headers));
        const sql = await times(async () => {
          await bare.query(page);
          if (total) await bare.query(bareSql(scope, question, true));
        });
        const good = ours.p95 < BOUNDS.p95 && ours.p50 < BOUNDS.ratio * (sql.p50 + floor.p50);
        kept &&= good;
        const figures = [ours.p50, ours.p95, sql.p50, sql.p95].map((ms) => ms.toFixed(1).padStart(8)).join(' ');
        console.log(
          `${name.padEnd(14)} ${(question[0] + (total ? ', counted' : '')).padEnd(34)} ${figures} ${good ? '✓' : '✗'}`,
        );
      }
  return kept;
}

endChildrenWithUs();
await makeServerReady();
const dataDir = scratchFolder();
const place = options.postgres ? await findPostgres() : { file: path.join(dataDir, 'heroledger.db') };
const settings = place.url === undefined ? {} : { DATABASE_URL: place.url };
const server = await startHeroledger(dataDir, settings);
const players = { many: await register(server.url, 'many'), few: await register(server.url, 'few') };
const began = performance.now();
await fill(place, Number(options.characters), { many: players.many.id, few: players.few.id });
console.log(`${options.characters} characters written in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
const bare = await bareClient(place);
const kept = await measure(server, bare, players);
await bare.end();
await server.stop();
process.exit(kept ? 0 : 1);
