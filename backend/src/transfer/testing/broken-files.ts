import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Every place of a file where something stands. */
export const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
};

/** A copy in which `value` stands at `path`. */
export const replaced = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole))
    return whole.map((child: unknown, index) => (String(index) === String(key) ? replaced(child, rest, value) : child));
  return Object.fromEntries(
    Object.entries(whole).map(([name, child]) => [name, name === key ? replaced(child, rest, value) : child]),
  );
};

/** Anything JSON can say, and the sizes and signs that hurt. */
export const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    1e300,
    Number.MAX_SAFE_INTEGER + 2,
    0.5,
    '12',
    true,
    [],
    {},
    [[]],
    'x'.repeat(30_000),
    '__proto__',
    'constructor',
  ),
);
