import { createRequire } from 'node:module';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { inHouse } from '../scripts/lib/house.mjs';

const BATCH = 2_000;
const EVERY_TENTH_IS_PUBLIC = 10;
const KEEPER = { many: 5_000, few: 20, others: 50 };
const CLASSES = ['fighter', 'wizard', 'rogue', 'cleric', 'druid', 'bard', 'monk', 'ranger', 'paladin', 'sorcerer'];
const ANCESTRIES = ['human', 'high-elf', 'hill-dwarf', 'lightfoot-halfling', 'half-orc', 'tiefling', 'rock-gnome'];
const SYLLABLES =
  'ba be bi da do du fa fe ga go ha ho ka ke la li lo ma me mi na no pa ra re ri sa se ta te to va vo wa'.split(' ');

/** The same numbers in every run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const roll = dice(20_261_128);
const one = (list) => list[Math.floor(roll() * list.length)];
/** Words are as unequal as in a language: the first is in most texts, the last in few. */
const vocabulary = Array.from({ length: 4_000 }, () =>
  Array.from({ length: 2 + Math.floor(roll() * 3) }, () => one(SYLLABLES)).join(''),
);
const word = () => vocabulary[Math.floor(vocabulary.length ** roll()) - 1];
const pad = (number, width) => String(number).padStart(width, '0');
const idOf = (kind, number) => `0199${pad(kind, 4)}-0000-7000-8000-${pad(number, 12)}`;
const dayOf = (number) =>
  new Date(Date.UTC(2026, 0, 1) + (number % 300) * 86_400_000 + (number % 86_400_000)).toISOString();

/** A row of `characters`, and what it is found by. Of a million, ten are called `zyzzogeton`, and a fifth `winter`. */
function character(number, ownerId) {
  const surnames = [word(), ...(roll() < 0.2 ? ['winter'] : []), ...(number % 100_000 === 10 ? ['zyzzogeton'] : [])];
  const name = `${one(SYLLABLES)}${one(SYLLABLES)} ${surnames.join(' ')}`;
  const classId = one(CLASSES);
  const level = 1 + Math.floor(20 * roll() ** 3);
  const ancestry = one(ANCESTRIES);
  const tags = [`table-${Math.floor(roll() * 500)}`, ...(number % 5_000 === 7 ? ['cursed'] : [])];
  const story = Array.from({ length: 30 + Math.floor(roll() * 50) }, word);
  const summary = JSON.stringify({
    ...{ name, ruleset: 'srd-5.1', level, ancestry, experiencePoints: 0, classes: [{ id: classId, level }], tags },
    ...{ mode: 'advisory', figures: [], violationCount: 0 },
  });
  const visibility = number % EVERY_TENTH_IS_PUBLIC === 0 ? 'public' : 'private';
  const [classKeys, tagKeys] = [`|${classId}|`, `|${tags.join('|')}|`];
  const searchText = [name, 'SRD 5.1', classId, ancestry, ...tags, story.join(' ')].join('\n').toLowerCase();
  return {
    ...{ id: idOf(2, number), owner_id: ownerId, version: 1, name, name_key: name, ruleset: 'srd-5.1' },
    ...{ ruleset_version: '1.0.0', level, ancestry, experience_points: 0, visibility, hides: '', is_template: false },
    ...{ created_at: dayOf(number * 7), updated_at: dayOf(number * 13), class_keys: classKeys, tag_keys: tagKeys },
    ...{ summary, search_text: searchText, document: JSON.stringify({ story, notes: story.join(' ') }) },
  };
}

/** Who has how many: the two who are measured, and as many others as it takes. */
function* owners(count, { many, few }) {
  yield [many, KEEPER.many];
  yield [few, KEEPER.few];
  for (let left = count - KEEPER.many - KEEPER.few, number = 1; left > 0; left -= KEEPER.others, number += 1)
    yield [idOf(1, number), Math.min(KEEPER.others, left), number];
}

const user = (id, number) => ({
  ...{ id, username: `crowd${number}`, username_key: `crowd${number}`, email: `crowd${number}@example.org` },
  ...{
    email_key: `crowd${number}@example.org`,
    password_hash: 'none',
    display_name: `Player ${number}`,
    role: 'player',
  },
  ...{ is_active: true, email_verified: true, preferences: '{}', created_at: dayOf(number), updated_at: dayOf(number) },
});

/** Rows for three tables, some thousand characters at a time. */
function* batches(count, keepers, searchKeys) {
  let batch = { users: [], characters: [], keys: [] };
  let number = 0;
  for (const [ownerId, theirs, newcomer] of owners(count, keepers)) {
    if (newcomer !== undefined) batch.users.push(user(ownerId, newcomer));
    for (let i = 0; i < theirs; i += 1) {
      const row = character((number += 1), ownerId);
      batch.characters.push(row);
      batch.keys.push(
        searchKeys({
          ...{ ownerId, visibility: row.visibility, isTemplate: false, ruleset: row.ruleset, ancestry: row.ancestry },
          ...{ classKeys: row.class_keys, tagKeys: row.tag_keys, nameKey: row.name_key },
        }),
      );
      if (batch.characters.length < BATCH) continue;
      yield batch;
      batch = { users: [], characters: [], keys: [] };
    }
  }
  yield batch;
}

async function fillPostgres(url, crowd) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const put = (table, rows) =>
    client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(CAST(NULL AS ${table}), $1)`, [
      JSON.stringify(rows),
    ]);
  await client.query(
    `DROP INDEX character_search_keys; SET synchronous_commit = off; SET maintenance_work_mem = '1GB'`,
  );
  for (const { users, characters, keys } of crowd) {
    if (users.length > 0) await put('users', users);
    await put('characters', characters);
    await put(
      'character_search',
      characters.map(({ id }, at) => ({ character_id: id, keys: keys[at] })),
    );
  }
  await client.query(
    'CREATE INDEX character_search_keys ON character_search USING gin (keys) WITH (gin_pending_list_limit = 512)',
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
}

function fillSqlite(file, crowd) {
  const database = new Sqlite(file);
  const put = (table, row) => {
    const names = Object.keys(row);
    const statement = database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    return statement.run(Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  };
  for (const { users, characters, keys } of crowd)
    database.transaction(() => {
      for (const row of users) put('users', row);
      characters.forEach((row, at) => {
        put('characters', row);
        const { lastInsertRowid: rowid } = put('character_search', { character_id: row.id });
        put('character_keys', { rowid, keys: keys[at].map((key) => (key >>> 0).toString(36)).join(' ') });
      });
    })();
  database.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/**
 * Fills a database the server has made with `count` characters, past the server: by its API it would take a day.
 * @param {{ many: string, few: string }} keepers ids of the players who have 5,000 and 20 of them; a tenth is public
 */
export async function fill({ url, file }, count, keepers) {
  const { searchKeys } = createRequire(import.meta.url)(
    inHouse('dist/server/backend/src/characters/search/search-keys.js'),
  );
  const crowd = batches(count, keepers, searchKeys);
  if (url === undefined) fillSqlite(file, crowd);
  else await fillPostgres(url, crowd);
}
