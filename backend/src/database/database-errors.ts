import { QueryFailedError } from 'typeorm';

/** Did the database refuse a second row with the same key? `name` is the column or index, as either database names it. */
export function isDuplicate(error: unknown, name: string): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const driver = error.driverError as { code?: unknown; constraint?: unknown; message: string };
  const unique =
    driver.code === '23505' ||
    driver.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    driver.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
  return unique && (String(driver.constraint).includes(name) || driver.message.includes(name));
}
