import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const leading = (name: string, table: string, foreignKey: string) => ({
  name: foreignKey,
  columnNames: [name],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const characterImports = () =>
  new Table({
    name: 'character_imports',
    columns: [
      { ...id('character_id'), isPrimary: true },
      id('owner_id'),
      id('import_id'),
      { name: 'fingerprint', type: 'varchar', length: '64' },
      { name: 'imported_at', type: 'varchar', length: '24' },
    ],
    indices: [
      { name: 'character_imports_import', columnNames: ['owner_id', 'import_id'] },
      { name: 'character_imports_fingerprint', columnNames: ['owner_id', 'fingerprint'] },
    ],
    foreignKeys: [
      leading('character_id', 'characters', 'character_imports_character_fk'),
      leading('owner_id', 'users', 'character_imports_owner_fk'),
    ],
  });

/** Which characters came in together, and out of which file. */
export class UndoImports1790000001400 implements MigrationInterface {
  readonly name = 'UndoImports1790000001400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(characterImports());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('character_imports');
  }
}
