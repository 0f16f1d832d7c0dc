import { randomUUID } from 'node:crypto';
import { ironRoadsWith } from '../../src/rulesets/testing/iron-roads';
import { type Api, PASSWORD, type TestApp } from '../../src/testing';
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
  import(): Promise<string>;
  filter(): Promise<string>;
  session(): Promise<string>;
  personalToken(): Promise<string>;
  passkey(): Promise<string>;
  identity(): Promise<string>;
  ruleset(): Promise<string>;
  /** Of a friend whom only the owner knows. */
  friend(): Promise<string>;
  /** To the owner. */
  friendRequest(): Promise<string>;
  block(): Promise<string>;
  /** Of a character that everybody sees. */
  report(): Promise<string>;
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
    return insertRow(table, { user_id: await userId('owner'), ...row });
  };
  const insertRow = async (table: string, row: Readonly<Record<string, string>>): Promise<string> => {
    const id = randomUUID();
    const values = { id, ...row };
    const quoted = Object.values(values).map((value) => `'${value}'`);
    const statement = `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${quoted.join(', ')})`;
    await app.database.source.query(statement);
    return id;
  };
  const now = new Date().toISOString();
  /** Somebody new, whom nobody signs in as. */
  const stranger = async (): Promise<string> => {
    const name = `s${randomUUID().slice(0, 12)}`;
    const person = { username: name, email: `${name}@example.test`, password: PASSWORD };
    await app.visitor.post('/auth/register', person);
    return userId(name);
  };
  const friendship = async (acceptedAt: string | null): Promise<string> => {
    const [asking, asked] = [await stranger(), await userId('owner')];
    const [firstId = '', secondId = ''] = [asking, asked].sort();
    const row = { first_id: firstId, second_id: secondId, asked_by: asking, asked_at: now };
    return insertRow('friendships', { ...row, ...(acceptedAt !== null && { accepted_at: acceptedAt }) });
  };
  return {
    character,
    trashed: async () => {
      const id = await character();
      await (await owner()).delete(`/characters/${id}`, { headers: anyVersion });
      return id;
    },
    import: async () => {
      const file = { format: 'heroledger', formatVersion: 1, character: document };
      return String((await (await owner()).post('/characters/import', file)).body.importId);
    },
    filter: () => idOf('/characters/filters', { name: randomUUID(), query: { tag: 'winter' } }),
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
    friend: () => friendship(now),
    friendRequest: () => friendship(null),
    block: async () =>
      insertRow('blocks', { blocker_id: await userId('owner'), blocked_id: await stranger(), created_at: now }),
    report: async () => {
      const id = await character();
      await (await owner()).post(`/characters/${id}/share`, { visibility: 'public' });
      const reported = { character_id: id, reporter_id: await stranger(), reason: 'spam', text: '', created_at: now };
      return insertRow('reports', reported);
    },
    player: () => userId('otherPlayer'),
  };
}
