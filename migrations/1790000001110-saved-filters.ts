import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });

const savedFilters = () =>
  new Table({
    name: 'saved_filters',
    columns: [
      { ...id('id'), isPrimary: true },
      id('owner_id'),
      { name: 'name', type: 'varchar', length: '60' },
      { name: 'name_key', type: 'varchar', length: '240' },
      { name: 'query', type: 'text' },
      time('created_at'),
      time('updated_at'),
    ],
    indices: [{ name: 'saved_filters_owner_name', columnNames: ['owner_id', 'name_key'], isUnique: true }],
    foreignKeys: [
      {
        name: 'saved_filters_owner_fk',
        columnNames: ['owner_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });

/** What players look for again and again, by names of their own. */
export class SavedFilters1790000001110 implements MigrationInterface {
  readonly name = 'SavedFilters1790000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(savedFilters());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('saved_filters');
  }
}
