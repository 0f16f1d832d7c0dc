import type { MigrationInterface, QueryRunner } from 'typeorm';

const PART = 3;
const BLANK = 0x20;
const SEED = 0x811c9dc5;
const PAGE = 500;

interface Row {
  readonly id: string;
  readonly owner_id: string;
  readonly visibility: string;
  readonly is_template: boolean | 0 | 1;
  readonly ruleset: string;
  readonly ancestry: string | null;
  readonly class_keys: string;
  readonly tag_keys: string;
  readonly name_key: string;
}

const GALLERY = { name: 'name_key', level: 'level', created: 'created_at' };

/**
 * Characters are found by numbers: one for each letter, pair and three letters in a row of their names, and one for each
 * fact a list is narrowed by. The gallery and the templates get an index for each order they are shown in.
 */
export class SearchIndex1790000001100 implements MigrationInterface {
  readonly name = 'SearchIndex1790000001100';

  async up(runner: QueryRunner): Promise<void> {
    const postgres = runner.dataSource.options.type === 'postgres';
    for (const statement of postgres ? ON_POSTGRES : ON_SQLITE) await runner.query(statement);
    for (const [name, column] of Object.entries(GALLERY))
      await runner.query(
        `CREATE INDEX characters_public_${name} ON characters (${column}, id) WHERE visibility = 'public'`,
      );
    await runner.query('CREATE INDEX characters_template_name ON characters (name_key, id) WHERE is_template');
    await this.fill(runner, postgres);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX characters_template_name');
    for (const name of Object.keys(GALLERY)) await runner.query(`DROP INDEX characters_public_${name}`);
    if (runner.dataSource.options.type !== 'postgres') await runner.query('DROP TABLE character_keys');
    await runner.query('DROP TABLE character_search');
  }

  private async fill(runner: QueryRunner, postgres: boolean): Promise<void> {
    for (let after = ''; ;) {
      const rows = (await runner.query(
        `SELECT id, owner_id, visibility, is_template, ruleset, ancestry, class_keys, tag_keys, name_key
         FROM characters WHERE id > ${postgres ? '$1' : '?'} ORDER BY id LIMIT ${String(PAGE)}`,
        [after],
      )) as readonly Row[];
      const keys = rows.map((row) => ({ id: row.id, keys: keysOf(row) }));
      await (postgres ? putArrays : putTokens)(runner, keys);
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id ?? after;
    }
  }
}

const CHARACTER = 'varchar(36) NOT NULL REFERENCES characters (id) ON DELETE CASCADE';

const ON_POSTGRES = [
  `CREATE TABLE character_search (
    character_id ${CHARACTER}, keys integer[] NOT NULL,
    CONSTRAINT character_search_pk PRIMARY KEY (character_id)) WITH (toast_tuple_target = 128)`,
  // Out of the way of the rows, which are read for their ids.
  'ALTER TABLE character_search ALTER COLUMN keys SET STORAGE EXTERNAL',
  // Nothing is planned by them, and gathering them over so many numbers takes long.
  'ALTER TABLE character_search ALTER COLUMN keys SET STATISTICS 0',
  // Before the rows: made afterwards it would be one statement, longer than any may be.
  'CREATE INDEX character_search_keys ON character_search USING gin (keys) WITH (gin_pending_list_limit = 512)',
];

// A full-text table has numbers for its rows, and those of characters would not survive a VACUUM.
const ON_SQLITE = [
  `CREATE TABLE character_search (number integer PRIMARY KEY, character_id ${CHARACTER} UNIQUE)`,
  `CREATE VIRTUAL TABLE character_keys USING fts5 (
    keys, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
  `CREATE TRIGGER character_search_deleted AFTER DELETE ON character_search BEGIN
    DELETE FROM character_keys WHERE rowid = old.number; END`,
];

interface Keys {
  readonly id: string;
  readonly keys: readonly number[];
}

async function putArrays(runner: QueryRunner, rows: readonly Keys[]): Promise<void> {
  await runner.query(
    `INSERT INTO character_search (character_id, keys)
     SELECT id, CAST(keys AS integer[]) FROM unnest(CAST($1 AS text[]), CAST($2 AS text[])) AS given (id, keys)`,
    [rows.map(({ id }) => id), rows.map(({ keys }) => `{${keys.join(',')}}`)],
  );
}

async function putTokens(runner: QueryRunner, rows: readonly Keys[]): Promise<void> {
  for (const { id, keys } of rows) {
    await runner.query('INSERT INTO character_search (character_id) VALUES (?)', [id]);
    await runner.query(
      'INSERT INTO character_keys (rowid, keys) SELECT number, ? FROM character_search WHERE character_id = ?',
      [keys.map((key) => (key >>> 0).toString(36)).join(' '), id],
    );
  }
}

function keysOf(row: Row): readonly number[] {
  const facts = [`owner:${row.owner_id}`, `ruleset:${row.ruleset}`];
  facts.push(...row.class_keys.split('|').map((id) => `class:${id}`));
  facts.push(...row.tag_keys.split('|').map((tag) => `tag:${tag}`));
  if (row.ancestry !== null) facts.push(`ancestry:${row.ancestry}`);
  if (row.visibility === 'public') facts.push('public:');
  if (row.is_template === true || row.is_template === 1) facts.push('template:');
  const keys = new Set(facts.map((fact) => mixed(hashOf(fact))));
  const names = [row.name_key, row.class_keys, row.tag_keys, row.ancestry ?? ''].join(' ');
  for (let start = 0; start < names.length; start += 1) {
    let hash = SEED;
    for (let at = start; at < Math.min(start + PART, names.length); at += 1) {
      const code = names.charCodeAt(at);
      if (code <= BLANK) break;
      hash = Math.imul(hash ^ code, 0x01000193);
      keys.add(mixed(hash));
    }
  }
  return [...keys];
}

function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
