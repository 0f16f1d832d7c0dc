import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });
const words = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const text = (name: string) => ({ name, type: 'text' });
const primary = { isPrimary: true };
const optional = { isNullable: true };

const ofUser = (name: string) => ({
  name,
  columnNames: ['user_id'],
  referencedTableName: 'users',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const personalTokens = () =>
  new Table({
    name: 'personal_tokens',
    columns: [
      { ...id('id'), ...primary },
      id('user_id'),
      words('name', 60),
      words('hash', 64),
      text('scopes'),
      time('created_at'),
      time('expires_at'),
      { ...time('last_used_at'), ...optional },
    ],
    foreignKeys: [ofUser('personal_tokens_user_fk')],
    indices: [{ name: 'personal_tokens_user', columnNames: ['user_id', 'created_at'] }],
  });

const avatars = () =>
  new Table({
    name: 'avatars',
    columns: [{ ...id('user_id'), ...primary }, words('version', 16), text('image'), time('updated_at')],
    foreignKeys: [ofUser('avatars_user_fk')],
  });

/** What an account's owner does without an administrator: prove it again, make keys for programs, show a picture. */
export class SelfService1790000000200 implements MigrationInterface {
  readonly name = 'SelfService1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    await runner.query(`ALTER TABLE sessions ADD COLUMN authenticated_at varchar(24) NOT NULL DEFAULT ''`);
    await runner.query('UPDATE sessions SET authenticated_at = created_at');
    for (const table of [personalTokens, avatars]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['avatars', 'personal_tokens']) await runner.dropTable(name);
    await runner.query('ALTER TABLE sessions DROP COLUMN authenticated_at');
  }
}
