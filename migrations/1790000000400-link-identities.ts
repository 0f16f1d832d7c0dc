import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });
const text = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const primary = { isPrimary: true };
const optional = { isNullable: true };

const ofUser = (name: string) => ({
  name,
  columnNames: ['user_id'],
  referencedTableName: 'users',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const tables = [
  new Table({
    name: 'identities',
    columns: [
      { ...id('id'), ...primary },
      id('user_id'),
      text('issuer', 200),
      text('subject', 255),
      { ...text('email', 254), ...optional },
      time('linked_at'),
      { ...time('last_used_at'), ...optional },
    ],
    foreignKeys: [ofUser('identities_user_fk')],
    indices: [
      { name: 'identities_subject_key', columnNames: ['issuer', 'subject'], isUnique: true },
      { name: 'identities_user_key', columnNames: ['user_id', 'issuer'], isUnique: true },
    ],
  }),
  new Table({
    name: 'provider_flows',
    columns: [
      { ...text('state_hash', 64), ...primary },
      text('browser_hash', 64),
      text('provider', 30),
      text('purpose', 20),
      { ...id('user_id'), ...optional },
      { ...id('session_id'), ...optional },
      text('return_to', 300),
      time('expires_at'),
    ],
    foreignKeys: [ofUser('provider_flows_user_fk')],
    indices: [{ name: 'provider_flows_expiry', columnNames: ['expires_at'] }],
  }),
];

/** Accounts of other places that open an account here, and those who are on the way there and back. */
export class LinkIdentities1790000000400 implements MigrationInterface {
  readonly name = 'LinkIdentities1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
  }
}
