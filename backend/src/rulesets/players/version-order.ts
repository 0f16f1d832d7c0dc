/** Versions are three numbers with dots between. */
const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

export const isHigher = (version: string, other: string): boolean => compare(version, other) > 0;

export const newestFirst = <T extends { readonly version: string }>(versions: readonly T[]): T[] =>
  [...versions].sort((a, b) => compare(b.version, a.version));
