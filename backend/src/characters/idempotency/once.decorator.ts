import { type ExecutionContext, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { digest } from '../../crypto';
import { MalformedIdempotencyKey } from './idempotency.problems';

const LONGEST_KEY = 200;

/** A request that may have been sent before. */
export interface Attempt {
  /** Null when the client does not care. */
  readonly key: string | null;
  /** What makes two requests the same. */
  readonly fingerprint: string;
}

/** The `Idempotency-Key` of the request and what was asked with it. */
export const Once = createParamDecorator((_data: unknown, context: ExecutionContext): Attempt => {
  const { headers, method, url, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers['idempotency-key'];
  if (key === undefined) return { key: null, fingerprint: '' };
  if (typeof key !== 'string' || key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(key)) {
    throw new MalformedIdempotencyKey(LONGEST_KEY);
  }
  return { key, fingerprint: digest(`${method} ${url}\n${JSON.stringify(body ?? null)}`) };
});

/** Says in the contract that a repeated request is answered as the first was. */
export const ApiOnce = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any unique text: a repeat within 24 hours gets the first answer again.',
    }),
  );
