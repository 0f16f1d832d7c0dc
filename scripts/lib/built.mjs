import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inHouse, Refusal, ROOT, say } from './house.mjs';
import { runTool } from './processes.mjs';

const COMMON = ['libs', 'package-lock.json', 'tsconfig.base.json'];

/** The two halves of a build: what they are made from, where they go, who makes them. */
const PARTS = [
  {
    name: 'server',
    sources: ['backend/src', 'migrations', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', ...COMMON],
    result: 'dist/server',
    make: () => runTool(['@nestjs/cli', 'nest'], ['build']),
  },
  {
    name: 'web app',
    sources: ['frontend/src', 'frontend/public', 'angular.json', 'frontend/tsconfig.app.json', ...COMMON],
    result: 'dist/frontend',
    make: () =>
      runTool(['@angular/cli', 'ng'], ['build', '--configuration', 'production', '--no-progress'], {
        env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
      }),
  },
];

const isShipped = (file) => !/\.spec\.ts$|\/testing\//.test(file);
const stampOf = (part) => inHouse('dist/.built', part.name.replace(' ', '-'));
const sourcesOf = (part) => fingerprint(ROOT, part.sources, isShipped);

function isFresh(part) {
  const stamp = stampOf(part);
  return (
    fs.existsSync(inHouse(part.result)) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sourcesOf(part)
  );
}

/** Whether what lies in dist/ was made from the sources as they are. */
export const isBuilt = () => PARTS.every(isFresh);

/** Forgets that the server was built here, for whoever writes into dist/ without us. */
export const forgetBuild = () => fs.rmSync(inHouse('dist/.built'), { recursive: true, force: true });

async function make(part) {
  const stamp = stampOf(part);
  const sources = sourcesOf(part);
  fs.rmSync(stamp, { force: true });
  const { code, output } = await part.make();
  if (code !== 0) throw new Refusal(`${output.trim()}\nThe ${part.name} could not be built; the reasons are above.`);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, sources);
}

async function buildParts(parts) {
  if (parts.length === 0) return;
  say(`Building the ${parts.map((part) => part.name).join(' and the ')}…`);
  await Promise.all(parts.map(make));
}

/** Builds what is older than its sources. */
export const buildStale = () => buildParts(PARTS.filter((part) => !isFresh(part)));

/** Builds the server alone, where it is older than its sources: the web app is compiled against what it says of itself. */
export const buildStaleServer = () => buildParts(PARTS.filter((part) => part.name === 'server' && !isFresh(part)));

/** Builds everything, whatever is there. */
export const buildAll = () => buildParts(PARTS);
