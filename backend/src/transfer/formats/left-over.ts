import { isObject, type Json } from './reading';

/** JSON characters; a character has almost three times as much room for everything. */
export const LARGEST_LEFT_OVER = 96_000;

const DEEPEST = 8;
const NOTHING: ReadonlySet<unknown> = new Set([null, '', 0, false]);

/** As it was, without what is empty; undefined when nothing is left. */
export function withoutEmpty(value: unknown, omitted: ReadonlySet<string> = new Set(), depth = 0): unknown {
  if (NOTHING.has(value) || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((inner) => withoutEmpty(inner, omitted, depth + 1)).filter((inner) => inner !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const left = omitted.has(name) ? undefined : withoutEmpty(inner, omitted, depth + 1);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** As it was, without what stands under one of these names, however deep; a zero says something here. */
export function without(value: unknown, omitted: ReadonlySet<string>, depth = 0): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => without(inner, omitted, depth + 1));
  const kept = Object.entries(value).filter(([name]) => !omitted.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, omitted, depth + 1)]));
}

/** As many parts as have room, in their order; `left` hears of those that have none. */
export function withinRoom(
  parts: readonly (readonly [name: string, value: unknown])[],
  left: (name: string) => void,
): Json {
  let room = LARGEST_LEFT_OVER;
  const kept: Record<string, unknown> = {};
  for (const [name, value] of parts) {
    if (value === undefined) continue;
    const size = JSON.stringify(value).length + name.length;
    if (size > room) left(name);
    else {
      kept[name] = value;
      room -= size;
    }
  }
  return kept;
}
