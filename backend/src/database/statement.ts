import type { Reader } from './unit-of-work';

/** Values of a statement, in the order of its question marks. */
export type Values = readonly (string | number | boolean | null)[];

/**
 * Runs hand-written SQL with a `?` for each value, on either database. For what is asked so often that building the
 * query would cost more than answering it; `Row` names the columns as the database spells them.
 */
export function select<Row>(reader: Reader, text: string, values: Values): Promise<Row[]> {
  return reader.query<Row[]>(reader.dataSource.options.type === 'postgres' ? numbered(text) : text, [...values]);
}

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
