import type { DataSource } from 'typeorm';
import { StartProblem } from '../config';
import { migrations } from '../../../migrations';

/** Any fixed number: instances that start together take this lock in turn. */
const LOCK = 4_871_337;

export interface MigrationStatus {
  readonly name: string;
  readonly applied: boolean;
}

/** Brings the database up to this program. Refuses one that is newer. */
export async function migrateUp(source: DataSource): Promise<readonly string[]> {
  return locked(source, async () => {
    await refuseNewer(source);
    return withForeignKeysRestored(source, async () => (await source.runMigrations()).map(({ name }) => name));
  });
}

/** Takes the newest migration back. */
export async function migrateDown(source: DataSource): Promise<void> {
  await locked(source, async () => {
    await refuseNewer(source);
    await withForeignKeysRestored(source, () => source.undoLastMigration());
  });
}

export async function migrationStatus(source: DataSource): Promise<readonly MigrationStatus[]> {
  const applied = new Set(await appliedNames(source));
  return migrations.map(({ name }) => ({ name, applied: applied.has(name) }));
}

async function refuseNewer(source: DataSource): Promise<void> {
  const known = new Set<string>(migrations.map(({ name }) => name));
  const unknown = (await appliedNames(source)).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new StartProblem(
      `The database is newer than this program (it knows ${unknown.join(', ')}): start the newer version, or restore a backup.`,
    );
  }
}

async function appliedNames(source: DataSource): Promise<readonly string[]> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return [];
    const rows = await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id');
    return rows.map(({ name }) => name);
  } finally {
    await runner.release();
  }
}

/** A failed migration leaves SQLite's foreign keys off; the connection must not serve like that. */
async function withForeignKeysRestored<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    if (source.options.type === 'better-sqlite3') await source.query('PRAGMA foreign_keys = ON');
  }
}

async function locked<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  if (source.options.type !== 'postgres') return work();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    await runner.query('RESET ALL');
    await runner.release();
  }
}
