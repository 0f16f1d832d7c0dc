import { openApiDocument } from '../../src/openapi';
import { type Answer, type Api, type TestApp, anAdministrator, startTestApp } from '../../src/testing';
import { routes } from '../support/route-table';

/** What only Ada may ever see, and who else may, with the reason. */
interface Secret {
  readonly what: string;
  readonly text: string;
  readonly known: readonly string[];
}

const HIDDEN = {
  notes: 'planted-notes',
  extras: { left: 'planted-extras' },
  personalityTraits: 'planted-personality',
  biography: 'planted-biography',
  currency: { gp: 98765432 },
  equipment: [{ name: 'Rope', description: 'planted-description' }],
};
const DOCUMENT = { name: 'Wren', ruleset: 'srd-5.1', mode: 'advisory', ...HIDDEN };
/** They would end the session that asks, and every answer after them would say nothing. */
const ENDS_THE_SESSION: readonly string[] = ['POST /api/v1/auth/logout', 'POST /api/v1/auth/logout-all'];

/** Every route of the document, asked by everybody but Ada for everything of hers. */
describe('what is private', () => {
  let app: TestApp;
  let callers: Readonly<Record<'visitor' | 'stranger' | 'friend' | 'admin', Api>>;
  let values: Readonly<Record<string, readonly string[]>>;
  let secrets: readonly Secret[];
  const served = new Set<string>();

  beforeAll(async () => {
    app = await startTestApp({ MAX_SESSIONS: '1000' });
    const ada = await app.player('ada');
    const [stranger, friend, admin] = [await app.player('cem'), await app.player('bob'), await anAdministrator(app)];
    callers = { visitor: app.visitor, stranger, friend, admin };
    await friend.post('/friends/requests', { username: 'ada' });
    await ada.post('/friends/requests', { username: 'bob' });
    const make = async (path: string, body: unknown): Promise<string> => String((await ada.post(path, body)).body.id);
    const shown = await make('/characters', DOCUMENT);
    const personal = await make('/characters', { ...DOCUMENT, name: 'planted-private-name' });
    const template = await make('/characters/templates', { document: { ...DOCUMENT, name: 'Blank' } });
    await ada.patch(`/characters/${shown}`, { notes: 'planted-notes again' }, { headers: { 'if-match': '*' } });
    const everybody = { visibility: 'public', shows: [], with: ['bob'] };
    const link =
      String((await ada.post(`/characters/${shown}/share`, everybody)).body.url)
        .split('/')
        .at(-1) ?? '';
    await ada.post(`/characters/${template}/share`, everybody);
    const program = { name: 'planted-token-name', scopes: ['characters:read'], expiresInDays: 1 };
    const token = String((await ada.post('/users/tokens', program)).body.token);
    await ada.post('/friends/blocked', { username: 'cem' });
    await stranger.post(`/shared/${shown}/report`, { reason: 'spam', text: 'planted-report' });
    const rows = async (statement: string): Promise<string[]> => {
      const found: Record<string, string>[] = await app.database.reader.query(statement);
      return found.flatMap((row) => Object.values(row));
    };
    const [adaId = '', hash = ''] = await rows(`SELECT id, password_hash FROM users WHERE username = 'ada'`);
    const sessions = await rows(`SELECT id FROM sessions WHERE user_id = '${adaId}'`);
    const [shareHash = ''] = await rows(`SELECT share_token_hash FROM characters WHERE id = '${shown}'`);
    const ids = [shown, personal, template, adaId, ...sessions];
    ids.push(...(await rows('SELECT id FROM reports')), ...(await rows('SELECT id FROM friendships')));
    values = {
      ...{ id: ids, token: [shown, personal, link], templateId: [shown, template], number: ['1'], other: ['2'] },
      ...{ itemId: ['0198c0de-0000-7000-8000-000000000001'], skillId: ['stealth'], version: ['1.0.0'], name: ['x'] },
    };
    const told = (what: string, text: string, ...known: string[]): Secret => ({ what, text, known });
    secrets = [
      ...['notes', 'extras', 'personality', 'biography', 'description', 'private-name', 'token-name'].map((what) =>
        told(what, `planted-${what}`),
      ),
      told('purse', '98765432'),
      told('report', 'planted-report', 'stranger', 'admin'),
      told('address', 'ada@example.test', 'admin'),
      ...[told('password', hash), told('share token', shareHash), told('access token', ada.token ?? '')],
      ...[told('session', sessions[0] ?? '', 'admin'), told('personal token', token)],
    ];
    expect(secrets.filter(({ text }) => text.length < 5)).toEqual([]);
  });
  afterAll(() => app.close());

  /** Each way to fill the path: one parameter after the other, every value. */
  const addresses = (template: string): readonly string[] => {
    const parameter = /\{(\w+)\}/.exec(template);
    if (parameter === null) return [template];
    return (values[parameter[1] ?? ''] ?? ['x']).flatMap((value) => addresses(template.replace(parameter[0], value)));
  };
  const documented = () =>
    Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => ({
        method: method.toUpperCase(),
        path,
        name: `${method.toUpperCase()} ${path}`,
      })),
    );
  const send = (api: Api, method: string, path: string, name: string): Promise<Answer> => {
    const { body, headers = {} } = routes[name] ?? {};
    if (method === 'GET') return api.get(path, { headers });
    if (method === 'PUT') return api.put(path, body, { headers });
    if (method === 'PATCH') return api.patch(path, body, { headers });
    if (method === 'DELETE') return body === undefined ? api.delete(path, { headers }) : api.deleteWith(path, body);
    return api.post(path, body, { headers });
  };
  /** Whoever asks for an address knows what stands in it. */
  const leaksIn = (caller: string, address: string, { body, headers }: Answer): readonly string[] => {
    const text = JSON.stringify([body, headers]).replaceAll(address.split(' ')[1] ?? address, '');
    return secrets
      .filter(
        (secret) => text.includes(secret.text) && !secret.known.includes(caller) && !address.includes(secret.text),
      )
      .map(({ what }) => `${caller} is told the ${what} by ${address}`);
  };
  const leaksOf = async (wanted: (method: string) => boolean): Promise<readonly string[]> => {
    const leaks: string[] = [];
    const asked = documented().filter(({ method, name }) => wanted(method) && !ENDS_THE_SESSION.includes(name));
    for (const { method, path, name } of asked)
      for (const [caller, api] of Object.entries(callers))
        for (const address of addresses(path)) {
          const answer = await send(api, method, address, name);
          if (answer.status < 300) served.add(`${caller} ${name}`);
          leaks.push(...leaksIn(caller, `${method} ${address}`, answer));
        }
    return leaks;
  };

  it('is in no answer to a question of anybody else, by any route of the contract', async () => {
    expect(await leaksOf((method) => method === 'GET')).toEqual([]);
    for (const answered of [
      'visitor GET /api/v1/shared/{token}',
      'visitor GET /api/v1/shared/{token}/sheet',
      'friend GET /api/v1/characters/{id}',
      'friend GET /api/v1/characters/{id}/sheet',
      'friend GET /api/v1/characters/shared',
      'stranger GET /api/v1/characters/public',
      'stranger GET /api/v1/characters/templates',
      'stranger GET /api/v1/users/profile/export',
      'admin GET /api/v1/admin/reports/{id}/character',
      'admin GET /api/v1/admin/audit',
    ])
      expect([...served]).toContain(answered);
  });

  it('is in no answer to an act either, whatever it was tried on', async () => {
    values = { ...values, id: values['id']?.slice(0, 2) ?? [] };
    expect(await leaksOf((method) => method !== 'GET')).toEqual([]);
    expect([...served]).toContain('stranger POST /api/v1/characters/templates/{templateId}/create');
    for (const api of [callers.stranger, callers.friend, callers.admin])
      expect((await api.get('/users/profile')).status).toBe(200);
  });
});
