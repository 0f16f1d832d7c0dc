import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MalformedBody } from '../problem';

const DEEPEST = 64;
const MOST_VALUES = 200_000;

/** Control character 0 and halves of surrogate pairs: PostgreSQL cannot store them, and no player types them. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** JSON is bounded in depth and number of values before anything looks at it; `__proto__` is refused by the parser. */
export function parseJsonBodies(server: FastifyInstance): void {
  const parse = jsonParser(server);
  // A form of a foreign page can send text; nothing here takes any.
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser(
    /^application\/(merge-patch\+)?json/,
    { parseAs: 'string' },
    (request: FastifyRequest, body: string) => (body === '' ? Promise.resolve(undefined) : parse(request, body)),
  );
}

/** Throws `MalformedBody`. */
export function jsonParser(server: FastifyInstance): (request: FastifyRequest, text: string) => Promise<unknown> {
  const parse = server.getDefaultJsonParser('error', 'error');
  return (request, text) =>
    new Promise((resolve, reject) => {
      void parse(request, text, (error, value) => {
        const problem =
          error === null ? problemOf(value) : new MalformedBody('The body is not valid JSON.', { cause: error });
        if (problem === null) resolve(value);
        else reject(problem);
      });
    });
}

function problemOf(value: unknown): MalformedBody | null {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (next.depth > DEEPEST) return new MalformedBody(`The body is nested deeper than ${String(DEEPEST)} levels.`);
    if (seen > MOST_VALUES) return new MalformedBody(`The body holds more than ${String(MOST_VALUES)} values.`);
    if (typeof next.value === 'string' && UNSTORABLE.test(next.value))
      return new MalformedBody('The body holds a character that cannot be stored.');
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, child] of Object.entries(next.value)) {
      if (UNSTORABLE.test(key)) return new MalformedBody('The body holds a character that cannot be stored.');
      open.push({ value: child, depth: next.depth + 1 });
    }
  }
  return null;
}
