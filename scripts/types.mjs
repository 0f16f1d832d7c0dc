import { Refusal } from './lib/house.mjs';
import { endChildrenWithUs, runTool } from './lib/processes.mjs';

const TSC = ['typescript', 'tsc'];
const NGC = ['@angular/compiler-cli', 'ngc'];

/** Who compiles what: the server and the libraries, the journeys, the web app, the web app together with its specs. */
const PROGRAMS = [
  [TSC, 'tsconfig.json'],
  [TSC, 'frontend/e2e/tsconfig.json'],
  [NGC, 'frontend/tsconfig.app.json'],
  [NGC, 'frontend/tsconfig.spec.json'],
];

/** `npm run types`: every TypeScript file and every template compiles. */
export async function run() {
  endChildrenWithUs();
  let wrong = 0;
  for (const [compiler, config] of PROGRAMS) {
    const { code, output } = await runTool(compiler, ['--noEmit', '-p', config]);
    if (code === 0) continue;
    wrong += 1;
    console.log(`${config}:\n${output.trim()}`);
  }
  if (wrong > 0) throw new Refusal('Types do not fit.');
}
