import { loadRuleset, RulesetError, type RulesetProblem } from '@heroledger/rules';

/** Larger documents are refused by the server as well. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** A file somebody chose: what is in it, or everything that is wrong with it. */
export type RulesetFile =
  | { readonly document: object; readonly problems: null }
  | { readonly document: null; readonly problems: readonly RulesetProblem[] };

/** Checks it before anything is sent, with the very code the server checks it with. */
export async function readRulesetFile(file: File): Promise<RulesetFile> {
  if (file.size > LARGEST_FILE) return refused($localize`The file is larger than 4 MB. A ruleset has at most 1 MB.`);
  const text = await file.text();
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return refused($localize`This is no JSON: ${error instanceof Error ? error.message : ''}:cause:`);
  }
  try {
    loadRuleset(document);
  } catch (error) {
    if (error instanceof RulesetError) return { document: null, problems: error.problems };
    throw error;
  }
  return { document: document as object, problems: null };
}

const refused = (message: string): RulesetFile => ({ document: null, problems: [{ pointer: '', message }] });
