import { rmSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { createTestDatabase, testConfig, testDialect } from '../testing';
import { dataSourceOptions } from './data-source-options';
import { Database, assertDurable } from './database';

describe('a connection', () => {
  let config: ReturnType<typeof testConfig>;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    const own = await createTestDatabase();
    drop = () => own.drop();
    config = testConfig(own.url, { DATABASE_STATEMENT_TIMEOUT_MS: '4321', DATABASE_BUSY_TIMEOUT_MS: '1234' });
  });
  afterEach(async () => {
    await drop();
    rmSync(config.dataDir, { recursive: true, force: true });
  });

  const answers = async (database: Database, statements: readonly string[]) => {
    const rows = await Promise.all(statements.map((statement) => database.source.query<object[]>(statement)));
    return rows.map(([row]) => String(Object.values(row ?? {})[0]));
  };

  it('keeps what it acknowledged, checks what belongs together, and waits for nobody for ever', async () => {
    const database = await Database.open(config);
    const asked =
      testDialect === 'sqlite'
        ? ['PRAGMA journal_mode', 'PRAGMA synchronous', 'PRAGMA foreign_keys', 'PRAGMA busy_timeout']
        : ['SHOW synchronous_commit', 'SHOW statement_timeout', 'SHOW lock_timeout'];
    expect(await answers(database, asked)).toEqual(
      testDialect === 'sqlite' ? ['wal', '2', '1', '1234'] : ['on', '4321ms', '5s'],
    );
    await database.close();
  });

  it('is refused when it would forget acknowledged saves on a power cut', async () => {
    const forgetful = new DataSource(
      testDialect === 'sqlite'
        ? {
            type: 'better-sqlite3',
            database: `${config.dataDir}/forgetful.db`,
            enableWAL: true,
            prepareDatabase: (connection: { pragma(statement: string): unknown }) => {
              connection.pragma('synchronous = NORMAL');
            },
          }
        : { ...dataSourceOptions(config), extra: { options: '-c synchronous_commit=off' } },
    );
    await forgetful.initialize();
    await expect(assertDurable(forgetful)).rejects.toThrow(/not durable|could be lost/);
    await forgetful.destroy();
  });
});
