import type { Violation } from '../sheet';
import { counted, forbidden, senseless } from './examination';

/** More than anybody reads; a document of a few kilobytes can be wrong in thousands of places. */
export const mostViolations = 100;

/**
 * The first of them, with a last one that tells how many are left out. What makes no sense stays before what the game
 * forbids, so that cutting the list never makes a senseless document look merely illegal.
 */
export function bounded(found: readonly Violation[]): Violation[] {
  if (found.length <= mostViolations) return [...found];
  const ordered = [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'rule'),
  ];
  const listed = ordered.slice(0, mostViolations - 1);
  const leftOut = ordered.slice(mostViolations - 1);
  const describe = leftOut.some(({ severity }) => severity === 'error') ? senseless : forbidden;
  const last = describe({
    code: 'MORE_VIOLATIONS',
    pointer: '',
    message: `${counted(leftOut.length, 'more violation')} ${leftOut.length === 1 ? 'is' : 'are'} not listed.`,
    advice: 'Mend the ones that are listed first.',
    params: { listed: listed.length, leftOut: leftOut.length },
  });
  return [...listed, last];
}
