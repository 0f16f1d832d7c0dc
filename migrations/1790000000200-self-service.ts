import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account's owner does without an administrator. */
export class SelfService1790000000200 implements MigrationInterface {
  readonly name = 'SelfService1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite, and a table with children must not be dropped.
    await runner.query(`ALTER TABLE sessions ADD COLUMN authenticated_at varchar(24) NOT NULL DEFAULT ''`);
    await runner.query('UPDATE sessions SET authenticated_at = created_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN authenticated_at');
  }
}
