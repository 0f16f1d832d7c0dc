import { type TokenScopeName, tokenScopes } from '../../src/access';
import { codeFor } from '../../src/auth/second-factor/testing/codes';
import type { Api, TestApp } from '../../src/testing';
import { claimsOf, resigned } from './forged-token';
import type { Caller, Expectation } from './route-table';
import { newSession, signIn } from './session';
import { type Things, thingsOf } from './things';

const AN_HOUR = 3_600;

type Present = Exclude<Caller, 'unverified' | 'programOfUnverified'>;

export interface Everybody {
  /** Sessions are fresh each time: some routes end them. */
  readonly as: Readonly<Record<Present, (expectation: Expectation) => Promise<Api>>>;
  readonly owner: () => Promise<Api>;
  readonly things: Things;
}

/** Makes the accounts, and whoever comes with them. */
export async function everybody(app: TestApp): Promise<Everybody> {
  for (const name of ['owner', 'otherPlayer', 'admin']) await app.player(name);
  await app.database.source.query("UPDATE users SET role = 'admin' WHERE username = 'admin'");
  await withSecondFactor(app, 'careful');
  const player = async (name: string): Promise<Api> => {
    // Those that were made for a path before would ask for more than a password.
    await app.database.source.query('DELETE FROM passkeys');
    return app.visitor.as((await newSession(app, name)).access);
  };
  const owner = () => player('owner');
  const program = programs(app, owner);
  const expired = app.visitor.as(await expiredToken(app));
  const revoked = await owner();
  await revoked.post('/auth/logout');
  return {
    owner,
    things: thingsOf(app, owner),
    as: {
      anonymous: () => Promise.resolve(app.visitor),
      owner,
      otherPlayer: () => player('otherPlayer'),
      admin: () => player('admin'),
      expiredToken: () => Promise.resolve(expired),
      revokedSession: () => Promise.resolve(revoked),
      halfSignedIn: async () => app.visitor.as(String((await signIn(app, 'careful')).body.mfaToken)),
      longSignedIn: () => longAgo(app, owner),
      program: ({ scope }) => program(scope === undefined ? tokenScopes : [scope]),
      programOfOtherScopes: ({ scope }) => program(tokenScopes.filter((each) => each !== scope)),
    },
  };
}

/** The owner's personal access tokens, one for each set of scopes. */
function programs(app: TestApp, owner: () => Promise<Api>) {
  const made = new Map<string, Promise<Api>>();
  const make = async (scopes: readonly TokenScopeName[]): Promise<Api> => {
    const { status, body } = await (await owner()).post('/users/tokens', { name: 'Bot', scopes, expiresInDays: 1 });
    if (status !== 201) throw new Error(`personal access token: ${JSON.stringify(body)}`);
    return app.visitor.as(String(body.token));
  };
  return (scopes: readonly TokenScopeName[]): Promise<Api> => {
    const api = made.get(scopes.join(' ')) ?? make(scopes);
    made.set(scopes.join(' '), api);
    return api;
  };
}

/** Whose sign-in asks for a code, which nobody gives. */
async function withSecondFactor(app: TestApp, name: string): Promise<void> {
  const api = await app.player(name);
  const { secret } = (await api.post('/auth/mfa/totp')).body as { secret: string };
  await api.post('/auth/mfa/totp/confirm', { code: codeFor(secret) });
  const { body } = await signIn(app, name);
  if (body.mfaRequired !== true) throw new Error(`second factor: ${JSON.stringify(body)}`);
}

async function expiredToken(app: TestApp): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { access } = await newSession(app, 'owner');
  return resigned(app, access, { claims: { iat: now - AN_HOUR, exp: now - 10 } });
}

/** A session that goes on, of which the last proof was long ago. */
async function longAgo(app: TestApp, owner: () => Promise<Api>): Promise<Api> {
  const api = await owner();
  const session = String(claimsOf(api.token ?? '')['sid']);
  const then = new Date(Date.now() - AN_HOUR * 1000).toISOString();
  await app.database.source.query(`UPDATE sessions SET authenticated_at = '${then}' WHERE id = '${session}'`);
  return api;
}
