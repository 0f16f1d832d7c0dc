import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const forks = { name: 'forks', type: 'integer' };

const templateForks = () =>
  new Table({
    name: 'template_forks',
    columns: [{ name: 'character_id', type: 'varchar', length: '36', isPrimary: true }, forks],
    indices: [{ name: 'template_forks_most', columnNames: ['forks', 'character_id'] }],
    foreignKeys: [
      {
        name: 'template_forks_character_fk',
        columnNames: ['character_id'],
        referencedTableName: 'characters',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

const builtInForks = () =>
  new Table({
    name: 'built_in_forks',
    columns: [{ name: 'template_id', type: 'varchar', length: '80', isPrimary: true }, forks],
  });

/** How often each template was begun from. Counting begins with this migration: nobody wrote it down before. */
export class CountForks1790000001500 implements MigrationInterface {
  readonly name = 'CountForks1790000001500';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [templateForks, builtInForks]) await runner.createTable(table());
    await runner.query(
      'INSERT INTO template_forks (character_id, forks) SELECT id, 0 FROM characters WHERE is_template',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['built_in_forks', 'template_forks']) await runner.dropTable(name);
  }
}
