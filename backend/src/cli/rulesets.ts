import { readFile } from 'node:fs/promises';
import type { LoadedRuleset } from '@heroledger/rules';
import { type PlacedProblem, readRulesetText } from '@heroledger/ruleset-file';
import { StartProblem } from '../config';

/** `ruleset check FILE`: says that a ruleset can be played, or throws with the line and the cause of each mistake. */
export async function checkRuleset([act, file]: readonly string[]): Promise<string> {
  if (act !== 'check' || file === undefined) throw new StartProblem('Say `ruleset check FILE`.');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartProblem(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { loaded, problems } = readRulesetText(text);
  if (problems !== null) throw new StartProblem(problems.map((problem) => told(file, problem)).join('\n'));
  return `${file} is sound: ${contentOf(loaded)}.\n`;
}

function contentOf({ ruleset }: LoadedRuleset): string {
  const { name, version, ancestries, classes, skills, items } = ruleset;
  const counts = Object.entries({ ancestries, classes, skills, items });
  return `${name} ${version}, with ${counts.map(([what, { length }]) => `${String(length)} ${what}`).join(', ')}`;
}

/** As editors jump to it. */
const told = (file: string, { line, pointer, message }: PlacedProblem): string =>
  [`${file}:${String(line)}`, ...(pointer === '' ? [] : [pointer]), message].join(': ');
