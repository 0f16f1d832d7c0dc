import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entityTag, namesTag } from './entity-tag';

interface Revision {
  readonly id: string;
  readonly version: number;
}

const ADDRESS = '/api/v1/characters';

/**
 * Gives answers that hold a character its ETag, what was created its address, and 304 to who has it already. A hook
 * of the server rather than an interceptor: it costs a tenth.
 */
export function sendRevisions(server: FastifyInstance): void {
  server.addHook('preSerialization', (request, reply, answer: unknown, done) => {
    done(null, request.url.startsWith(ADDRESS) ? withHeaders(answer, request, reply) : answer);
  });
}

function withHeaders(answer: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const revision = revisionIn(answer);
  if (revision === null) {
    // A state that was named is the newest version: who saves next needs its tag.
    if (request.method === 'POST' && isNamedVersion(answer)) void reply.header('etag', entityTag(answer.number));
    return answer;
  }
  const tag = entityTag(revision.version);
  void reply.header('etag', tag);
  if (reply.statusCode === 201) void reply.header('location', `${ADDRESS}/${revision.id}`);
  if (request.method !== 'GET' || !namesTag(request.headers['if-none-match'], tag)) return answer;
  void reply.status(304);
  return null;
}

function revisionIn(answer: unknown): Revision | null {
  if (isRevision(answer)) return answer;
  if (typeof answer === 'object' && answer !== null && 'character' in answer) return revisionIn(answer.character);
  return null;
}

function isNamedVersion(value: unknown): value is { readonly number: number } {
  return typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'number';
}

function isRevision(value: unknown): value is Revision {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('version' in value)) return false;
  return typeof value.id === 'string' && typeof value.version === 'number';
}
