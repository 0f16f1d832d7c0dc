import { Logger } from '@nestjs/common';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { ProviderSettings } from '../../config';
import { Problem } from '../../problem';
import { ProviderAnswerRefused, ProviderCancelled, ProviderUnavailable } from './provider.problems';

/** The answer came, whole and in time, and does not hold. */
const REFUSED = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
]);

const logger = new Logger('Providers');

/** Does `work` at a provider; what goes wrong there becomes a problem of ours, with a line in the log. */
export async function asking<T>({ name, label }: ProviderSettings, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof AuthorizationResponseError && error.error === 'access_denied') throw new ProviderCancelled();
    // Codes and names only: what these errors carry along are answers, with tokens in them.
    logger.warn({ provider: name, reason: reasonOf(error) }, 'A sign-in at a provider failed');
    if (isRefusal(error)) throw new ProviderAnswerRefused(label);
    throw new ProviderUnavailable(label);
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof AuthorizationResponseError ||
  (error instanceof ResponseBodyError && error.error === 'invalid_grant') ||
  (error instanceof ClientError && REFUSED.has(error.code ?? ''));

function reasonOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return printable(`${error.name} ${error.error}`);
  if (!(error instanceof Error)) return 'unknown';
  return printable(`${error.name} ${error.message}${causeOf(error)}`);
}

/** Which claim does not hold, or which system call failed. The cause of an unreadable answer quotes it: left out. */
function causeOf(error: Error): string {
  if (!(error.cause instanceof Error)) return '';
  if (isRefusal(error)) return `: ${error.cause.message}`;
  return 'code' in error.cause ? `: ${String(error.cause.code)}` : '';
}

const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
