import { type ExecutionContext, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemResponse } from '../problem';
import { type ExpectedVersion, expectedVersion } from './entity-tag';
import { PreconditionRequired } from './entity-tags.problems';

const ifMatchOf = (context: ExecutionContext): string | undefined =>
  context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];

/** `If-Match`, without which nothing is overwritten. */
export const RequiredVersion = createParamDecorator((_data: unknown, context: ExecutionContext): ExpectedVersion => {
  const ifMatch = ifMatchOf(context);
  if (ifMatch === undefined) throw new PreconditionRequired();
  return expectedVersion(ifMatch);
});

/** `If-Match` where it is honoured but not asked for. */
export function optionalVersionOf(context: ExecutionContext): ExpectedVersion {
  const ifMatch = ifMatchOf(context);
  return ifMatch === undefined ? 'any' : expectedVersion(ifMatch);
}

export const OptionalVersion = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  optionalVersionOf(context),
);

const conflict = ApiResponse({ status: 412, type: ProblemResponse, description: 'Another version is the newest.' });

/** Says in the contract that the route needs `If-Match`. */
export const ApiNeedsVersion = () =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version to replace, or `*` to force.' }),
    ApiResponse({ status: 428, type: ProblemResponse, description: '`If-Match` is missing.' }),
    conflict,
  );

/** Says in the contract that the route honours `If-Match`. */
export const ApiTakesVersion = () =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: false, description: 'ETag of the version to replace.' }),
    conflict,
  );
