import { readFile } from 'node:fs/promises';
import { type RulesetProblem, RulesetError, loadRuleset } from '@heroledger/rules';
import { type Node, type ParseError, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { StartProblem } from '../config';

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** `ruleset check FILE`: says that a ruleset can be played, or throws with the line and the cause of each mistake. */
export async function checkRuleset([act, file]: readonly string[]): Promise<string> {
  if (act !== 'check' || file === undefined) throw new StartProblem('Say `ruleset check FILE`.');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartProblem(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  if (errors.length > 0 || root === undefined) throw new StartProblem(syntaxProblems(file, text, errors));
  return check(file, text, root);
}

function check(file: string, text: string, root: Node): string {
  try {
    const { name, version, ancestries, classes, skills, items } = loadRuleset(JSON.parse(text)).ruleset;
    const counts = { ancestries, classes, skills, items };
    const content = Object.entries(counts).map(([what, { length }]) => `${String(length)} ${what}`);
    return `${file} is sound: ${name} ${version}, with ${content.join(', ')}.\n`;
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error;
    const lines = error.problems.map((problem) => `${file}:${lineOf(text, root, problem)}: ${problem.message}`);
    throw new StartProblem(lines.join('\n'));
  }
}

function syntaxProblems(file: string, text: string, errors: readonly ParseError[]): string {
  const found = errors.map(
    ({ error, offset }) => `${file}:${line(text, offset)}: no JSON: ${printParseErrorCode(error)}`,
  );
  return found.length === 0 ? `${file}:1: no JSON: the file is empty` : found.join('\n');
}

/** The line and the place a problem is about; of what is missing, where it should stand. */
function lineOf(text: string, root: Node, { pointer }: RulesetProblem): string {
  return `${line(text, nearest(root, pathOf(root, pointer)).offset)}: ${pointer === '' ? '/' : pointer}`;
}

const line = (text: string, offset: number): string => String(text.slice(0, offset).split('\n').length);

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
