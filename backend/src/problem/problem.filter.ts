import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MalformedBody, NotFound } from './common.problems';
import { databaseProblem } from './database-problem';
import { Problem } from './problem';
import type { ProblemResponse } from './problem.response';

type Described = Pick<Problem, 'code' | 'status' | 'title' | 'message' | 'headers' | 'errors'>;

const TITLES: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['BAD_REQUEST', 'The request is not valid'],
  401: ['UNAUTHENTICATED', 'Sign in first'],
  403: ['FORBIDDEN', 'Not allowed'],
  405: ['METHOD_NOT_ALLOWED', 'The method is not allowed here'],
  413: ['BODY_TOO_LARGE', 'The body is too large'],
  414: ['ADDRESS_TOO_LONG', 'The address is too long'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The media type is not understood here'],
  431: ['HEADERS_TOO_LARGE', 'The headers are too large'],
};

/** The one room where an error becomes HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}

/** Also for errors that Fastify finds before Nest is asked. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const described = describe(error);
  // The cause stays in the log: a client cannot act on it, an attacker could.
  if (described.status >= 500) logger.error({ err: error, requestId: request.id });
  const body: ProblemResponse = {
    type: `urn:heroledger:problem:${described.code.toLowerCase().replaceAll('_', '-')}`,
    title: described.title,
    status: described.status,
    detail: described.message,
    instance: request.url.split('?')[0] ?? '',
    code: described.code,
    requestId: request.id,
    ...(described.errors === undefined ? {} : { errors: [...described.errors] }),
  };
  void reply
    .status(described.status)
    .headers(described.headers)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(body));
}

function describe(error: unknown): Described {
  if (error instanceof Problem) return error;
  const unavailable = databaseProblem(error);
  if (unavailable !== null) return unavailable;
  const status = statusOf(error);
  if (status === 404) return new NotFound();
  if (status === 400 && error instanceof Error && isUnreadable(error))
    return new MalformedBody('The body is not valid JSON.');
  const known = TITLES[status];
  if (known === undefined)
    return {
      code: 'INTERNAL_ERROR',
      status: 500,
      title: 'Something went wrong here',
      message: 'The server failed to answer. Nothing was half done; try again.',
      headers: {},
    };
  const [code, title] = known;
  return { code, status, title, message: `${title}.`, headers: {} };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}

const isUnreadable = (error: Error): boolean => error instanceof SyntaxError || /JSON|body/i.test(error.message);
