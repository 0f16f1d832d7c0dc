import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { House } from './house';

const CLI = join(resolve(__dirname, '../..'), 'dist/server/backend/src/cli/main.js');

/** What the built command line says, over the data of a house that runs. */
export async function commandLine({ dataDir }: House, words: readonly string[], input = ''): Promise<string> {
  const command = spawn(process.execPath, [CLI, ...words], {
    cwd: dataDir,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, BCRYPT_COST: '4' },
  });
  let said = '';
  command.stdout.on('data', (chunk) => (said += String(chunk)));
  command.stderr.on('data', (chunk) => (said += String(chunk)));
  command.stdin.end(input);
  await once(command, 'close');
  return said;
}
