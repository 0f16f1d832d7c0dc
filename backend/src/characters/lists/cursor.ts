import { InvalidRequest } from '../../problem';

/** Where a page ended: the values of its last row, in the order the list is sorted by. */
export type Place = readonly (string | number)[];

const LONGEST = 1_000;

/** Opaque to clients; holds only what they have seen. */
export const cursorOf = (list: string, place: Place): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

/** The place a cursor names; throws `InvalidRequest` for one that this list did not make. */
export function placeOf(cursor: string, list: string, types: readonly ('string' | 'number')[]): Place {
  const [madeBy, ...place] = decoded(cursor);
  const fits = madeBy === list && place.length === types.length;
  if (fits && place.every((value, index): value is string | number => isOfType(value, types[index]))) return place;
  throw new InvalidRequest([
    { pointer: '/cursor', code: 'CURSOR', message: 'The cursor does not belong to this list; begin again without it.' },
  ]);
}

/** Was the cursor made by this list? Says nothing of what it holds. */
export const isCursorOf = (cursor: string, list: string): boolean => decoded(cursor)[0] === list;

const LARGEST = 2 ** 31 - 1;

/** Of the type, and nothing a database could not compare with. */
function isOfType(value: unknown, type: 'string' | 'number' | undefined): boolean {
  if (typeof value === 'number') return type === 'number' && Number.isInteger(value) && Math.abs(value) <= LARGEST;
  return typeof value === 'string' && type === 'string' && !value.includes('\0');
}

function decoded(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
