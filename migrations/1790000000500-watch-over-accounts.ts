import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language of a mail. */
export class WatchOverAccounts1790000000500 implements MigrationInterface {
  readonly name = 'WatchOverAccounts1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN locale varchar(35)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN locale');
  }
}
