import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { type Config, StartProblem, errorCode } from '../config';
import { dataSourceOptions, readerOptions } from './data-source-options';

/**
 * The connections. On PostgreSQL both managers share a pool; on SQLite the writer is one connection that the unit of
 * work hands out one at a time, and the reader is another, so that nobody reads what is not committed.
 */
export class Database {
  private constructor(
    private readonly writerSource: DataSource,
    private readonly readerSource: DataSource,
  ) {}

  static async open(config: Config): Promise<Database> {
    if (config.database.dialect === 'sqlite') makeFolder(dirname(config.database.file));
    const writer = await connect(new DataSource(dataSourceOptions(config)), config);
    await assertDurable(writer);
    const reader =
      config.database.dialect === 'sqlite' ? await connect(new DataSource(readerOptions(config)), config) : writer;
    return new Database(writer, reader);
  }

  get dialect(): 'sqlite' | 'postgres' {
    return this.writerSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
  }

  /** For migrations and the unit of work only. */
  get source(): DataSource {
    return this.writerSource;
  }

  /** Committed rows. */
  get reader(): EntityManager {
    return this.readerSource.manager;
  }

  async close(): Promise<void> {
    if (this.readerSource !== this.writerSource && this.readerSource.isInitialized) await this.readerSource.destroy();
    if (this.writerSource.isInitialized) await this.writerSource.destroy();
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartProblem(
      `The folder ${folder} cannot be made (${errorCode(error)}): name another DATA_DIR or give this user access.`,
    );
  }
}

async function connect(source: DataSource, config: Config): Promise<DataSource> {
  try {
    return await source.initialize();
  } catch (error) {
    const where = config.database.dialect === 'sqlite' ? config.database.file : new URL(config.database.url).host;
    throw new StartProblem(`The database ${where} cannot be opened (${errorCode(error)}).`);
  }
}

/** An acknowledged save must survive a power cut; a connection that cannot promise it is refused. */
export async function assertDurable(source: DataSource): Promise<void> {
  if (source.options.type === 'postgres') {
    const [row] = await source.query<{ synchronous_commit: string }[]>('SHOW synchronous_commit');
    if (row?.synchronous_commit === 'off')
      throw new StartProblem('PostgreSQL has synchronous_commit off: saves could be lost.');
    return;
  }
  const pragma = async (name: string) =>
    Object.values((await source.query<Record<string, unknown>[]>(`PRAGMA ${name}`))[0] ?? {})[0];
  const found = {
    journal_mode: await pragma('journal_mode'),
    synchronous: await pragma('synchronous'),
    foreign_keys: await pragma('foreign_keys'),
  };
  if (found.journal_mode !== 'wal' || found.synchronous !== 2 || found.foreign_keys !== 1) {
    throw new StartProblem(
      `SQLite is not durable here: ${JSON.stringify(found)}; wanted WAL, synchronous FULL, foreign keys.`,
    );
  }
}
