import type { Character } from '@heroledger/rules';
import { isRecord } from '../../characters';
import { same } from '../same';

/**
 * The merge patch (RFC 7396) that leads from one document to the other: changed fields only, inside records changed
 * keys only, with null for a key that is gone.
 * @returns Null when it cannot be told as a merge patch, because a field itself becomes null.
 */
export function mergePatchBetween(from: Character, to: Character): object | null {
  const before = new Map<string, unknown>(Object.entries(from));
  const changed = Object.entries(to).filter(([field, value]) => !same(before.get(field), value));
  if (changed.some(([, value]) => value === null)) return null;
  return Object.fromEntries(changed.map(([field, value]) => [field, patchOf(before.get(field), value)]));
}

function patchOf(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) return after;
  const removed = Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key) => [key, null]);
  const changed = Object.entries(after)
    .filter(([key, value]) => !same(before[key], value))
    .map(([key, value]) => [key, patchOf(before[key], value)]);
  return Object.fromEntries([...removed, ...changed]);
}
