import type { Config } from '../config';

/** How much of a time limit may pass unnoticed before a connection that broke it is ended. */
const NOTICED_WITHIN = 1 / 4;

/**
 * How long a connection may take over each thing it does, so that a crowd of slow ones ends by itself: to say what it
 * wants, to bring it, and to take the answer. Without the last, whoever asks and never reads would stay for ever.
 */
export function patience({ env }: Config) {
  const requestTimeout = env.HTTP_REQUEST_TIMEOUT_MS;
  const headersTimeout = Math.min(env.HTTP_HEADERS_TIMEOUT_MS, requestTimeout);
  const idle = env.HTTP_IDLE_TIMEOUT_MS;
  return {
    requestTimeout,
    connectionTimeout: idle,
    keepAliveTimeout: idle,
    http: { headersTimeout, requestTimeout, connectionsCheckingInterval: Math.ceil(headersTimeout * NOTICED_WITHIN) },
  };
}
