import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });
const words = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const primary = { isPrimary: true };
const optional = { isNullable: true };

const leading = (column: string, table: string, name: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const tables = () => [
  new Table({
    name: 'friendships',
    columns: [
      { ...id('id'), ...primary },
      id('first_id'),
      id('second_id'),
      id('asked_by'),
      time('asked_at'),
      { ...time('accepted_at'), ...optional },
    ],
    foreignKeys: [
      leading('first_id', 'users', 'friendships_first_fk'),
      leading('second_id', 'users', 'friendships_second_fk'),
    ],
    indices: [
      { name: 'friendships_pair', columnNames: ['first_id', 'second_id'], isUnique: true },
      { name: 'friendships_second', columnNames: ['second_id'] },
    ],
  }),
  new Table({
    name: 'blocks',
    columns: [{ ...id('id'), ...primary }, id('blocker_id'), id('blocked_id'), time('created_at')],
    foreignKeys: [
      leading('blocker_id', 'users', 'blocks_blocker_fk'),
      leading('blocked_id', 'users', 'blocks_blocked_fk'),
    ],
    indices: [
      { name: 'blocks_pair', columnNames: ['blocker_id', 'blocked_id'], isUnique: true },
      { name: 'blocks_blocked', columnNames: ['blocked_id'] },
    ],
  }),
  new Table({
    name: 'daily_counts',
    columns: [
      { ...id('user_id'), ...primary },
      { ...words('what', 20), ...primary },
      words('day', 10),
      { name: 'count', type: 'integer' },
    ],
    foreignKeys: [leading('user_id', 'users', 'daily_counts_user_fk')],
  }),
  new Table({
    name: 'character_shares',
    columns: [
      { ...id('character_id'), ...primary },
      { ...id('user_id'), ...primary },
      id('friendship_id'),
      time('shared_at'),
    ],
    foreignKeys: [
      leading('character_id', 'characters', 'character_shares_character_fk'),
      leading('user_id', 'users', 'character_shares_user_fk'),
      leading('friendship_id', 'friendships', 'character_shares_friendship_fk'),
    ],
    indices: [
      { name: 'character_shares_user', columnNames: ['user_id', 'shared_at', 'character_id'] },
      { name: 'character_shares_friendship', columnNames: ['friendship_id'] },
    ],
  }),
  new Table({
    name: 'reports',
    columns: [
      { ...id('id'), ...primary },
      id('character_id'),
      id('reporter_id'),
      words('reason', 20),
      { name: 'text', type: 'text' },
      time('created_at'),
      { ...time('closed_at'), ...optional },
      { ...words('outcome', 20), ...optional },
    ],
    foreignKeys: [
      leading('character_id', 'characters', 'reports_character_fk'),
      leading('reporter_id', 'users', 'reports_reporter_fk'),
    ],
    indices: [
      {
        name: 'reports_open',
        columnNames: ['reporter_id', 'character_id'],
        isUnique: true,
        where: 'closed_at IS NULL',
      },
      { name: 'reports_character', columnNames: ['character_id'] },
      { name: 'reports_created', columnNames: ['created_at', 'id'] },
    ],
  }),
];

const COLUMNS = [
  ['hides', "varchar(60) NOT NULL DEFAULT ''"],
  ['taken_down_for', 'varchar(20)'],
  ['taken_down_note', 'varchar(500)'],
] as const;

/** Friends, what is shared with them, what strangers are not shown, and what was reported and taken down. */
export class Friends1790000001200 implements MigrationInterface {
  readonly name = 'Friends1790000001200';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    for (const [name, type] of COLUMNS) await runner.query(`ALTER TABLE characters ADD COLUMN ${name} ${type}`);
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
    for (const [name] of COLUMNS) await runner.query(`ALTER TABLE characters DROP COLUMN ${name}`);
  }
}
