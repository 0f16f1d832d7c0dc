import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemResponse, sendProblem } from '../problem';

const KINDS: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'HEADERS_TOO_LARGE', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TIMEOUT', 'The request took too long to arrive.'],
};
const MALFORMED = [400, 'MALFORMED_REQUEST', 'This is not a valid HTTP request.'] as const;

/** What cannot be read as HTTP never becomes a request: it gets its problem on the bare socket, which is closed. */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(answerTo(error.code ?? ''));
  socket.destroy(error);
}

function answerTo(reason: string): string {
  const [status, code, detail] = KINDS[reason] ?? MALFORMED;
  const requestId = randomUUID();
  const problem: ProblemResponse = {
    type: `urn:heroledger:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: detail.slice(0, -1),
    status,
    detail,
    instance: '',
    code,
    requestId,
  };
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    '',
    body,
  ].join('\r\n');
}

const logger = new Logger('Http');

/** An address that cannot be decoded never reaches a route. */
export function refuseUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  sendProblem(error, request, reply, logger);
}
