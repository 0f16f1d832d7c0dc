import type { Violation } from '@heroledger/rules';
import { violationsAt } from '../sheet-model';

/** How many flags each part of the character shows; together they are all there are. */
export interface Flags {
  readonly sheet: number;
  readonly equipment: number;
  readonly skills: number;
}

/** What has no tab of its own, such as a score, is told on the sheet. */
export function flagsOf(violations: readonly Violation[]): Flags {
  const equipment = violationsAt(violations, '/equipment').length;
  const skills = violationsAt(violations, '/skills').length + violationsAt(violations, '/choices').length;
  return { sheet: violations.length - equipment - skills, equipment, skills };
}
