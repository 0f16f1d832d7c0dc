import type { FastifyInstance } from 'fastify';
import { InvalidRequest, NotFound } from '../problem';

/** Control character 0 and halves of surrogate pairs: PostgreSQL cannot store them, and no player types them. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Nothing is at an address that holds what no database stores, and nothing can be found by it. */
export function refuseUnstorableAddresses(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    if (unstorableIn(request.params) !== undefined) throw new NotFound();
    const name = unstorableIn(request.query);
    if (name !== undefined)
      throw new InvalidRequest([
        { pointer: `/${name}`, code: 'UNSTORABLE', message: `${name} holds a character that cannot be stored.` },
      ]);
    done();
  });
}

/** The name of the first value that no database stores. */
const unstorableIn = (named: unknown): string | undefined =>
  Object.entries(named as Readonly<Record<string, unknown>>).find(([, value]) => !isStorable(String(value)))?.[0];
