/** Versions a save may replace: some numbers, or whatever is there. */
export type ExpectedVersion = readonly number[] | 'any';

/** The entity tag of a version. */
export const entityTag = (version: number): string => `"${version}"`;

/**
 * Reads `If-Match`. A tag that is weak or none of ours matches no version: the answer is then a conflict, as it is for
 * a version that is gone.
 */
export function expectedVersion(ifMatch: string): ExpectedVersion {
  if (ifMatch.trim() === '*') return 'any';
  return ifMatch.split(',').flatMap((tag) => {
    const digits = /^"(\d{1,15})"$/.exec(tag.trim())?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}

export const allows = (expected: ExpectedVersion, version: number): boolean =>
  expected === 'any' || expected.includes(version);

/** Does `If-None-Match` name this tag? Weak comparison, as RFC 9110 wants for reads. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));
}
