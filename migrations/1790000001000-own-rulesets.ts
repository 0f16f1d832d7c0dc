import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';

const id = (name: string) => ({ name, type: 'varchar', length: '36' });
const time = (name: string) => ({ name, type: 'varchar', length: '24' });
const words = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const text = (name: string) => ({ name, type: 'text' });
const primary = { isPrimary: true };
const optional = { isNullable: true };

const ofRuleset = (name: string) => ({
  name,
  columnNames: ['ruleset_id'],
  referencedTableName: 'rulesets',
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
});

const tables = () => [
  new Table({
    name: 'rulesets',
    columns: [
      { ...words('id', 80), ...primary },
      { ...id('owner_id'), ...optional },
      words('slug', 80),
      words('visibility', 20),
      { ...time('withdrawn_at'), ...optional },
      words('newest_version', 40),
      text('summary'),
      text('search_text'),
      time('created_at'),
      time('updated_at'),
    ],
    foreignKeys: [
      {
        name: 'rulesets_owner_fk',
        columnNames: ['owner_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'SET NULL',
      },
    ],
    indices: [
      { name: 'rulesets_owner_slug', columnNames: ['owner_id', 'slug'], isUnique: true },
      { name: 'rulesets_visibility_updated', columnNames: ['visibility', 'updated_at', 'id'] },
    ],
  }),
  new Table({
    name: 'ruleset_versions',
    columns: [
      { ...words('ruleset_id', 80), ...primary },
      { ...words('version', 40), ...primary },
      { name: 'bytes', type: 'integer' },
      words('sha256', 64),
      time('created_at'),
      text('document'),
    ],
    foreignKeys: [ofRuleset('ruleset_versions_ruleset_fk')],
  }),
  new Table({
    name: 'ruleset_uses',
    columns: [
      { ...words('ruleset_id', 80), ...primary },
      { ...words('version', 40), ...primary },
      { ...id('user_id'), ...primary },
    ],
    foreignKeys: [
      ofRuleset('ruleset_uses_ruleset_fk'),
      {
        name: 'ruleset_uses_user_fk',
        columnNames: ['user_id'],
        referencedTableName: 'users',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
    indices: [{ name: 'ruleset_uses_user', columnNames: ['user_id'] }],
  }),
];

/** Rulesets of players, each version as it was published, and who ever saved a character under which. */
export class OwnRulesets1790000001000 implements MigrationInterface {
  readonly name = 'OwnRulesets1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    const columnNames = ['ruleset', 'ruleset_version', 'visibility'];
    await runner.createIndex('characters', new TableIndex({ name: 'characters_ruleset', columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('characters', 'characters_ruleset');
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}
