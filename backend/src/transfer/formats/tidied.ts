import { isObject } from './reading';

const DEEPEST = 30;

/**
 * A copy in which keys have no blanks around them: files that went through a spreadsheet or a hand have some. Where two
 * keys become one, the one that was written without blanks counts.
 */
export function tidied(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((inner) => tidied(inner, depth + 1));
  if (!isObject(value)) return value;
  const kept: [name: string, inner: unknown][] = [];
  for (const key of Object.keys(value)) {
    const name = key.trim();
    if (name === key || !Object.hasOwn(value, name)) kept.push([name, tidied(value[key], depth + 1)]);
  }
  return Object.fromEntries(kept);
}

/** Whether `tidied` would change any key. */
export function isUntidy(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((inner) => isUntidy(inner, depth + 1));
  return isObject(value) && Object.keys(value).some((key) => key !== key.trim() || isUntidy(value[key], depth + 1));
}
