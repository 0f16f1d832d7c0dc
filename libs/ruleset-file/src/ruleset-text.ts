import { type LoadedRuleset, type RulesetProblem, RulesetError, loadRuleset } from '@heroledger/rules';
import { type Node, type ParseError, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What is wrong in a file. The pointer is empty for the document as a whole. */
export interface PlacedProblem extends RulesetProblem {
  /** Counted from 1; where something is missing, the line where it should stand. */
  readonly line: number;
}

/** A text that may be a ruleset: the game that is in it, or everything that is wrong with it. */
export type RulesetText =
  | { readonly loaded: LoadedRuleset; readonly problems: null }
  | { readonly loaded: null; readonly problems: readonly PlacedProblem[] };

/** Never throws for what is in the text; its length is for the caller to bound. */
export function readRulesetText(text: string): RulesetText {
  try {
    return { loaded: loadRuleset(JSON.parse(text)), problems: null };
  } catch (error) {
    return { loaded: null, problems: problemsOf(text, error) };
  }
}

function problemsOf(text: string, error: unknown): readonly PlacedProblem[] {
  const { root, mistake } = treeOf(text);
  if (error instanceof RulesetError) return error.problems.map((problem) => placed(text, root, problem));
  if (!(error instanceof SyntaxError)) throw error;
  if (mistake === undefined) return [{ line: 1, pointer: '', message: `This is no JSON: ${error.message}` }];
  const message = `This is no JSON: ${printParseErrorCode(mistake.error)}`;
  return [{ line: lineAt(text, mistake.offset), pointer: '', message }];
}

interface Tree {
  readonly root: Node | undefined;
  /** The first: what is said after it only follows from it. */
  readonly mistake: ParseError | undefined;
}

/** Only asked for places. What is nested too deep to be walked has none: it is refused as a whole anyway. */
function treeOf(text: string): Tree {
  const mistakes: ParseError[] = [];
  try {
    const root = parseTree(text, mistakes, { disallowComments: true, allowTrailingComma: false });
    return { root, mistake: mistakes[0] };
  } catch (error) {
    if (error instanceof RangeError) return { root: undefined, mistake: undefined };
    throw error;
  }
}

function placed(text: string, root: Node | undefined, { pointer, message }: RulesetProblem): PlacedProblem {
  const line = root === undefined ? 1 : lineAt(text, nearest(root, pathOf(root, pointer)).offset);
  return { line, pointer, message };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

type Path = readonly (string | number)[];

/** Of a JSON Pointer; a number is an index only where there is a list. */
function pathOf(root: Node, pointer: string): Path {
  const segments = pointer.split('/').slice(1);
  return segments.reduce<Path>((path, segment) => {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const isIndex = findNodeAtLocation(root, [...path])?.type === 'array';
    return [...path, isIndex ? Number(name) : name];
  }, []);
}

function nearest(root: Node, path: Path): Node {
  return findNodeAtLocation(root, [...path]) ?? (path.length === 0 ? root : nearest(root, path.slice(0, -1)));
}
