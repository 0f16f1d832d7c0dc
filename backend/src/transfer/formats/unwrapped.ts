import { isObject } from './reading';

/** Under which tools put what they were asked for. */
const WRAPPINGS = ['build', 'character', 'data', 'actor', 'result', 'payload', 'content', 'json'] as const;
const DEEPEST = 5;
/** A document nests less deep; what lies deeper is not read. */
const DEEPEST_KEYS = 24;

/** What `isIt` says yes to: the file, or what lies in a list of one or under a usual key; undefined for none. */
export function unwrapped(file: unknown, isIt: (inner: unknown) => boolean, depth = 0): unknown {
  if (isIt(file)) return file;
  if (depth >= DEEPEST) return undefined;
  if (Array.isArray(file)) return file.length === 1 ? unwrapped(file[0], isIt, depth + 1) : undefined;
  if (!isObject(file)) return undefined;
  for (const [key, inner] of Object.entries(file)) {
    if (!WRAPPINGS.some((wrapping) => wrapping === key.trim().toLowerCase())) continue;
    const found = unwrapped(inner, isIt, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A copy whose keys have no blanks around them, as some hands leave them; of two that become one the first counts. */
export function withTrimmedKeys(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST_KEYS) return null;
  if (Array.isArray(value)) return value.map((inner) => withTrimmedKeys(inner, depth + 1));
  if (!isObject(value)) return value;
  const kept = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    if (!kept.has(key.trim())) kept.set(key.trim(), withTrimmedKeys(inner, depth + 1));
  }
  return Object.fromEntries(kept);
}
