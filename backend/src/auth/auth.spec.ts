import { mails } from '../../test/support/mailbox';
import { PASSWORD, type TestApp, startTestApp } from '../testing';

describe('opening an account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const register = (change: Record<string, unknown> = {}) =>
    app.visitor.post('/auth/register', { username: 'mira', email: 'mira@example.test', password: PASSWORD, ...change });

  it('answers with the account and nothing secret', async () => {
    const { status, body } = await register();
    expect(status).toBe(201);
    expect(body).toEqual({
      user: {
        id: expect.any(String),
        username: 'mira',
        email: 'mira@example.test',
        emailVerified: false,
        displayName: 'mira',
        role: 'player',
        createdAt: expect.any(String),
      },
    });
  });

  it.each([
    [{ email: 'other@example.test', username: 'MIRA' }, 'USERNAME_TAKEN', '/username'],
    [{ email: 'MIRA@example.test', username: 'other' }, 'EMAIL_TAKEN', '/email'],
  ])('knows a taken name or address without regard to case: %j', async (change, code, pointer) => {
    const { status, body } = await register(change);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('writes to a reader of German in German from the first mail on', async () => {
    const account = { username: 'jana', email: 'jana@example.test', password: PASSWORD };
    await app.visitor.post('/auth/register', account, { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' } });
    expect((await mails(app)).at(-1)).toMatchObject({ recipient: 'jana@example.test', locale: 'de-AT' });
    const { body } = await app.visitor.post('/auth/login', { identifier: 'jana', password: PASSWORD });
    const jana = app.visitor.as(String(body.accessToken));
    expect((await jana.get('/users/profile')).body.preferences).toEqual({ locale: 'de-AT' });
  });

  it('opens one account when two people ask for the same name at once', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((n) => register({ username: 'twin', email: `twin${String(n)}@example.test` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    ['abc', 'PASSWORD_TOO_SHORT'],
    ['password123', 'PASSWORD_TOO_WEAK'],
    ['heroledger1', 'PASSWORD_TOO_WEAK'],
    ['weakling-2026', 'PASSWORD_TOO_WEAK', 'weakling-2026'],
  ])('refuses the password %s and says why', async (password, code, username = 'someone') => {
    const { status, body } = await register({ username, email: 'new@example.test', password });
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/password', code })]);
  });

  it.each([
    [{ role: 'admin' }, '/role', 'UNKNOWN_PROPERTY'],
    [{ username: ['a'] }, '/username', 'IS_STRING'],
    [{ email: { $ne: null } }, '/email', 'IS_EMAIL'],
    [{ username: 'a b' }, '/username', 'MATCHES'],
    [{ username: 'mira\u3164' }, '/username', 'MATCHES'],
  ])('refuses %j at its place', async (change, pointer, code) => {
    const { status, body } = await register({ username: 'fresh', email: 'fresh@example.test', ...change });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await app.player('noor');
  });
  afterAll(() => app.close());

  const signIn = (change: Record<string, unknown> = {}) =>
    app.visitor.post('/auth/login', { identifier: 'noor', password: PASSWORD, refreshTokenIn: 'body', ...change });

  it.each(['noor', 'NOOR', 'noor@example.test', 'Noor@Example.test'])('takes %s for the name', async (identifier) => {
    const { status, body } = await signIn({ identifier });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      tokenType: 'Bearer',
      expiresIn: 1800,
      user: { username: 'noor' },
      refreshToken: expect.any(String),
    });
  });

  it('gives a browser its refresh token in a cookie that no script can read', async () => {
    const { status, body, headers } = await signIn({ refreshTokenIn: 'cookie' });
    expect(status).toBe(200);
    expect(body.refreshToken).toBeUndefined();
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-heroledger-refresh=v1\..+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
  });

  it('answers an unknown name like a wrong password', async () => {
    const answers = await Promise.all([signIn({ password: 'wrong' }), signIn({ identifier: 'nobody' })]);
    const [wrong, unknown] = answers.map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
  });

  it('says who somebody is only with a token whose session lives', async () => {
    const { body } = await signIn();
    const noor = app.visitor.as(String(body.accessToken));
    expect(await noor.get('/users/profile')).toMatchObject({
      status: 200,
      body: { username: 'noor', preferences: {} },
    });
    expect(await noor.post('/auth/logout')).toMatchObject({ status: 204 });
    expect(await noor.get('/users/profile')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await app.visitor.post('/auth/refresh', { refreshToken: body.refreshToken })).toMatchObject({ status: 401 });
  });

  it('signs a page in only when it is our own', async () => {
    const foreign = await app.visitor.post(
      '/auth/login',
      { identifier: 'noor', password: PASSWORD },
      { headers: { origin: 'https://evil.example' } },
    );
    expect(foreign).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
  });
});

describe('too many wrong passwords', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  const signIn = (identifier: string, password: string) =>
    app.visitor.post('/auth/login', { identifier, password, refreshTokenIn: 'body' });

  it.each(['ada', 'nobody'])(
    'lock the account %s after the fifth, also for the right password, until the time is over',
    async (name) => {
      for (let n = 0; n < 5; n += 1) expect(await signIn(name, 'wrong')).toMatchObject({ status: 401 });
      const locked = await signIn(name, PASSWORD);
      expect(locked).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' } });
      expect(Number(locked.headers['retry-after'])).toBeGreaterThan(14 * 60);
      app.passSeconds(15 * 60 + 1);
      expect((await signIn(name, PASSWORD)).status).toBe(name === 'ada' ? 200 : 401);
    },
  );

  it('are counted one by one when a hundred come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => signIn('ada', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(95);
  });

  it('are not counted from right ones at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn('ada', PASSWORD)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it('are forgotten after a right one', async () => {
    for (let n = 0; n < 4; n += 1) await signIn('ada', 'wrong');
    expect(await signIn('ada', PASSWORD)).toMatchObject({ status: 200 });
    for (let n = 0; n < 4; n += 1) await signIn('ada', 'wrong');
    expect(await signIn('ada', PASSWORD)).toMatchObject({ status: 200 });
  });
});
