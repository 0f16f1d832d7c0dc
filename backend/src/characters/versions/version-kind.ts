/** How a version came to be. A `snapshot` was named by the player, the others follow from what was done. */
export const versionKinds = [
  'created',
  'saved',
  'snapshot',
  'restored',
  'imported',
  'duplicated',
  'shared',
  'experience',
  'levelUp',
  'levelDown',
  'movedOn',
  'takenDown',
  'released',
] as const;
export type VersionKind = (typeof versionKinds)[number];
