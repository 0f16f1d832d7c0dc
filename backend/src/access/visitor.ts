import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from, signed in or not. */
export interface Visitor {
  readonly userId: null;
  readonly ip: string;
  readonly userAgent: string;
}

export const visitorOf = (request: FastifyRequest): Visitor => ({
  userId: null,
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
});

export const CurrentVisitor = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  visitorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
