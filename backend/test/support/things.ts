import { randomUUID } from 'node:crypto';
import { ironRoadsWith } from '../../src/rulesets/testing/iron-roads';
import type { Api, TestApp } from '../../src/testing';
import { claimsOf } from './forged-token';
import { newSession } from './session';

export const anyVersion = { 'if-match': '*' };
export const rope = '0198c0de-0000-7000-8000-000000000001';
export const document = {
  name: 'Wren',
  ruleset: 'srd-5.1',
  mode: 'advisory',
  equipment: [{ id: rope, name: 'Rope' }],
};

/** What a path can name. All but `player` are the owner's, and new each time: a route may change or remove them. */
export interface Things {
  character(): Promise<string>;
  trashed(): Promise<string>;
  template(): Promise<string>;
  session(): Promise<string>;
  personalToken(): Promise<string>;
  passkey(): Promise<string>;
  identity(): Promise<string>;
  ruleset(): Promise<string>;
  /** Somebody an administrator can look after. */
  player(): Promise<string>;
}

/** Made over HTTP; a passkey and an identity, which take an authenticator and a provider, are written to the database. */
export function thingsOf(app: TestApp, owner: () => Promise<Api>): Things {
  const idOf = async (path: string, body: unknown) => String((await (await owner()).post(path, body)).body.id);
  const character = () => idOf('/characters', document);
  const userId = async (name: string): Promise<string> => {
    const rows = await app.database.reader.query<{ id: string }[]>(`SELECT id FROM users WHERE username = '${name}'`);
    return rows[0]?.id ?? '';
  };
  const insert = async (table: string, row: Readonly<Record<string, string>>): Promise<string> => {
    const id = randomUUID();
    const values = { id, user_id: await userId('owner'), ...row };
    const quoted = Object.values(values).map((value) => `'${value}'`);
    const statement = `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${quoted.join(', ')})`;
    await app.database.source.query(statement);
    return id;
  };
  const now = new Date().toISOString();
  return {
    character,
    trashed: async () => {
      const id = await character();
      await (await owner()).delete(`/characters/${id}`, { headers: anyVersion });
      return id;
    },
    template: () => idOf('/characters/templates', { document }),
    session: async () => String(claimsOf((await newSession(app, 'owner')).access)['sid']),
    personalToken: () => idOf('/users/tokens', { name: 'Bot', scopes: ['profile:read'], expiresInDays: 1 }),
    passkey: () =>
      insert('passkeys', {
        ...{ credential_id: randomUUID(), user_handle: 'owner', relying_party: 'localhost', public_key: 'none' },
        ...{ counter: '0', transports: '[]', is_synced: '0', name: 'Phone', created_at: now },
      }),
    identity: () =>
      insert('identities', { issuer: `https://${randomUUID()}.example`, subject: 'owner', linked_at: now }),
    ruleset: () => idOf('/rulesets', ironRoadsWith({ id: `roads-${randomUUID().slice(0, 8)}` })),
    player: () => userId('otherPlayer'),
  };
}
