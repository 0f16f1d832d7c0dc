import type { Sheet } from '@heroledger/rules';
import { type ShownPart, isShownAt } from './shown-part';

/**
 * The sheet as others see it. Every number is that of the whole character, hidden parts included, so that nobody is shown
 * a wrong one; violations that would tell of something hidden are left out.
 */
export const sheetForOthers = (sheet: Sheet, shows: readonly ShownPart[]): Sheet => ({
  ...sheet,
  violations: sheet.violations.filter(({ pointer }) => isShownAt(pointer, shows)),
});
