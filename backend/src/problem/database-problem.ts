import { ServiceUnavailable } from './common.problems';

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
]);
const BUSY = new Set(['SQLITE_BUSY', '55P03', '57014', '40001', '40P01']);
const FULL = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', '53100', '53400']);
const NO_CONNECTION = /timeout exceeded when trying to connect|Connection terminated|Query read timeout/;

/** What a caller may try again when the database is down, busy or full becomes a 503; null for everything else. */
export function databaseProblem(error: unknown): ServiceUnavailable | null {
  const code = driverCode(error);
  if (UNREACHABLE.has(code)) return new ServiceUnavailable('The database does not answer.', 5, { cause: error });
  if (BUSY.has(code)) return new ServiceUnavailable('The database is busy.', 1, { cause: error });
  if (FULL.has(code)) return new ServiceUnavailable('The database cannot write at the moment.', 30, { cause: error });
  return null;
}

/** The driver's own code: on its error, or on the one TypeORM wrapped around it. */
function driverCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return driverCode(error.driverError);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error && NO_CONNECTION.test(String(error.message)) ? 'ETIMEDOUT' : '';
}
