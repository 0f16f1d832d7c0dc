import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const portraits = () =>
  new Table({
    name: 'portraits',
    columns: [
      { name: 'character_id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'image', type: 'text' },
      { name: 'updated_at', type: 'varchar', length: '24' },
    ],
    foreignKeys: [
      {
        name: 'portraits_character_fk',
        columnNames: ['character_id'],
        referencedTableName: 'characters',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

/** Characters have pictures. */
export class Portraits1790000000900 implements MigrationInterface {
  readonly name = 'Portraits1790000000900';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    await runner.query('ALTER TABLE characters ADD COLUMN portrait_version varchar(16)');
    await runner.createTable(portraits());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('portraits');
    await runner.query('ALTER TABLE characters DROP COLUMN portrait_version');
  }
}
