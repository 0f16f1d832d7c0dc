import { errorCode } from '../config';

/**
 * What the log holds of an error. A failed statement carries its values, which are people's data and hashes: what went
 * wrong stands in the message.
 */
export const errorReport = (error: unknown) =>
  error instanceof Error
    ? { type: error.name, code: errorCode(error), message: error.message, stack: error.stack }
    : { type: typeof error };
