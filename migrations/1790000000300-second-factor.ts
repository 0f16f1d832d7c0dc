import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

const id = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
const time = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '24' });
const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
const words = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
const whole = (name: string): TableColumnOptions => ({ name, type: 'integer' });
const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

const ofUser = (name: string) => ({
  name,
  columnNames: ['user_id'],
  referencedTableName: 'users',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const tables = () => [
  new Table({
    name: 'authenticators',
    columns: [
      key(id('user_id')),
      words('secret', 200),
      words('key_id', 8),
      whole('last_step'),
      time('created_at'),
      optional(time('confirmed_at')),
    ],
    foreignKeys: [ofUser('authenticators_user_fk')],
  }),
  new Table({
    name: 'recovery_codes',
    columns: [key(words('hash', 64)), id('user_id'), time('created_at')],
    foreignKeys: [ofUser('recovery_codes_user_fk')],
    indices: [{ name: 'recovery_codes_user', columnNames: ['user_id'] }],
  }),
  new Table({
    name: 'pending_sign_ins',
    columns: [key(words('hash', 64)), id('user_id'), whole('tries'), time('expires_at')],
    foreignKeys: [ofUser('pending_sign_ins_user_fk')],
    indices: [
      { name: 'pending_sign_ins_user', columnNames: ['user_id'] },
      { name: 'pending_sign_ins_expiry', columnNames: ['expires_at'] },
    ],
  }),
  new Table({
    name: 'passkeys',
    columns: [
      key(id('id')),
      id('user_id'),
      words('credential_id', 1400),
      words('user_handle', 100),
      words('relying_party', 253),
      text('public_key'),
      { name: 'counter', type: 'bigint' },
      text('transports'),
      { name: 'is_synced', type: 'boolean' },
      words('name', 60),
      time('created_at'),
      optional(time('last_used_at')),
    ],
    foreignKeys: [ofUser('passkeys_user_fk')],
    indices: [
      { name: 'passkeys_credential', columnNames: ['credential_id'], isUnique: true },
      { name: 'passkeys_user', columnNames: ['user_id', 'created_at'] },
    ],
  }),
  new Table({
    name: 'passkey_challenges',
    columns: [
      key(words('hash', 64)),
      words('purpose', 20),
      optional(id('user_id')),
      words('relying_party', 253),
      time('expires_at'),
    ],
    foreignKeys: [ofUser('passkey_challenges_user_fk')],
    indices: [{ name: 'passkey_challenges_expiry', columnNames: ['expires_at'] }],
  }),
];

/** What an account proves besides its password: an authenticator app, recovery codes, passkeys. */
export class SecondFactor1790000000300 implements MigrationInterface {
  readonly name = 'SecondFactor1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}
