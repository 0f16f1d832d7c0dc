import { isObject, own } from '../json/guards';
import { PatchError } from './json-patch';

/** Deeper patches are refused, so that none can exhaust the stack. */
const maximumDepth = 100;

/**
 * Applies a JSON merge patch (RFC 7396): objects are merged, null takes a field away, anything else (lists too)
 * replaces what was there. The document itself stays as it is. A field called `__proto__` is a field like any other;
 * no prototype can be reached.
 *
 * @throws PatchError when the patch is nested more than 100 deep
 */
export function mergePatch(document: unknown, patch: unknown): unknown {
  return merge(document, patch, 0);
}

function merge(document: unknown, patch: unknown, depth: number): unknown {
  if (!isObject(patch)) return patch;
  if (depth > maximumDepth) throw new PatchError(`Nested deeper than ${String(maximumDepth)} levels.`, '');
  const merged = new Map<string, unknown>(isObject(document) ? Object.entries(document) : []);
  for (const key of Object.keys(patch)) {
    const value = own(patch, key);
    if (value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value, depth + 1));
  }
  // Defines own properties and never calls a setter.
  return Object.fromEntries(merged);
}
