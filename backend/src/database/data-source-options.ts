import type { Config, DatabaseLocation } from '../config';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations';
import { entities } from './entities';
import { SnakeCaseNames } from './snake-case-names';

interface SqliteConnection {
  pragma(statement: string, options?: { simple: boolean }): unknown;
}

/** One configuration for both databases; what differs between them is named here and nowhere else. */
export function dataSourceOptions(config: Config): DataSourceOptions {
  return {
    ...(config.database.dialect === 'sqlite' ? sqlite(config, config.database) : postgres(config, config.database)),
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    logging: false,
  };
}

/** A second connection to the same SQLite file that can only read, and therefore sees committed rows only. */
export function readerOptions(config: Config): DataSourceOptions {
  const options = dataSourceOptions(config);
  if (options.type !== 'better-sqlite3') return options;
  return {
    ...options,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma(`busy_timeout = ${String(config.env.DATABASE_BUSY_TIMEOUT_MS)}`);
      connection.pragma('query_only = ON');
    },
  };
}

function sqlite(config: Config, location: Extract<DatabaseLocation, { dialect: 'sqlite' }>) {
  return {
    type: 'better-sqlite3' as const,
    database: location.file,
    enableWAL: true,
    statementCacheSize: 500,
    prepareDatabase: (connection: SqliteConnection) => {
      // better-sqlite3 is compiled with NORMAL as the WAL default, which forgets acknowledged commits on power loss.
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      connection.pragma(`busy_timeout = ${String(config.env.DATABASE_BUSY_TIMEOUT_MS)}`);
    },
  };
}

/** Every timeout is set: the driver's own default is to wait for ever. */
function postgres({ env }: Config, { url }: Extract<DatabaseLocation, { dialect: 'postgres' }>) {
  return {
    type: 'postgres' as const,
    url,
    applicationName: 'heroledger',
    poolSize: env.DATABASE_POOL_SIZE,
    connectTimeoutMS: env.DATABASE_CONNECT_TIMEOUT_MS,
    extra: {
      statement_timeout: env.DATABASE_STATEMENT_TIMEOUT_MS,
      query_timeout: env.DATABASE_STATEMENT_TIMEOUT_MS + 1_000,
      lock_timeout: env.DATABASE_LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: env.DATABASE_IDLE_TRANSACTION_TIMEOUT_MS,
      keepAlive: true,
    },
  };
}
