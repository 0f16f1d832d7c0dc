import { Refusal } from './lib/house.mjs';
import { endChildrenWithUs, run as runProgram } from './lib/processes.mjs';

const TYPES = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'style', 'test', 'chore', 'revert'];

/** The folders of the house. A change that fits none of them has no scope. */
const SCOPES = [
  ...['rules', 'contract', 'migrations', 'bench', 'docker', 'scripts', 'docs', 'deps', 'e2e'],
  ...['backend', 'config', 'database', 'problem', 'observability', 'health', 'mail', 'cli', 'testing', 'rate-limit'],
  ...['auth', 'users', 'characters', 'templates', 'rulesets', 'sharing', 'transfer', 'audit', 'backup', 'admin'],
  ...['legacy', 'seed', 'access', 'clock', 'entity-tags', 'web', 'ui', 'sheet', 'wizard', 'import', 'account', 'http'],
];
const MESSAGE = new RegExp(`^(${TYPES.join('|')})(\\((${SCOPES.join('|')})\\))?!?: \\S.{0,99}$`);

/** Whether the first line of a commit message is a Conventional Commit with a scope of ours. */
export const isConventional = (subject) => MESSAGE.test(subject);

/** `npm run commits`: the history reads as one list of changes. */
export async function run() {
  endChildrenWithUs();
  const { code, stdout } = await runProgram('git', ['-c', 'safe.directory=*', 'log', '--no-merges', '--format=%h %s']);
  if (code !== 0) {
    console.log('Not checked: there is no git history here.');
    return;
  }
  const commits = stdout.trim().split('\n');
  const wrong = commits.filter((line) => !isConventional(line.slice(line.indexOf(' ') + 1)));
  if (wrong.length > 0) throw new Refusal(`Not \`type(scope): what\`, or not a scope of ours:\n${wrong.join('\n')}`);
  console.log(`${commits.length} commits.`);
}
