import { PASSWORD, type TestApp, startTestApp } from '../../testing';

describe('refreshing a session', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  const signIn = async () => {
    const { body } = await app.visitor.post('/auth/login', {
      identifier: 'ada',
      password: PASSWORD,
      refreshTokenIn: 'body',
    });
    return { access: String(body.accessToken), refresh: String(body.refreshToken) };
  };
  const refresh = (refreshToken: string) => app.visitor.post('/auth/refresh', { refreshToken });
  const isAlive = async (access: string) => (await app.visitor.as(access).get('/users/profile')).status === 200;

  it('gives new tokens and spends the old one', async () => {
    const first = await signIn();
    const { status, body } = await refresh(first.refresh);
    expect(status).toBe(200);
    expect(body.refreshToken).not.toBe(first.refresh);
    expect(await isAlive(String(body.accessToken))).toBe(true);
  });

  it('gives twenty tabs that refresh at once the same new token, in one session', async () => {
    const { access, refresh: token } = await signIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(token)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
    const { body } = await app.visitor.as(access).get('/auth/sessions');
    expect(body.items).toHaveLength(2); // this one and the one the player was made with
  });

  it('ends the session when a spent token comes back after the grace, and tells the owner', async () => {
    const { refresh: token } = await signIn();
    const { body: newest } = await refresh(token);
    app.passSeconds(11);
    expect(await refresh(token)).toMatchObject({ status: 401, body: { code: 'INVALID_REFRESH_TOKEN' } });
    expect((await refresh(String(newest.refreshToken))).status).toBe(401);
    expect(await isAlive(String(newest.accessToken))).toBe(false);
    const mails = await app.database.reader.query<{ template: string }[]>(
      "SELECT template FROM outbox WHERE template = 'session-stolen'",
    );
    expect(mails).toHaveLength(1);
  });

  it('ends the session when the token before the last one comes back, even at once', async () => {
    const { refresh: grandparent } = await signIn();
    const { body: parent } = await refresh(grandparent);
    await refresh(String(parent.refreshToken));
    expect((await refresh(grandparent)).status).toBe(401);
    expect((await refresh(String(parent.refreshToken))).status).toBe(401);
  });

  it.each([
    '',
    'v1',
    'v1.00000000-0000-7000-8000-000000000000.0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '../../etc/passwd',
  ])('refuses %j', async (token) => {
    expect((await refresh(token)).status).toBe(401);
  });

  it('refuses a token whose counter was changed', async () => {
    const { refresh: token } = await signIn();
    expect((await refresh(token.replace(/\.0\./, '.1.'))).status).toBe(401);
    expect((await refresh(token)).status).toBe(200);
  });

  it('ends after a week without use, and after ninety days of use', async () => {
    const { refresh: idle } = await signIn();
    app.passSeconds(7 * 86_400 + 1);
    expect((await refresh(idle)).status).toBe(401);
    let { refresh: used } = await signIn();
    for (let days = 0; days < 90; days += 6) {
      const { status, body } = await refresh(used);
      expect(status).toBe(200);
      used = String(body.refreshToken);
      app.passSeconds(6 * 86_400);
    }
    expect((await refresh(used)).status).toBe(401);
  });

  it('is refused to a page of somebody else, and without the header of our own pages', async () => {
    const { headers } = await app.visitor.post('/auth/login', { identifier: 'ada', password: PASSWORD });
    const cookie = String(headers['set-cookie']?.[0]?.split(';')[0]);
    const own = { cookie, origin: app.config.publicUrl, 'x-requested-with': 'XMLHttpRequest' };
    const withHeaders = (change: Record<string, string>) =>
      app.visitor.post('/auth/refresh', undefined, { headers: { ...own, ...change } });
    expect((await withHeaders({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await withHeaders({ origin: 'null' })).status).toBe(403);
    expect((await withHeaders({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await withHeaders({ 'x-requested-with': '' })).status).toBe(403);
    expect((await withHeaders({})).status).toBe(200);
  });
});

describe('devices', () => {
  it('are listed and ended one by one or all together, and a stranger’s is not there', async () => {
    const app = await startTestApp();
    const [ada, bob] = [await app.player('ada'), await app.player('bob')];
    const again = await app.visitor.post('/auth/login', {
      identifier: 'ada',
      password: PASSWORD,
      refreshTokenIn: 'body',
    });
    const phone = app.visitor.as(String(again.body.accessToken));
    const { body } = await ada.get('/auth/sessions');
    const devices: { id: string; current: boolean }[] = body.items;
    expect(devices.filter(({ current }) => current)).toHaveLength(1);
    const other = devices.find(({ current }) => !current)?.id ?? '';
    expect((await bob.delete(`/auth/sessions/${other}`)).status).toBe(404);
    expect((await ada.delete(`/auth/sessions/${other}`)).status).toBe(204);
    expect((await phone.get('/users/profile')).status).toBe(401);
    expect((await ada.post('/auth/logout-all')).status).toBe(204);
    expect((await ada.get('/users/profile')).status).toBe(401);
    expect((await bob.get('/users/profile')).status).toBe(200);
    await app.close();
  });
});
