import { type Api, type TestApp, startTestApp } from '../../src/testing';
import { rawRequest } from '../support/raw-request';
import { newSession } from '../support/session';

const document = (name: string) => ({
  name,
  ruleset: 'srd-5.1',
  mode: 'advisory',
  tags: ['secret'],
  notes: 'Owes Pim',
});
const anyVersion = { headers: { 'if-match': '*' } };

/** Reaching for what belongs to somebody else. Ada owns things; Bob wants them. */
describe('what belongs to somebody else', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let adas: string;
  let bobs: string;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
    adas = String((await ada.post('/characters', document('Wren of Ada'))).body.id);
    bobs = String((await bob.post('/characters', document('Pim of Bob'))).body.id);
  });
  afterAll(() => app.close());

  it('is answered like what does not exist, word for word (B1)', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const attempts: ((id: string) => Promise<{ status: number; body: Record<string, unknown> }>)[] = [
      (id) => bob.get(`/characters/${id}`),
      (id) => bob.get(`/characters/${id}/sheet`),
      (id) => bob.get(`/characters/${id}/versions`),
      (id) => bob.get(`/characters/${id}/versions/1`),
      (id) => bob.get(`/characters/${id}/export`),
      (id) => bob.put(`/characters/${id}`, document('Mine'), anyVersion),
      (id) => bob.patch(`/characters/${id}`, { notes: 'mine' }, anyVersion),
      (id) => bob.delete(`/characters/${id}`, anyVersion),
      (id) => bob.post(`/characters/${id}/duplicate`, {}),
      (id) => bob.post(`/characters/${id}/share`, { visibility: 'public' }),
      (id) => bob.post(`/characters/${id}/restore/1`),
      (id) => bob.post(`/characters/${id}/undelete`),
      (id) => bob.delete(`/auth/sessions/${id}`),
    ];
    for (const attempt of attempts) {
      const [theirs, none] = [await attempt(adas), await attempt(nowhere)];
      const told = ({ status, body }: typeof theirs) => ({ status, body: { ...body, requestId: '', instance: '' } });
      expect(told(theirs)).toEqual(told(none));
      expect(theirs.status).toBe(404);
    }
    expect((await ada.get(`/characters/${adas}`)).body).toMatchObject({ version: 1, name: 'Wren of Ada' });
  });

  it('is in no list, filter or search, whatever is asked (B2)', async () => {
    const queries = [
      'limit=100',
      'search=Ada',
      'search=Wren',
      'tag=secret',
      'ruleset=srd-5.1',
      'visibility=private',
      'sort=name',
      'search=%25',
      "search='%20OR%201=1--",
      'includeTotal=true',
    ];
    for (const list of ['characters', 'characters/trash', 'characters/public', 'characters/templates']) {
      for (const query of queries) {
        const { status, body } = await bob.get(`/${list}?${query}`);
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(body.items ?? [])).not.toContain('of Ada');
        if (list === 'characters' && status === 200 && body.total !== undefined)
          expect(body.total).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is not reached through an address of one’s own (B3)', async () => {
    await ada.post(`/characters/${adas}/versions`, { changeDescription: 'Adas own' });
    const source = { characterId: adas };
    expect((await bob.post('/characters/templates', source)).status).toBe(404);
    expect((await bob.post(`/characters/templates/${adas}/create`, {})).status).toBe(404);
    expect((await bob.get(`/characters/${bobs}/versions/2`)).status).toBe(404);
    expect((await bob.get(`/characters/${bobs}/versions/1/diff/2`)).status).toBe(404);
    expect((await bob.post(`/characters/${bobs}/duplicate`, { version: 2 })).status).toBe(404);
    expect((await bob.post(`/characters/${bobs}/restore/2`)).status).toBe(404);
    const { body } = await bob.get('/characters?limit=1&sort=name');
    const cursor = String((await ada.get('/characters?limit=1&sort=name')).body.nextCursor ?? body.nextCursor ?? 'x');
    expect(JSON.stringify((await bob.get(`/characters?limit=1&sort=name&cursor=${cursor}`)).body)).not.toContain(
      'of Ada',
    );
  });

  it('is never answered with a secret of an account, to its owner neither (B5)', async () => {
    for (const path of ['/users/profile', '/auth/sessions', `/characters/${bobs}`, '/characters'])
      expect(JSON.stringify((await bob.get(path)).body)).not.toMatch(/\$2b\$|passwordHash|salt|emailKey|usernameKey/);
  });

  it.each(['role', 'id', 'userId', 'ownerId', 'emailVerified', 'isActive', 'isAdmin', 'passwordHash', 'createdAt'])(
    'is not given to whoever writes %s into a request (B6)',
    async (property) => {
      const gift = { [property]: property === 'role' ? 'admin' : true };
      const before = (await bob.get('/users/profile')).body;
      const account = { username: 'fresh', email: 'fresh@example.test', password: 'lantern quartz 9 meadow' };
      const refused = [
        await bob.patch('/users/profile', gift),
        await bob.post('/characters', { ...document('Gift'), ...gift }),
        await bob.put(`/characters/${bobs}`, { ...document('Gift'), ...gift }, anyVersion),
        await bob.patch(`/characters/${bobs}`, gift, anyVersion),
        await app.visitor.post('/auth/register', { ...account, ...gift }),
        await app.visitor.post('/auth/login', { identifier: 'bob', password: 'lantern quartz 9 meadow', ...gift }),
      ];
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400));
      expect((await bob.get('/users/profile')).body).toEqual(before);
      expect((await bob.get(`/characters/${bobs}`)).body.version).toBe(1);
    },
  );

  it('has the version that was counted here, whatever a client writes (B6)', async () => {
    const id = String((await bob.post('/characters', document('Counted'))).body.id);
    const patched = await bob.patch(`/characters/${id}`, { notes: 'Once', version: 99 }, anyVersion);
    expect(patched.body.version).toBe(2);
    const put = await bob.put(`/characters/${id}`, { ...document('Twice'), version: 0 }, anyVersion);
    expect(put.body.version).toBe(3);
  });

  it('is not reached by a second, nested or repeated parameter (B7)', async () => {
    const me = (await bob.get('/users/profile')).body;
    const adaId = (await ada.get('/users/profile')).body.id as string;
    for (const query of [`userId=${adaId}`, `filter[ownerId]=${adaId}`, `ownerId=${adaId}`, `id=${bobs}&id=${adas}`]) {
      const { status, body } = await bob.get(`/characters?${query}`);
      expect([200, 400]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('of Ada');
      const profile = await bob.get(`/users/profile?${query}`);
      if (profile.status === 200) expect(profile.body).toEqual(me);
    }
    expect((await bob.get('/characters?limit=1&limit=100')).status).toBe(400);
    expect((await bob.get('/characters?search=a&search=b')).status).toBe(400);
    const path = `/characters/${bobs}?id=${adas}&ownerId=${adaId}`;
    expect([200, 400]).toContain((await bob.patch(path, { notes: 'x' }, anyVersion)).status);
    expect((await ada.get(`/characters/${adas}`)).body.notes).toBe('Owes Pim');
  });
});

describe('a request in disguise', () => {
  let app: TestApp;
  let ada: Api;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());
  const raw = async (line: string, token: string | null = ada.token) => {
    const authorization = token === null ? '' : `Authorization: Bearer ${token}\r\n`;
    const [answer] = await rawRequest(
      app.origin,
      `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${authorization}\r\n`,
    );
    return answer ?? { status: 0, head: '', body: '' };
  };

  it.each(['HEAD', 'OPTIONS', 'PROPFIND', 'TRACE', 'get', 'FOO', 'QUERY'])(
    'by the method %s changes nothing and shows nothing (B8)',
    async (method) => {
      const { access } = await newSession(app, 'ada');
      for (const path of [
        '/api/v1/auth/logout',
        '/api/v1/auth/logout-all',
        '/api/v1/users/profile',
        '/api/v1/auth/sessions',
      ]) {
        const { status, body } = await raw(`${method} ${path}`, access);
        expect(status).toBeLessThan(500);
        expect(body).not.toContain('ada@example.test');
      }
      expect((await app.visitor.as(access).get('/users/profile')).status).toBe(200);
    },
  );

  it('is not another method because a header or a parameter says so (B8)', async () => {
    const { access } = await newSession(app, 'ada');
    const own = app.visitor.as(access);
    for (const header of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      expect((await own.get('/auth/logout', { headers: { [header]: 'POST' } })).status).toBe(405);
    expect((await own.get('/auth/logout?_method=POST')).status).toBe(405);
    expect((await own.get('/users/profile')).status).toBe(200);
  });

  it.each([
    '//api/v1/users/profile',
    '/api//v1/users/profile',
    '/api/v1//users/profile',
    '/api/v1/./users/profile',
    '/api/v1/auth/../users/profile',
    '/api/v1/auth/%2e%2e/users/profile',
    '/api/v1/users%2fprofile',
    '/api/v1/users/profile/',
    '/api/v1/users/profile/.',
    '/api/v1/users/profile.',
    '/api/v1/users/profile.json',
    '/api/v1/users/profile;x=1',
    '/api/v1/users/profile;.css',
    '/api/v1/users/profile%00',
    '/api/v1/users/profile%20',
    '/API/v1/users/profile',
    '/api/v1/Users/Profile',
    '/%61pi/v1/users/profile',
    '/api/v1/%75sers/profile',
    '/api/v1/rulesets/../users/profile',
    '/api/v1/users/profile?x=/api/v1/auth/password-policy',
    '/health/live/../../api/v1/users/profile',
    'http://127.0.0.1/api/v1/users/profile',
  ])('at %s is as closed as the plain one, and never kept by a cache (B9)', async (path) => {
    const stranger = await raw(`GET ${path}`, null);
    expect([400, 401, 404]).toContain(stranger.status);
    expect(stranger.body).not.toContain('ada@example.test');
    const own = await raw(`GET ${path}`);
    expect([200, 400, 404]).toContain(own.status);
    if (own.status === 200) expect(own.head).toMatch(/cache-control: no-store/i);
  });

  it('of an admin who is one no more is a player’s on the next call (B10)', async () => {
    const eve = await app.player('eve');
    const roleOf = async () => (await eve.get('/users/profile')).body.role as string;
    await app.database.source.query("UPDATE users SET role = 'admin' WHERE username = 'eve'");
    expect(await roleOf()).toBe('admin');
    await app.database.source.query("UPDATE users SET role = 'player' WHERE username = 'eve'");
    expect(await roleOf()).toBe('player');
  });
});
