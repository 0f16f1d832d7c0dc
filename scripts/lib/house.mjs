import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inHouse = (...parts) => path.join(ROOT, ...parts);

export const SERVER_MAIN = inHouse('dist/server/backend/src/main.js');
export const CLI_MAIN = inHouse('dist/server/backend/src/cli/main.js');

/** What a person has to hear, in one line and without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Progress goes to stderr: stdout belongs to the program that is being started. */
export const say = (text) => void process.stderr.write(`${text}\n`);
