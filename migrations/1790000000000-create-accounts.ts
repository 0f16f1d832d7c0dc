import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });
const text = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const number = (name: string) => ({ name, type: 'integer' });
const flag = (name: string) => ({ name, type: 'boolean' });
const json = (name: string) => ({ name, type: 'text' });
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
    name: 'users',
    columns: [
      { ...id('id'), ...primary },
      text('username', 32),
      text('username_key', 64),
      text('email', 254),
      text('email_key', 254),
      text('password_hash', 200),
      text('display_name', 60),
      text('role', 20),
      flag('is_active'),
      flag('email_verified'),
      json('preferences'),
      time('created_at'),
      time('updated_at'),
      { ...time('last_login_at'), ...optional },
    ],
    indices: [
      { name: 'users_username_key', columnNames: ['username_key'], isUnique: true },
      { name: 'users_email_key', columnNames: ['email_key'], isUnique: true },
    ],
  }),
  new Table({
    name: 'sessions',
    columns: [
      { ...id('id'), ...primary },
      id('user_id'),
      text('salt', 32),
      number('counter'),
      time('rotated_at'),
      time('created_at'),
      time('last_used_at'),
      time('idle_expires_at'),
      time('absolute_expires_at'),
      { ...time('revoked_at'), ...optional },
      text('ip', 64),
      text('user_agent', 300),
    ],
    foreignKeys: [ofUser('sessions_user_fk')],
    indices: [{ name: 'sessions_user', columnNames: ['user_id', 'last_used_at'] }],
  }),
  new Table({
    name: 'one_time_tokens',
    columns: [
      { ...text('hash', 64), ...primary },
      id('user_id'),
      text('purpose', 30),
      text('email', 254),
      time('expires_at'),
    ],
    foreignKeys: [ofUser('one_time_tokens_user_fk')],
    indices: [{ name: 'one_time_tokens_user', columnNames: ['user_id', 'purpose'] }],
  }),
  new Table({
    name: 'sign_in_attempts',
    columns: [
      { ...id('account_key'), ...primary },
      number('failures'),
      { ...time('locked_until'), ...optional },
      time('updated_at'),
    ],
  }),
  new Table({
    name: 'outbox',
    columns: [
      { ...id('id'), ...primary },
      text('recipient', 254),
      text('template', 60),
      json('values'),
      time('created_at'),
      time('expires_at'),
      number('attempts'),
      time('next_attempt_at'),
    ],
    indices: [{ name: 'outbox_due', columnNames: ['next_attempt_at'] }],
  }),
  new Table({
    name: 'audit_events',
    columns: [
      { ...number('sequence'), ...primary, isGenerated: true, generationStrategy: 'increment' },
      time('at'),
      { ...id('actor_id'), ...optional },
      text('action', 60),
      text('subject_type', 30),
      { ...id('subject_id'), ...optional },
      text('ip', 64),
      text('user_agent', 300),
      json('details'),
    ],
    indices: [
      { name: 'audit_events_actor', columnNames: ['actor_id', 'sequence'] },
      { name: 'audit_events_subject', columnNames: ['subject_id', 'sequence'] },
    ],
  }),
];

/** Accounts, their sessions and tokens, the outbox of mails, and the audit trail, which can only grow. */
export class CreateAccounts1790000000000 implements MigrationInterface {
  readonly name = 'CreateAccounts1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table);
    for (const statement of runner.dataSource.options.type === 'postgres' ? guardPostgres : guardSqlite)
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
    if (runner.dataSource.options.type === 'postgres') await runner.query('DROP FUNCTION audit_events_refuse()');
  }
}

const guardSqlite = ['UPDATE', 'DELETE'].map(
  (verb) =>
    `CREATE TRIGGER audit_events_no_${verb.toLowerCase()} BEFORE ${verb} ON audit_events BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END`,
);

const guardPostgres = [
  `CREATE FUNCTION audit_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_events is append-only'; END $$`,
  `CREATE TRIGGER audit_events_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events EXECUTE FUNCTION audit_events_refuse()`,
];
