/** Folded for searching and sorting: without marks and case, so that `Mirélle` is found as `mirelle`. */
export const searchable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A value as it stands between bars in a column of keys. */
export const listKey = (value: string): string => searchable(value).replaceAll('|', ' ');

/** Values between bars, so that one of them can be found whole. */
export const listKeys = (values: readonly string[]): string =>
  values.length === 0 ? '' : `|${values.map(listKey).join('|')}|`;
