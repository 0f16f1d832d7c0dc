import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MalformedBody, UnsupportedMediaType } from '../problem';
import { MOST_FILES, TAKES_MANY_FILES } from './body-limits';
import { assertCountable, countableIn, jsonParser, malformed } from './json-body';

/** There may be empty lines between the others. */
const MOST_BREAKS = 2 * MOST_FILES;

/**
 * NDJSON, a JSON text in each line, as a list. A line that is none stands there as the `MalformedBody` it is, and spoils
 * none of the others; together they are bounded as one body is.
 */
export function parseLineBodies(server: FastifyInstance): void {
  const parse = jsonParser(server);
  server.addContentTypeParser(
    /^application\/(x-)?ndjson/,
    { parseAs: 'string' },
    async (request: FastifyRequest, body: string) => {
      if (request.routeOptions.url !== TAKES_MANY_FILES) throw new UnsupportedMediaType();
      const lines = linesOf(body);
      assertCountable(lines.reduce((sum, line) => sum + countableIn(line), 0));
      return Promise.all(lines.map((line) => parse(request, line).catch(malformed)));
    },
  );
}

/** Counted before anything is made of them: nobody knows yet who sends them. */
function linesOf(body: string): string[] {
  let breaks = 0;
  for (let at = body.indexOf('\n'); at >= 0 && breaks <= MOST_BREAKS; at = body.indexOf('\n', at + 1)) breaks += 1;
  const lines = breaks > MOST_BREAKS ? null : body.split('\n').filter((line) => line.trim() !== '');
  if (lines !== null && lines.length <= MOST_FILES) return lines;
  throw new MalformedBody(`The body holds more than ${String(MOST_FILES)} lines.`);
}
