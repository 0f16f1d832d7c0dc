import type { ColumnOptions } from 'typeorm';

/**
 * Columns that mean the same on both databases. Times are ISO 8601 text in UTC with milliseconds: they sort, compare
 * and come back exactly as written everywhere, while SQLite's own datetime drops what is below a second. Documents
 * are JSON text, byte for byte what was acknowledged.
 */
export const idColumn = { type: 'varchar', length: 36 } as const satisfies ColumnOptions;
export const timeColumn = { type: 'varchar', length: 24 } as const satisfies ColumnOptions;
export const jsonColumn = { type: 'simple-json' } as const satisfies ColumnOptions;
