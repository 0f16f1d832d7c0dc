/** A part of a list, and where the next part begins. */
export interface Page<Row> {
  readonly items: Row[];
  readonly nextCursor: string | null;
}

/** Cuts the one row more that was asked for, which tells whether there is a next page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursorAfter: (last: Row) => string): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorAfter(last) : null };
}
