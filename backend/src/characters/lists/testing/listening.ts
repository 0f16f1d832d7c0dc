import type { Reader } from '../../../database';

interface Statement {
  readonly reader: boolean;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
}
interface Connection {
  prepare(text: string): Statement;
}

/** The same reader, and each statement it is asked, as often as it is asked. */
export function listening(reader: Reader): { readonly reader: Reader; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const { dataSource } = reader;
  if (dataSource.options.type === 'postgres') {
    const query = (text: string, values: unknown[]) => {
      texts.push(text);
      return reader.query(text, values);
    };
    return { reader: { dataSource, query } as unknown as Reader, texts };
  }
  const { databaseConnection } = dataSource.driver as unknown as { readonly databaseConnection: Connection };
  const prepare = (text: string): Statement => {
    const statement = databaseConnection.prepare(text);
    const noted =
      <T>(ask: (...values: unknown[]) => T) =>
      (...values: unknown[]): T => {
        texts.push(text);
        return ask(...values);
      };
    return {
      reader: statement.reader,
      all: noted((...values) => statement.all(...values)),
      run: noted((...values) => statement.run(...values)),
    };
  };
  const source = { options: dataSource.options, driver: { databaseConnection: { prepare } } };
  return { reader: { dataSource: source } as unknown as Reader, texts };
}
