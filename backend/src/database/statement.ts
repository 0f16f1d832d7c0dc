import { QueryFailedError } from 'typeorm';
import type { Reader, Tx } from './unit-of-work';

/** Values of a statement, in the order of its question marks. */
export type Values = readonly (string | number | boolean | null)[];

/**
 * Runs hand-written SQL with a `?` for each value, on either database. For what is asked so often that building the
 * query would cost more than answering it; `Row` names the columns as the database spells them.
 */
export async function select<Row>(reader: Reader, text: string, values: Values): Promise<Row[]> {
  const sqlite = sqliteOf(reader);
  if (sqlite === null) return reader.query<Row[]>(numbered(text), [...values]);
  return sqlite.ask(text, values, (statement, bound) => {
    if (statement.reader) return statement.all(...bound) as Row[];
    statement.run(...bound);
    return [];
  });
}

/**
 * As `select`, for a statement that changes rows; answers with how many. A built statement has its numbers written out,
 * so that the database prepares each of them anew.
 */
export async function change(tx: Tx, text: string, values: Values): Promise<number> {
  const { queryRunner } = tx;
  if (queryRunner === undefined) throw new Error('Rows are changed within a transaction.');
  const sqlite = sqliteOf(tx);
  if (sqlite !== null) return sqlite.ask(text, values, (statement, bound) => statement.run(...bound).changes);
  const { affected } = await queryRunner.query(numbered(text), [...values], true);
  return affected ?? 0;
}

/**
 * What a question ends with so that nobody else changes, or holds, the rows it finds until the transaction ends. Nothing
 * on SQLite, where transactions run one after another anyway.
 */
export const holding = (tx: Tx, clause = 'FOR UPDATE'): string => (isPostgres(tx) ? ` ${clause}` : '');

/** For the few questions that the two databases must be asked differently. */
export const isPostgres = ({ dataSource }: Reader): boolean => dataSource.options.type === 'postgres';

interface Statement {
  readonly reader: boolean;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { readonly changes: number };
}
interface Connection {
  prepare(text: string): Statement;
}

/**
 * Most statements take SQLite less time than TypeORM takes around them, so it is asked directly: on the one connection
 * TypeORM has, and with the errors of TypeORM.
 */
class Sqlite {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly connection: Connection) {}

  ask<T>(text: string, values: Values, question: (statement: Statement, bound: unknown[]) => T): T {
    const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    try {
      return question(this.prepared(text), bound);
    } catch (error) {
      throw new QueryFailedError(text, bound, error as Error);
    }
  }

  private prepared(text: string): Statement {
    const known = this.statements.get(text);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(text);
    if (this.statements.size === MOST_STATEMENTS) this.statements.clear();
    this.statements.set(text, statement);
    return statement;
  }
}

/** Most are written in the program; those of lists are composed of what is asked for, and need not all be kept. */
const MOST_STATEMENTS = 500;

const connections = new WeakMap<Connection, Sqlite>();

function sqliteOf({ dataSource }: Reader): Sqlite | null {
  if (dataSource.options.type !== 'better-sqlite3') return null;
  const { databaseConnection } = dataSource.driver as unknown as { readonly databaseConnection: Connection };
  const known = connections.get(databaseConnection);
  if (known !== undefined) return known;
  const sqlite = new Sqlite(databaseConnection);
  connections.set(databaseConnection, sqlite);
  return sqlite;
}

const numberedTexts = new Map<string, string>();

/** PostgreSQL wants `$1`. */
function numbered(text: string): string {
  const known = numberedTexts.get(text);
  if (known !== undefined) return known;
  let count = 0;
  const result = text.replaceAll('?', () => `$${String((count += 1))}`);
  if (numberedTexts.size === MOST_STATEMENTS) numberedTexts.clear();
  numberedTexts.set(text, result);
  return result;
}
