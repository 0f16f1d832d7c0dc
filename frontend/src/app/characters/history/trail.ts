import type { VersionSummary } from '../character-messages';

/** Small saves of one sitting gathered into one, or a version that stands for itself. */
export interface TrailEntry {
  /** The newest of them: what is compared and restored. */
  readonly version: VersionSummary;
  /** All of them, newest first. */
  readonly versions: readonly VersionSummary[];
  /** Gathered: shown smaller. */
  readonly minor: boolean;
}

/** The entries of one calendar day, newest first. */
export interface TrailDay {
  /** ISO 8601 of its newest entry. */
  readonly at: string;
  readonly entries: readonly TrailEntry[];
}

/** Saves that follow each other within this time belong to one sitting. */
const sittingMilliseconds = 20 * 60_000;

/**
 * The history by days. The newest version and everything named, restored or made stands alone; plain saves of one
 * sitting that follow each other are gathered.
 */
export function trailOf(versions: readonly VersionSummary[]): readonly TrailDay[] {
  const days: { at: string; entries: TrailEntry[] }[] = [];
  for (const entry of gathered(versions)) {
    const day = days.at(-1);
    if (day !== undefined && isSameDay(day.at, entry.version.createdAt)) day.entries.push(entry);
    else days.push({ at: entry.version.createdAt, entries: [entry] });
  }
  return days;
}

/** The same with each save of some gathered entries by itself; `apart` has the numbers of their newest versions. */
export function spread(days: readonly TrailDay[], apart: ReadonlySet<number>): readonly TrailDay[] {
  return days.map(({ at, entries }) => ({
    at,
    entries: entries.flatMap((entry) =>
      apart.has(entry.version.number)
        ? entry.versions.map((version) => ({ version, versions: [version], minor: true }))
        : [entry],
    ),
  }));
}

function gathered(versions: readonly VersionSummary[]): readonly TrailEntry[] {
  const groups: VersionSummary[][] = [];
  versions.forEach((version, index) => {
    const group = groups.at(-1);
    const later = group?.at(-1);
    // The newest stands alone: it is what the character is now.
    const joins = index > 1 && group !== undefined && later !== undefined && areOneSitting(later, version);
    if (joins) group.push(version);
    else groups.push([version]);
  });
  return groups.flatMap((group) => {
    const [version] = group;
    return version === undefined ? [] : [{ version, versions: group, minor: group.length > 1 }];
  });
}

function areOneSitting(later: VersionSummary, earlier: VersionSummary): boolean {
  const apart = Date.parse(later.createdAt) - Date.parse(earlier.createdAt);
  const plain = later.kind === 'saved' && earlier.kind === 'saved' && later.actor === earlier.actor;
  return plain && apart <= sittingMilliseconds && isSameDay(later.createdAt, earlier.createdAt);
}

function isSameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
