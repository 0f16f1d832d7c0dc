import { Injectable, type LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { Config } from '../config';
import { errorReport } from './error-report';

/** What Nest says of itself while it starts. */
const START_CHATTER = new Set(['InstanceLoader', 'NestFactory', 'RouterExplorer', 'RoutesResolver']);

/** One JSON line per matter. Never a secret: bodies, headers and queries are not logged at all. */
@Injectable()
export class JsonLog implements LoggerService {
  private readonly logger: Logger;

  constructor({ env }: Config) {
    this.logger = pino({ level: env.LOG_LEVEL, serializers: { err: errorReport } });
  }

  /** One line for each request with its id; none for health checks. */
  observe(server: FastifyInstance): void {
    if (!this.logger.isLevelEnabled('info')) return;
    server.addHook('onResponse', ({ id, method, url, routeOptions }, reply, done) => {
      if (routeOptions.url?.startsWith('/health/') !== true) {
        const { statusCode, elapsedTime } = reply;
        this.logger.info(
          { requestId: id, method, path: withoutSecrets(url), status: statusCode, ms: Math.round(elapsedTime) },
          'request',
        );
      }
      done();
    });
  }

  log(message: unknown, ...rest: unknown[]): void {
    if (!START_CHATTER.has(contextOf(rest))) this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    // That it cannot listen Nest both says and throws; the start has the better words for it.
    if (contextOf(rest) === 'NestApplication') return;
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the name of the writer last; an object before the words holds the particulars. */
  private write(
    level: 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: readonly unknown[],
  ): void {
    const context = contextOf(rest);
    const [words] = rest.slice(0, -1);
    if (typeof message !== 'object') this.logger[level]({ context }, typeof message === 'string' ? message : undefined);
    else this.logger[level]({ context, ...message }, typeof words === 'string' ? words : undefined);
  }
}

function contextOf(rest: readonly unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : '';
}

/** Queries are dropped; one-time and share tokens are part of a path, however the part before them is spelled. */
function withoutSecrets(url: string): string {
  const parts = (url.split('?')[0] ?? '').split('/');
  return parts.map((part, index) => (index > 0 && BEFORE_A_TOKEN.test(plain(parts[index - 1])) ? '…' : part)).join('/');
}

const BEFORE_A_TOKEN = /^(verify-email|shared)$/i;

/** What no router takes apart is left as it is. */
function plain(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
