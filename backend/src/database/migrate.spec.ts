import { rmSync } from 'node:fs';
import { migrations } from '../../../migrations';
import { createTestDatabase, testConfig } from '../testing';
import { Database } from './database';
import { migrateDown, migrateUp, migrationStatus } from './migrate';

describe('the migrations', () => {
  const opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  async function open(): Promise<Database> {
    const own = await createTestDatabase();
    const config = testConfig(own.url);
    const database = await Database.open(config);
    opened.push(async () => {
      await database.close();
      await own.drop();
      rmSync(config.dataDir, { recursive: true, force: true });
    });
    return database;
  }

  it('go up, down to nothing, and up again', async () => {
    const { source } = await open();
    const names = migrations.map(({ name }) => name);
    expect(await migrateUp(source)).toEqual(names);
    for (const name of [...names].reverse()) {
      await migrateDown(source);
      expect((await migrationStatus(source)).find((status) => status.name === name)?.applied).toBe(false);
    }
    expect(await migrateUp(source)).toEqual(names);
    expect(await migrateUp(source)).toEqual([]);
  });

  it('leave tables exactly as the entities describe them', async () => {
    const { source } = await open();
    await migrateUp(source);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('refuse a database that is newer than the program', async () => {
    const { source } = await open();
    await migrateUp(source);
    await source.query(`INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'FromTheFuture1999999999999')`);
    await expect(migrateUp(source)).rejects.toThrow(
      'The database is newer than this program (it knows FromTheFuture1999999999999)',
    );
  });

  it('leave nothing behind when one fails half-way', async () => {
    const { source } = await open();
    await source.query('CREATE TABLE audit_events (id integer)');
    await expect(migrateUp(source)).rejects.toThrow(/audit_events/);
    const runner = source.createQueryRunner();
    expect(await runner.hasTable('users')).toBe(false);
    await runner.release();
    if (source.options.type === 'better-sqlite3')
      expect(await source.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });

  it('make an audit trail that cannot be changed', async () => {
    const { source } = await open();
    await migrateUp(source);
    await source.query(
      `INSERT INTO audit_events (at, action, subject_type, ip, user_agent, details) VALUES ('t', 'a', 's', '', '', '{}')`,
    );
    await expect(source.query(`UPDATE audit_events SET action = 'b'`)).rejects.toThrow('append-only');
    await expect(source.query('DELETE FROM audit_events')).rejects.toThrow('append-only');
  });
});
