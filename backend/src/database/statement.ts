import type { Reader, Tx } from './unit-of-work';

/** Values of a statement, in the order of its question marks. */
export type Values = readonly (string | number | boolean | null)[];

/**
 * Runs hand-written SQL with a `?` for each value, on either database. For what is asked so often that building the
 * query would cost more than answering it; `Row` names the columns as the database spells them.
 */
export function select<Row>(reader: Reader, text: string, values: Values): Promise<Row[]> {
  return reader.query<Row[]>(spelled(reader, text), [...values]);
}

/**
 * As `select`, for a statement that changes rows; answers with how many. A built statement has its numbers written out,
 * so that the database prepares each of them anew.
 */
export async function change(tx: Tx, text: string, values: Values): Promise<number> {
  const { queryRunner } = tx;
  if (queryRunner === undefined) throw new Error('Rows are changed within a transaction.');
  const { affected } = await queryRunner.query(spelled(tx, text), [...values], true);
  return affected ?? 0;
}

const spelled = ({ dataSource }: Reader, text: string): string =>
  dataSource.options.type === 'postgres' ? numbered(text) : text;

const numberedTexts = new Map<string, string>();

/** PostgreSQL wants `$1`. The texts are few: they are written in the program. */
function numbered(text: string): string {
  const known = numberedTexts.get(text);
  if (known !== undefined) return known;
  let count = 0;
  const result = text.replaceAll('?', () => `$${String((count += 1))}`);
  numberedTexts.set(text, result);
  return result;
}
