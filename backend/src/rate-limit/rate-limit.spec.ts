import { type TestApp, startTestApp } from '../testing';

describe('limits', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp({
      RATE_LIMIT_GENERAL_PER_MINUTE: '10',
      RATE_LIMIT_AUTH_PER_MINUTE: '3',
      RATE_LIMIT_RESET_PER_HOUR: '2',
    });
  });
  afterEach(() => app.close());

  it('count a new address like the mail it sends, and other changes of the profile like anything else', async () => {
    const mira = await app.player('mira');
    const change = (body: object) => mira.patch('/users/profile', body);
    for (let n = 0; n < 2; n += 1)
      expect(await change({ email: `m${String(n)}@new.test` })).toMatchObject({ status: 200 });
    expect(await change({ email: 'm2@new.test' })).toMatchObject({ status: 429 });
    expect(await change({ displayName: 'Mira' })).toMatchObject({ status: 200 });
  });

  const policy = (headers = {}) => app.visitor.get('/auth/password-policy', { headers });

  it('say on each answer what is left, and when refused how long to wait', async () => {
    expect((await policy()).headers).toMatchObject({
      'ratelimit-limit': '10',
      'ratelimit-remaining': '9',
      'ratelimit-reset': '60',
    });
    for (let n = 0; n < 9; n += 1) await policy();
    const { status, body, headers } = await policy();
    expect(status).toBe(429);
    expect(body).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('tell a sign-in the tightest of what is left, and leave out what a supervisor asks', async () => {
    const left = async (identifier: string) =>
      (await app.visitor.post('/auth/login', { identifier, password: 'x', refreshTokenIn: 'body' })).headers[
        'ratelimit-remaining'
      ];
    expect([await left('ada'), await left('bob'), await left('ada')]).toEqual(['2', '1', '0']);
    for (let n = 0; n < 20; n += 1) expect((await app.visitor.get('/health/ready')).status).toBe(200);
  });

  it('do not believe an address that a client writes itself', async () => {
    const answers = [];
    for (let n = 0; n < 12; n += 1)
      answers.push(
        await policy({ 'x-forwarded-for': `198.51.100.${String(n)}`, forwarded: `for=198.51.100.${String(n)}` }),
      );
    expect(answers.at(-1)?.status).toBe(429);
  });

  describe('with a personal access token', () => {
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
    const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
      const answers = [];
      for (let n = 0; n < times; n += 1) answers.push((await ask()).status);
      return answers;
    };
    const often = (times: number, status: number) => Array<number>(times).fill(status);

    it('that is made up are those of the address, wherever it is shown', async () => {
      const refresh = () => app.visitor.post('/auth/refresh', { refreshToken: 'x' }, bearer('hlp_x'));
      expect(await statuses(11, refresh)).toEqual([...often(10, 401), 429]);
      expect((await app.visitor.get('/characters', bearer('hlp_x'))).status).toBe(429);
      expect((await policy()).status).toBe(429);
    });

    it('that is made up are those of the address also where tokens are for', async () => {
      const list = () => app.visitor.get('/characters', bearer(`hlp_${'0'.repeat(32)}_${'0'.repeat(64)}_00000000`));
      expect(await statuses(11, list)).toEqual([...often(10, 401), 429]);
      expect((await policy()).status).toBe(429);
    });

    it('that is known are beside those of the address where tokens are for, and nowhere else', async () => {
      const mira = await app.player('mira');
      const made = await mira.post('/users/tokens', { name: 'Bot', scopes: ['characters:read'], expiresInDays: 1 });
      const token = String(made.body.token);
      expect((await statuses(20, policy)).at(-1)).toBe(429);
      expect(await statuses(20, () => app.visitor.get('/characters', bearer(token)))).toEqual(often(20, 200));
      expect((await app.visitor.get('/auth/sessions', bearer(token))).status).toBe(429);
      expect((await app.visitor.get('/auth/password-policy', bearer(token))).status).toBe(429);
    });
  });

  it('are stricter for sign-ins', async () => {
    const signIn = (identifier: string) =>
      app.visitor.post('/auth/login', { identifier, password: 'x', refreshTokenIn: 'body' });
    for (let n = 0; n < 3; n += 1) expect((await signIn(`name${String(n)}`)).status).toBe(401);
    expect((await signIn('another')).status).toBe(429);
  });

  it('are strictest for mails', async () => {
    const forgot = () => app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    expect([(await forgot()).status, (await forgot()).status, (await forgot()).status]).toEqual([202, 202, 429]);
  });
});
