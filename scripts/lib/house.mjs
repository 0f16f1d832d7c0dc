import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inHouse = (...parts) => path.join(ROOT, ...parts);

export const SERVER_MAIN = inHouse('dist/server/backend/src/main.js');
export const CLI_MAIN = inHouse('dist/server/backend/src/cli/main.js');

/**
 * Left to itself V8 lets the heap grow with the machine's memory. A few hundred megabytes hold every request this
 * server takes at once; the start script and the image name the same.
 */
export const HEAP_FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=384'];

/** What a person has to hear, in one line and without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Progress goes to stderr: stdout belongs to the program that is being started. */
export const say = (text) => void process.stderr.write(`${text}\n`);
