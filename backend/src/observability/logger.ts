import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config';

/** One JSON line per request, with its id; never a secret: headers and bodies are not logged at all. */
export function loggerOptions({ env }: Config): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: {
      level: env.LOG_LEVEL,
      autoLogging: { ignore: ({ url }) => url?.startsWith('/health/') === true },
      genReqId: (request) => request.id,
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: withoutSecrets(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}

/** Queries are dropped; one-time and share tokens are part of a path. */
function withoutSecrets(url: string): string {
  return (url.split('?')[0] ?? '').replace(/\/(verify-email|shared)\/[^/]+/, '/$1/…');
}
