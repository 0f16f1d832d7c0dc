import fs from 'node:fs';
import readline from 'node:readline';
import { forgetBuild } from './lib/built.mjs';
import { inHouse, Refusal, say } from './lib/house.mjs';
import { endChildrenWithUs, start, tool } from './lib/processes.mjs';
import { makeInstalled } from './lib/ready.mjs';

/** What the page asks of the server goes to where the server listens. */
function writeProxy(apiPort) {
  const file = inHouse('.cache/proxy.conf.json');
  const rules = JSON.parse(fs.readFileSync(inHouse('frontend/proxy.conf.json'), 'utf8'));
  for (const rule of Object.values(rules)) rule.target = `http://127.0.0.1:${apiPort}`;
  fs.mkdirSync(inHouse('.cache'), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(rules));
  return file;
}

/** Starts one of the two, every line of its output with its name before it. Resolves when it has ended. */
function follow(name, args, env) {
  const child = start(process.execPath, args, { detached: true, env: { ...process.env, ...env } });
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`));
  }
  return new Promise((resolve) => child.on('close', () => resolve(name)));
}

/** `npm run dev`: server and web app, both live as you edit; Ctrl-C ends both. */
export async function run() {
  endChildrenWithUs();
  await makeInstalled();
  const apiPort = process.env.PORT ?? '3000';
  const webPort = process.env.WEB_PORT ?? '4200';
  forgetBuild();
  say(`The page: http://localhost:${webPort} (its server: http://localhost:${apiPort}). Ctrl-C ends both.`);
  const server = [tool('@nestjs/cli', 'nest'), 'start', '--watch', '--preserveWatchOutput'];
  const page = [tool('@angular/cli', 'ng'), 'serve', '--port', webPort, '--proxy-config', writeProxy(apiPort)];
  const first = await Promise.race([
    follow('server', server, { PORT: apiPort, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${webPort}` }),
    follow('page  ', page, { NG_CLI_ANALYTICS: 'false' }),
  ]);
  throw new Refusal(`The ${first.trim()} has ended, and so has everything.`);
}
