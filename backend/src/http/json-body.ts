import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MalformedBody } from '../problem';
import { isStorable } from './storable';

const DEEPEST = 64;
const MOST_VALUES = 200_000;
/** Of one object: larger ones are no documents, and cost whoever looks through them many times what a list does. */
const MOST_KEYS = 5_000;

/** JSON is bounded in depth and number of values before anything is made of it; `__proto__` is refused by the parser. */
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
  return async (request, text) => {
    assertCountable(valuesIn(text));
    const value = await new Promise<unknown>((resolve, reject) => {
      void parse(request, text, (error, parsed) => {
        if (error === null) resolve(parsed);
        else reject(new MalformedBody('The body is not valid JSON.', { cause: error }));
      });
    });
    assertStorable(value);
    return value;
  };
}

/** Throws `MalformedBody`. Of a body in parts the sum counts. */
export function assertCountable(values: number): void {
  if (values > MOST_VALUES) throw new MalformedBody(`The body holds more than ${String(MOST_VALUES)} values.`);
}

/**
 * Counts in the text itself, and no further than is allowed: a few million small values would fill the memory once they
 * are made. Throws `MalformedBody` for what is too deep, and for an object of too many keys.
 */
export function valuesIn(text: string): number {
  /** How many keys there are so far in each object that is open; no number for a list. */
  const open: number[] = [];
  let values = 1;
  for (let at = 0; at < text.length && values <= MOST_VALUES; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === ']' || sign === '}') open.pop();
    else if (sign === ',') {
      values += 1;
      oneMoreIn(open);
    } else if (sign === '[' || sign === '{') {
      values += 1;
      oneDeeper(open, sign);
    }
  }
  return values;
}

function oneMoreIn(open: number[]): void {
  const keys = (open.pop() ?? NaN) + 1;
  if (keys > MOST_KEYS) throw new MalformedBody(`An object in the body holds more than ${String(MOST_KEYS)} keys.`);
  open.push(keys);
}

function oneDeeper(open: number[], sign: '[' | '{'): void {
  if (open.length === DEEPEST) throw new MalformedBody(`The body is nested deeper than ${String(DEEPEST)} levels.`);
  open.push(sign === '{' ? 1 : NaN);
}

/** As `valuesIn`, of one of several: what is too deep to be counted is refused as what it is, and by itself. */
export function countableIn(text: string): number {
  try {
    return valuesIn(text);
  } catch (error) {
    malformed(error);
    return 1;
  }
}

/** Throws what is no `MalformedBody`. */
export function malformed(error: unknown): MalformedBody {
  if (error instanceof MalformedBody) return error;
  throw error;
}

/** The place of the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function assertStorable(value: unknown): void {
  if (typeof value === 'string' && !isStorable(value))
    throw new MalformedBody('The body holds a character that cannot be stored.');
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) Object.keys(value).forEach(assertStorable);
  Object.values(value).forEach(assertStorable);
}
