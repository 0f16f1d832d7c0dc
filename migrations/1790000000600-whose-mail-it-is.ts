import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails know the account they belong to, and a mailed link knows its address as addresses are compared. */
export class WhoseMailItIs1790000000600 implements MigrationInterface {
  readonly name = 'WhoseMailItIs1790000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN user_id varchar(36)');
    await runner.query('UPDATE outbox SET user_id = (SELECT id FROM users WHERE users.email = outbox.recipient)');
    await runner.query(`ALTER TABLE one_time_tokens ADD COLUMN email_key varchar(254) NOT NULL DEFAULT ''`);
    // As they were compared until now; none of them lives longer than three days.
    await runner.query('UPDATE one_time_tokens SET email_key = LOWER(email)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE one_time_tokens DROP COLUMN email_key');
    await runner.query('ALTER TABLE outbox DROP COLUMN user_id');
  }
}
