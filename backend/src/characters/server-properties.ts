import { InvalidRequest } from '../problem';
import { type StoredCharacter, toCharacterResponse } from './stored-character';

/** They follow from the save itself; a client that sends back what it got need not keep them right. */
const IGNORED: ReadonlySet<string> = new Set(['version', 'level', 'updatedAt', 'takenDown']);
/** They have routes of their own, or never change: welcome as they are, refused when they differ. */
const FIXED = ['id', 'ownerId', 'createdAt', 'visibility', 'isTemplate', 'portraitUrl'] as const;

/** The body of a save without what belongs to the server; throws `InvalidRequest` when it tries to change that. */
export function withoutServerProperties(body: unknown, current: StoredCharacter): unknown {
  if (!isObject(body)) return body;
  const now = toCharacterResponse(current);
  const changed = FIXED.filter((key) => Object.hasOwn(body, key) && body[key] !== now[key]);
  if (changed.length > 0) {
    throw new InvalidRequest(
      changed.map((key) => ({ pointer: `/${key}`, code: 'READ_ONLY', message: `${key} cannot be changed here.` })),
    );
  }
  const fixed: ReadonlySet<string> = new Set(FIXED);
  return Object.fromEntries(Object.entries(body).filter(([key]) => !IGNORED.has(key) && !fixed.has(key)));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
