import type { Character } from '@heroledger/rules';
import type { VersionKind } from './versions/version-kind';

/** What kind of version a save is, told from what came of it: a page saves a new level as it saves a note. */
export function kindOfChange(before: Character, after: Character): VersionKind {
  const gained = levelsOf(after) - levelsOf(before);
  if (gained !== 0) return gained > 0 ? 'levelUp' : 'levelDown';
  return before.experiencePoints === after.experiencePoints ? 'saved' : 'experience';
}

const levelsOf = ({ classes }: Character): number => classes.reduce((sum, { level }) => sum + level, 0);
