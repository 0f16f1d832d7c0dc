import { type Character, type LoadedRuleset, characterLevel } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wholeWithin } from '../reading';

const MOST_EXPERIENCE = 1_000_000_000;

/** What a file says of experience. */
export interface WrittenExperience {
  /** Place in the file. */
  readonly from: string;
  /** Null where it says nothing. */
  readonly points: number | null;
  /** Levels are given at milestones, and whatever is counted means nothing. */
  readonly byMilestone: boolean;
}

/** Who counts no experience has earned the level in another way: the least that it takes stands in its place. */
export function experienceOf(
  { from, points, byMilestone }: WrittenExperience,
  { classes }: Pick<Character, 'classes'>,
  { ruleset }: LoadedRuleset,
  notes: MappingNotes,
): number {
  const level = characterLevel({ classes });
  const least = ruleset.progression.experience[level - 1] ?? 0;
  const counted = wholeWithin(points ?? 0, 0, MOST_EXPERIENCE);
  if (counted < least && (counted === 0 || byMilestone)) {
    const why = `The file counts ${counted === 0 ? 'none' : counted}; level ${level} takes ${least} at least.`;
    notes.guess(from, '/experiencePoints', least, why);
    return least;
  }
  if (points !== null) notes.map(from, '/experiencePoints', counted);
  return counted;
}
