import { type ImportEntry, isAlike } from './import-entry';

/** The first of them to be shown, `most` at most: what went wrong is not hidden below what went well. */
export function worstFirst(entries: readonly ImportEntry[], most: number): readonly ImportEntry[] {
  const [wrong, alike, well]: [ImportEntry[], ImportEntry[], ImportEntry[]] = [[], [], []];
  for (const entry of entries) {
    const rank =
      entry.state === 'refused' || entry.unanswered ? wrong : entry.state === 'ready' && isAlike(entry) ? alike : well;
    if (rank.length < most) rank.push(entry);
  }
  return [...wrong, ...alike, ...well].slice(0, most);
}
