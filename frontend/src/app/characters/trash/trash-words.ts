import type { ToastMessage } from '../../ui';

/** As the server keeps it. */
const TRASH_DAYS = 30;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** What a toast says of characters that were deleted. `names` has one at least. */
export function trashedWords(names: readonly string[]): string {
  const [only] = names;
  if (only !== undefined && names.length === 1) return $localize`${only}:name: is in the trash for 30 days.`;
  return $localize`${names.length}:count: characters are in the trash for 30 days.`;
}

/** The way from a toast to the page. */
export const toTrash = (): NonNullable<ToastMessage['link']> => ({
  words: $localize`Trash`,
  path: '/characters/trash',
});

/**
 * Days for which a character can still be brought back, those begun counted: 1 to 30. A clock of the reader that is
 * wrong leads no further.
 * @param deletedAt ISO 8601.
 */
export function daysLeft(deletedAt: string, now: Date): number {
  const days = (Date.parse(deletedAt) - now.getTime()) / MILLISECONDS_OF_A_DAY + TRASH_DAYS;
  return Math.min(Math.max(Math.ceil(days), 1), TRASH_DAYS);
}
