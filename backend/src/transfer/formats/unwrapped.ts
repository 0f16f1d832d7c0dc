import { isObject } from './reading';

/** Under which tools put what they were asked for. */
const WRAPPINGS = ['build', 'character', 'data', 'actor', 'result', 'payload', 'content', 'json'] as const;
const DEEPEST = 5;

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
