import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A provider that is running. */
export interface RunningProvider {
  readonly issuer: string;
  /** What it says of a person from now on; of others, that they are called by their subject and have a proven address. */
  says(sub: string, claims: Readonly<Record<string, unknown>>): Promise<void>;
  stop(): Promise<void>;
}

/** Client and secret of this server at every provider of a test. */
export const CLIENT = { id: 'heroledger', secret: 'only for tests' } as const;

/** Starts a real OpenID provider in a process of its own, as it would run anywhere. */
export async function startOpenIdProvider(...redirectUris: readonly string[]): Promise<RunningProvider> {
  const child = spawn(process.execPath, [join(__dirname, 'provider-process.mjs')], {
    env: { PATH: process.env['PATH'], REDIRECT_URIS: redirectUris.join(',') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (chunk) => (written += String(chunk)));
  const issuer = await new Promise<string>((listening, failed) => {
    child.stdout.on('data', (chunk) => {
      const line = /^http:\S+$/m.exec(String(chunk));
      if (line !== null) listening(line[0]);
    });
    child.once('exit', () => failed(new Error(`The provider did not start: ${written}`)));
  });
  return {
    issuer,
    says: async (sub, claims) => {
      await fetch(`${issuer}/people`, { method: 'POST', body: JSON.stringify({ sub, ...claims }) });
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
