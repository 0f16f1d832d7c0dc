import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const id = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
const time = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '24' });
const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const words = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const whole = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

const characters = () =>
  new Table({
    name: 'characters',
    columns: [
      key(id('id')),
      id('owner_id'),
      whole('version'),
      words('name', 120),
      words('name_key', 120),
      words('ruleset', 80),
      words('ruleset_version', 40),
      whole('level'),
      optional(words('ancestry', 80)),
      whole('experience_points'),
      words('visibility', 20),
      { name: 'is_template', type: 'boolean' },
      optional(words('share_token_hash', 64)),
      time('created_at'),
      time('updated_at'),
      optional(time('deleted_at')),
      text('class_keys'),
      text('tag_keys'),
      text('summary'),
      text('search_text'),
      text('document'),
    ],
    indices: [
      { name: 'characters_owner_updated', columnNames: ['owner_id', 'updated_at', 'id'] },
      { name: 'characters_owner_created', columnNames: ['owner_id', 'created_at', 'id'] },
      { name: 'characters_owner_name', columnNames: ['owner_id', 'name_key', 'id'] },
      { name: 'characters_owner_level', columnNames: ['owner_id', 'level', 'id'] },
      { name: 'characters_visibility_updated', columnNames: ['visibility', 'updated_at', 'id'] },
      { name: 'characters_share_token', columnNames: ['share_token_hash'], isUnique: true },
    ],
    foreignKeys: [
      {
        name: 'characters_owner_fk',
        columnNames: ['owner_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

const versions = () =>
  new Table({
    name: 'character_versions',
    columns: [
      key(id('character_id')),
      key(whole('number')),
      id('actor_id'),
      words('kind', 20),
      words('change_description', 500),
      time('created_at'),
      text('document'),
    ],
    foreignKeys: [
      {
        name: 'character_versions_character_fk',
        columnNames: ['character_id'],
        referencedTableName: 'characters',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

const idempotencyKeys = () =>
  new Table({
    name: 'idempotency_keys',
    columns: [
      // Named, so that the server can tell a second request with the same key from any other failure.
      { ...key(id('owner_id')), primaryKeyConstraintName: 'idempotency_keys_pk' },
      { ...key(words('key', 200)), primaryKeyConstraintName: 'idempotency_keys_pk' },
      words('fingerprint', 64),
      text('answer'),
      time('created_at'),
    ],
    indices: [{ name: 'idempotency_keys_created', columnNames: ['owner_id', 'created_at'] }],
    foreignKeys: [
      {
        name: 'idempotency_keys_owner_fk',
        columnNames: ['owner_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

/** Characters, every state they were in, and the answers that a repeated request gets again. */
export class CreateCharacters1790000000100 implements MigrationInterface {
  readonly name = 'CreateCharacters1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [characters, versions, idempotencyKeys]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['idempotency_keys', 'character_versions', 'characters']) await runner.dropTable(name);
  }
}
