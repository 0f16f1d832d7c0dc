import type { Ruleset, RulesetProblem } from '@heroledger/rules';
import { type PlacedProblem, readRulesetText } from '@heroledger/ruleset-file';

/** Larger documents are refused by the server as well. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** Without a line where the file as a whole is meant, or the server says it. */
export type FileProblem = RulesetProblem & Partial<PlacedProblem>;

/** A file somebody chose: what is in it, or everything that is wrong with it. */
export type RulesetFile =
  | { readonly document: Ruleset; readonly problems: null }
  | { readonly document: null; readonly problems: readonly FileProblem[] };

/** Checks it before anything is sent, with the very code the server checks it with. */
export async function readRulesetFile(file: File): Promise<RulesetFile> {
  if (file.size > LARGEST_FILE) {
    const message = $localize`The file is larger than 4 MB. A ruleset has at most 1 MB.`;
    return { document: null, problems: [{ pointer: '', message }] };
  }
  const { loaded, problems } = readRulesetText(await file.text());
  return problems === null ? { document: loaded.ruleset, problems } : { document: null, problems };
}
