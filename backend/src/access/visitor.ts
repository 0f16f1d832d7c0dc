import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, signed in or not. */
export interface Visitor {
  readonly userId: null;
  readonly ip: string;
  readonly userAgent: string;
  /** What the browser says its reader reads, as in `Accept-Language`; empty where it says nothing. */
  readonly languages: string;
}

export const visitorOf = (request: FastifyRequest): Visitor => ({
  userId: null,
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  languages: request.headers['accept-language'] ?? '',
});

export const CurrentVisitor = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  visitorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
