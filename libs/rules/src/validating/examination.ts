import type { Character } from '../character';
import type { Evaluation } from '../deriving/evaluation';
import type { Reading } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { Fix, Severity, Violation } from '../sheet';
import type { ViolationCode } from './codes';

/** What every check looks at. */
export interface Examination {
  readonly character: Character;
  readonly places: Reading['places'];
  readonly evaluation: Evaluation;
  readonly loaded: LoadedRuleset;
}

export type Check = (examination: Examination) => Violation[];

export interface Finding {
  readonly code: ViolationCode;
  readonly pointer: string;
  readonly message: string;
  readonly advice: string;
  readonly params?: Violation['params'];
  readonly fixes?: readonly Fix[];
}

/** The document makes no sense here. */
export function senseless(finding: Finding): Violation {
  return complete(finding, 'error');
}

/** The game forbids it. */
export function forbidden(finding: Finding): Violation {
  return complete(finding, 'rule');
}

/** A page shows a handful of ways out, not one for each of a thousand items. */
const mostFixes = 10;

/** Each property by name: gathering the rest of an object costs more than all the rest of a check. */
function complete(finding: Finding, severity: Severity): Violation {
  const { code, pointer, message, advice, params = {}, fixes = [] } = finding;
  return { code, pointer, message, advice, params, severity, fixes: fixes.slice(0, mostFixes) };
}

export function replaceFix(label: string, path: string, value: unknown): Fix {
  return { label, patch: [{ op: 'replace', path, value }] };
}

export function removeFix(label: string, path: string): Fix {
  return { label, patch: [{ op: 'remove', path }] };
}

/** The number with its word: `1 point`, `2 points`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : other}`;
}

/** The entries with the place each has in the document. */
export function placed<T>(
  entries: readonly T[],
  places: readonly number[],
): { readonly entry: T; readonly place: number }[] {
  return entries.map((entry, index) => ({ entry, place: places[index] ?? index }));
}
