import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code';
import { StartProblem } from './start-problem';

const SHORTEST = 32;

/** The given key; in development without one, the key made at the first start and kept in the data folder. */
export function loadSecretKey(given: string, production: boolean, dataDir: string): string {
  if (given.length >= SHORTEST) return given;
  if (given !== '')
    throw new StartProblem(`SECRET_KEY is too short: it needs at least ${String(SHORTEST)} characters.`);
  if (production) {
    throw new StartProblem(
      'SECRET_KEY is missing: production needs one of at least 32 characters, such as from `openssl rand -base64 48`.',
    );
  }
  return generatedKey(dataDir);
}

function generatedKey(dataDir: string): string {
  const file = join(dataDir, 'secret.key');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartProblem(
      `DATA_DIR ${dataDir} cannot be written (${errorCode(error)}): name another folder or give this user access.`,
    );
  }
}
