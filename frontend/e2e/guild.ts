import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';

/** The program that the server's own tests ask, too: a real OpenID provider with pages of its own. */
const PROGRAM = join(resolve(__dirname, '../..'), 'backend/src/auth/providers/testing/provider-process.mjs');

/** What the provider says of somebody. */
export interface Claims {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
}

/** Another place where people have an account, at an address that is not ours. */
export interface Guild {
  /** The variables that make it known to a server. */
  readonly settings: Readonly<Record<string, string>>;
  /** From now on; of everybody else it says that they are called as they sign in, and have a proven address. */
  says(who: string, claims: Claims): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it for the server that is going to be at `url`. */
export async function startGuild(url: string): Promise<Guild> {
  const program = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'], REDIRECT_URIS: `${url}/api/v1/auth/providers/guild/callback` },
  });
  let complaint = '';
  program.stderr.on('data', (chunk) => (complaint += String(chunk)));
  const issuer = await new Promise<string>((listening, failed) => {
    program.stdout.once('data', (line) => listening(String(line).trim()));
    program.once('exit', () => failed(new Error(`The provider did not start. It wrote:\n${complaint}`)));
  });
  return {
    settings: {
      OIDC_PROVIDERS: 'guild',
      OIDC_GUILD_ISSUER: issuer,
      OIDC_GUILD_CLIENT_ID: 'heroledger',
      OIDC_GUILD_CLIENT_SECRET: 'only for tests',
      OIDC_GUILD_LABEL: 'The guild',
    },
    says: async (who, claims) => {
      await fetch(`${issuer}/people`, { method: 'POST', body: JSON.stringify({ sub: who, ...claims }) });
    },
    stop: async () => {
      const ended = once(program, 'exit');
      program.kill();
      await ended;
    },
  };
}

/** Its pages would fetch a font from far away; the visitor gets none. */
export async function withoutItsFonts({ page }: Visitor): Promise<void> {
  await page.route('https://fonts.googleapis.com/**', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
}

/** Somebody who stands at its door proves to be `who`, and agrees that we may know. */
export async function proveAtGuild(page: Page, who: string): Promise<void> {
  await proveAgainAtGuild(page, who);
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** The same for somebody who agreed before: they are asked only who they are. */
export async function proveAgainAtGuild(page: Page, who: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(who);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

/** Its cookies are gone, as in another browser: it asks again who one is. */
export async function forgetAtGuild({ page }: Visitor): Promise<void> {
  await page.context().clearCookies({ domain: '127.0.0.1' });
}
