import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type ExpectedVersion, optionalVersionOf } from '../../entity-tags';
import { CharacterIdPipe } from '../path-parameters';

/** A state of a character as whoever asks has seen it. */
export interface Seen {
  readonly id: string;
  readonly expected: ExpectedVersion;
}

/** The character in the path, with `If-Match` where it is given. */
export const SeenState = createParamDecorator((_data: unknown, context: ExecutionContext): Seen => {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>();
  return { id: new CharacterIdPipe().transform(params.id), expected: optionalVersionOf(context) };
});
