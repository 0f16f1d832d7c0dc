import type { ImportAnswer, ImportFormat } from '../characters';
import { formatNumber } from '../ui';
import { type EntryKind, entryKinds } from './import-entry';
import type { Kept, Undone } from './outcomes';

export type Tally = Readonly<Record<EntryKind, number>>;

/** Whose file it is, in words. */
function formatWords(format: ImportFormat | undefined): string {
  switch (format) {
    case 'heroledger':
      return $localize`Heroledger`;
    case 'foundry-dnd5e':
      return $localize`Foundry, fifth edition`;
    case 'dndbeyond':
      return $localize`D&D Beyond`;
    case 'legacy':
      return $localize`The system before this one`;
    case 'foundry-pf2e':
      return $localize`Foundry, Pathfinder 2e`;
    case 'pathbuilder2e':
      return $localize`Pathbuilder 2e`;
    case undefined:
      return '';
  }
}

/** One line of what would come of a file. */
export function answerWords({ format, report }: ImportAnswer): string {
  const name = formatWords(format);
  const lost = report?.notMapped.length ?? 0;
  const guessed = report?.guessed.length ?? 0;
  if (lost === 0 && guessed === 0) return $localize`${name}:format:, reads without a loss.`;
  if (lost === 0) return $localize`${name}:format:, ${guessed}:guessed: guessed.`;
  if (guessed === 0) return $localize`${name}:format:, ${lost}:lost: with no place here.`;
  return $localize`${name}:format:, ${guessed}:guessed: guessed, ${lost}:lost: with no place here.`;
}

/** Of a file that was recognised, and that nothing can be made of. */
export function notReadWords(kind: string): string {
  return $localize`This looks like ${kind}:kind:; it is not read here yet.`;
}

/** Of one character, or of all that were sent together. */
type Refusal = Pick<ImportAnswer, 'code' | 'title' | 'detail'> & {
  readonly errors?: readonly { readonly message: string }[];
};

/** Why a file did not become a character. */
export function refusalWords(problem: Refusal): string {
  if (problem.code === 'UNKNOWN_FORMAT') {
    return $localize`Not a character of a kind that is read here: those of Heroledger, Foundry (fifth edition, Pathfinder 2e), D&D Beyond, Pathbuilder 2e and the system before this one are.`;
  }
  if (problem.code === 'MALFORMED_BODY') return $localize`This file is not JSON, or it is damaged.`;
  const reason = problem.errors?.[0]?.message ?? problem.detail ?? '';
  return reason === '' ? (problem.title ?? '') : reason;
}

/** Behind a number of them. */
export function kindWords(kind: EntryKind): string {
  switch (kind) {
    case 'waiting':
      return $localize`not looked at yet`;
    case 'ready':
      return $localize`ready`;
    case 'refused':
      return $localize`refused`;
    case 'alike':
      return $localize`already there`;
    case 'kept':
      return $localize`imported`;
  }
}

/** `12 ready, 3 refused, 2 already there`. */
export function tallyWords(tally: Tally): string {
  return entryKinds
    .filter((kind) => tally[kind] > 0)
    .map((kind) => `${formatNumber(tally[kind])} ${kindWords(kind)}`)
    .join(', ');
}

/** What came of a press, in sentences; empty when nothing did that the rows do not say. */
export function keptWords({ made, unanswered, left, tooLate }: Kept): string {
  const sentences: string[] = [];
  if (made === 1) sentences.push($localize`One character imported.`);
  if (made > 1) sentences.push($localize`${formatNumber(made)}:count: characters imported.`);
  if (unanswered > 0)
    sentences.push($localize`${formatNumber(unanswered)}:count: without an answer: import once more to know.`);
  if (left > 0) sentences.push($localize`${formatNumber(left)}:count: not sent, and still ready.`);
  if (tooLate) sentences.push($localize`It was too late to cancel; undo takes them back.`);
  return sentences.join(' ');
}

/** What came of taking a press back. */
export function undoneWords({ taken, stay, left, problem }: Undone): string {
  const sentences: string[] = [];
  if (taken === 1) sentences.push($localize`One character taken back; it lies in the trash.`);
  if (taken > 1) sentences.push($localize`${formatNumber(taken)}:count: characters taken back; they lie in the trash.`);
  if (stay === 1) sentences.push($localize`One was changed since, and stays.`);
  if (stay > 1) sentences.push($localize`${formatNumber(stay)}:count: were changed since, and stay.`);
  if (left > 0) sentences.push($localize`${formatNumber(left)}:count: not taken back yet.`);
  if (problem !== null) sentences.push(problem.title);
  return sentences.join(' ');
}
