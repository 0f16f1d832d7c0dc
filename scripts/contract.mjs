import fs from 'node:fs';
import { inHouse, Refusal } from './lib/house.mjs';
import { endChildrenWithUs, run as runProgram } from './lib/processes.mjs';
import { makeServerReady } from './lib/ready.mjs';

const PRINTER = inHouse('dist/server/backend/src/cli/openapi.js');
const DOCUMENT = 'libs/contract/openapi.json';
const TYPES = 'libs/contract/src/openapi.types.ts';

/** The OpenAPI document as the server's code describes it today. */
async function describe() {
  const { code, output, stdout } = await runProgram(process.execPath, [PRINTER]);
  if (code !== 0) throw new Refusal(`${output.trim()}\nThe server could not describe its API.`);
  return JSON.parse(stdout);
}

async function typesOf(document) {
  const { default: openapi, astToString } = await import('openapi-typescript');
  const header = '// Generated from openapi.json by `npm run contract`. Do not edit.\n\n';
  return header + astToString(await openapi(document));
}

const isCommittedAs = ([file, text]) => fs.existsSync(inHouse(file)) && fs.readFileSync(inHouse(file), 'utf8') === text;

/** `npm run contract` writes what crosses the wire; with `--check` it only says whether the files are current. */
export async function run([mode]) {
  endChildrenWithUs();
  await makeServerReady();
  const document = await describe();
  const files = [
    [DOCUMENT, `${JSON.stringify(document, null, 2)}\n`],
    [TYPES, await typesOf(document)],
  ];
  const stale = files.filter((file) => !isCommittedAs(file));
  if (mode !== '--check') {
    for (const [file, text] of stale) fs.writeFileSync(inHouse(file), text);
    console.log(stale.length > 0 ? `Written: ${stale.map(([file]) => file).join(', ')}` : 'Nothing has changed.');
  } else if (stale.length > 0) {
    const names = stale.map(([file]) => file).join(' and ');
    throw new Refusal(`The API has changed, ${names} has not: run \`npm run contract\` and commit what it writes.`);
  }
}
