import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Database, migrateUp } from '../database';
import { testConfig } from './test-config';

/** A database of a test's own: a new SQLite file, or a new database of the PostgreSQL server in TEST_DATABASE_URL. */
export interface TestDatabase {
  /** Empty for SQLite: a file in the test's data folder. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Which database this run of the suite is on: TEST_DATABASE is `sqlite` or `postgres`. */
export const testDialect = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

/** Without a table. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return testDialect === 'sqlite' ? { url: '', drop: () => Promise.resolve() } : createPostgres('template1');
}

/** On PostgreSQL with every table already: copying a migrated database takes a fourth of the time of migrating one. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  return testDialect === 'sqlite' ? createTestDatabase() : createPostgres(await (template ??= migratedTemplate()));
}

/** Its name; looked for once a file. */
let template: Promise<string> | undefined;

async function createPostgres(model: string): Promise<TestDatabase> {
  const name = `heroledger_${randomBytes(8).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${model}`);
  return { url: addressOf(name), drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Any fixed number: files that are tested side by side make the template once. */
const TEMPLATE_LOCK = 4_871_338;

async function migratedTemplate(): Promise<string> {
  const name = `heroledger_template_${fingerprintOfMigrations()}`;
  await asAdministrator(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, name);
  });
  return name;
}

/** Named only when it is whole: a run that was ended in the middle leaves nothing that a later one would take. */
async function makeTemplate(client: Client, name: string): Promise<void> {
  const { url } = await createPostgres('template1');
  const config = testConfig(url);
  const { source } = await Database.open(config);
  await migrateUp(source);
  await source.destroy();
  rmSync(config.dataDir, { recursive: true, force: true });
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} RENAME TO ${name}`);
}

function fingerprintOfMigrations(): string {
  const folder = join(__dirname, '../../../migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

function serverAddress(): string {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL names no PostgreSQL server; `npm test` starts one.');
  return server;
}

function addressOf(database: string): string {
  const url = new URL(serverAddress());
  url.pathname = `/${database}`;
  return url.href;
}

async function administer(statement: string): Promise<void> {
  await asAdministrator((client) => client.query(statement));
}

async function asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverAddress() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
