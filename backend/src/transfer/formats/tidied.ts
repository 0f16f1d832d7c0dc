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
  const entries = Object.entries(value);
  const clean = new Set(entries.filter(([key]) => key === key.trim()).map(([key]) => key));
  return Object.fromEntries(
    entries
      .filter(([key]) => key === key.trim() || !clean.has(key.trim()))
      .map(([key, inner]) => [key.trim(), tidied(inner, depth + 1)]),
  );
}
