import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const text = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const number = (name: string) => ({ name, type: 'integer' });
const primary = { isPrimary: true };

const ofUser = (name: string) => ({
  name,
  columnNames: ['user_id'],
  referencedTableName: 'users',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const tables = () => [
  new Table({
    name: 'audit_head',
    columns: [{ ...number('id'), ...primary }, number('begins_after'), number('sequence'), text('link', 64)],
  }),
  new Table({
    name: 'audit_keys',
    columns: [{ ...id('user_id'), ...primary }, text('key_id', 8), text('wrapped', 120)],
    foreignKeys: [ofUser('audit_keys_user_fk')],
  }),
];

/** Tables are changed by hand: TypeORM would copy them on SQLite, and lose the triggers on the way. */
const added = [
  'ALTER TABLE outbox ADD COLUMN locale varchar(35)',
  'ALTER TABLE audit_events ADD COLUMN sealed text',
  'ALTER TABLE audit_events ADD COLUMN key_id varchar(8)',
  'ALTER TABLE audit_events ADD COLUMN link varchar(64)',
];

const beginChain = `INSERT INTO audit_head (id, begins_after, sequence, link)
  SELECT 1, COALESCE(MAX(sequence), 0), COALESCE(MAX(sequence), 0), '' FROM audit_events`;

/** Rows from before the chain hold personal data in clear; a person who leaves has them emptied, and that is all. */
const EMPTIED = `OLD.link IS NULL AND NEW.link IS NULL AND NEW.sealed IS NULL AND NEW.key_id IS NULL
  AND NEW.sequence = OLD.sequence AND NEW.at = OLD.at AND NEW.action = OLD.action
  AND NEW.subject_type = OLD.subject_type AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id
  AND NEW.subject_id IS NOT DISTINCT FROM OLD.subject_id
  AND NEW.ip = '' AND NEW.user_agent = '' AND NEW.details = '{}'`;

const guardSqlite = [
  'DROP TRIGGER audit_events_no_update',
  `CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events WHEN NOT (${EMPTIED})
  BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END`,
];

const guardPostgres = [
  'DROP TRIGGER audit_events_no_change ON audit_events',
  `CREATE TRIGGER audit_events_no_removal BEFORE DELETE OR TRUNCATE ON audit_events
  EXECUTE FUNCTION audit_events_refuse()`,
  `CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events FOR EACH ROW WHEN (NOT (${EMPTIED}))
  EXECUTE FUNCTION audit_events_refuse()`,
];

const unguardSqlite = [
  'DROP TRIGGER audit_events_no_update',
  `CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
  BEGIN SELECT RAISE(ABORT, 'audit_events is append-only'); END`,
];

const unguardPostgres = [
  'DROP TRIGGER audit_events_no_update ON audit_events',
  'DROP TRIGGER audit_events_no_removal ON audit_events',
  `CREATE TRIGGER audit_events_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  EXECUTE FUNCTION audit_events_refuse()`,
  // The chain counted by itself; from here on the table's own counter goes on where it ended.
  `SELECT setval(pg_get_serial_sequence('audit_events', 'sequence'),
  (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit_events), false)`,
];

/** The trail becomes a chain with a key for each person, and mails have a language. */
export class WatchOverAccounts1790000000500 implements MigrationInterface {
  readonly name = 'WatchOverAccounts1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of added) await runner.query(statement);
    for (const table of tables()) await runner.createTable(table);
    for (const statement of [beginChain, ...(isPostgres(runner) ? guardPostgres : guardSqlite)])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of isPostgres(runner) ? unguardPostgres : unguardSqlite) await runner.query(statement);
    for (const name of ['audit_keys', 'audit_head']) await runner.dropTable(name);
    for (const column of ['link', 'key_id', 'sealed'])
      await runner.query(`ALTER TABLE audit_events DROP COLUMN ${column}`);
    await runner.query('ALTER TABLE outbox DROP COLUMN locale');
  }
}

const isPostgres = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'postgres';
