import type { FastifyInstance } from 'fastify';
import { InvalidRequest, NotFound } from '../problem';

/** Control character 0 and halves of surrogate pairs: PostgreSQL cannot store them, and no player types them. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Nothing is at an address that holds what no database stores, and nothing can be found by it. */
export function refuseUnstorableAddresses(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    if (!areStorable(request.params)) throw new NotFound();
    if (!areStorable(request.query))
      throw new InvalidRequest([
        { pointer: '', code: 'UNSTORABLE', message: 'The address holds a character that cannot be stored.' },
      ]);
    done();
  });
}

const areStorable = (named: unknown): boolean =>
  Object.values(named as Readonly<Record<string, unknown>>).every((value) => isStorable(String(value)));
