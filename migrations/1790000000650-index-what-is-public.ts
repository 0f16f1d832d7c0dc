import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAME = 'characters_visibility_updated';

/** The gallery's index holds what the gallery shows: a save of a private character has nothing to change in it. */
export class IndexWhatIsPublic1790000000650 implements MigrationInterface {
  readonly name = 'IndexWhatIsPublic1790000000650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${NAME}`);
    await runner.query(
      `CREATE INDEX characters_public_updated ON characters (updated_at, id) WHERE visibility = 'public'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX characters_public_updated');
    await runner.query(`CREATE INDEX ${NAME} ON characters (visibility, updated_at, id)`);
  }
}
