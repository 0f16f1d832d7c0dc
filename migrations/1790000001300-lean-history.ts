import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version may tell only how its document differs from an earlier one. Those that are there stay as they are. */
export class LeanHistory1790000001300 implements MigrationInterface {
  readonly name = 'LeanHistory1790000001300';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    await runner.query('ALTER TABLE character_versions ADD COLUMN base integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    // The program before this one cannot read them; what it can read must not be mixed with what it cannot.
    const [told] = (await runner.query('SELECT COUNT(*) AS count FROM character_versions WHERE base IS NOT NULL')) as {
      count: number | string;
    }[];
    if (Number(told?.count ?? 0) > 0)
      throw new Error('Versions are kept as differences that the program before this one cannot read.');
    await runner.query('ALTER TABLE character_versions DROP COLUMN base');
  }
}
