import type { Sheet, SheetFeature, Stat } from '@heroledger/rules';
import { statWords } from '../stat-words';

/** A number that is another than before, both as the sheet writes them. */
export interface Gain {
  readonly stat: Stat;
  readonly was: string;
  readonly is: string;
}

export interface Gains {
  readonly lines: readonly Gain[];
  readonly features: readonly SheetFeature[];
}

/** Numbers that only follow from others that are told. */
const FOLLOWING: ReadonlySet<Stat['group']> = new Set(['modifier', 'save', 'skill']);

/** What is new on the sheet: numbers that moved, in the order of the ruleset, and features. */
export function gainsOf(before: Sheet, after: Sheet): Gains {
  const earlier = new Map(before.stats.map((stat) => [stat.id, stat]));
  const had = new Set(before.features.map(({ id }) => id));
  const lines = after.stats.flatMap((stat): Gain[] => {
    const was = earlier.get(stat.id);
    return was === undefined || was.value === stat.value || FOLLOWING.has(stat.group)
      ? []
      : [{ stat, was: statWords(was), is: statWords(stat) }];
  });
  return { lines, features: after.features.filter(({ id }) => !had.has(id)) };
}
