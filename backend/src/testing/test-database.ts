import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of a test's own: a new SQLite file, or a new database of the PostgreSQL server in TEST_DATABASE_URL. */
export interface TestDatabase {
  /** Empty for SQLite: a file in the test's data folder. */
  readonly url: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  return testDialect === 'sqlite' ? { url: '', drop: () => Promise.resolve() } : createPostgres();
}

/** Which database this run of the suite is on: TEST_DATABASE is `sqlite` or `postgres`. */
export const testDialect = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

async function createPostgres(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL names no PostgreSQL server; `npm test` starts one.');
  const name = `heroledger_${randomBytes(8).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
