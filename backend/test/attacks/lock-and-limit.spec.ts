import { PASSWORD, type TestApp, startTestApp } from '../../src/testing';

describe('the lock, where as many guesses are allowed in a minute as lock', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({
      RATE_LIMIT_AUTH_PER_MINUTE: '5',
      RATE_LIMIT_GENERAL_PER_MINUTE: '10',
      TRUST_PROXY: '127.0.0.1',
    });
    const account = { username: 'ada', email: 'ada@example.test', password: PASSWORD };
    await app.visitor.post('/auth/register', account, { headers: { 'x-forwarded-for': '198.51.100.1' } });
  });
  afterAll(() => app.close());
  const guess = (identifier: string, ip: string) =>
    app.visitor.post(
      '/auth/login',
      { identifier, password: 'wrong', refreshTokenIn: 'body' },
      { headers: { 'x-forwarded-for': ip } },
    );

  it.each([
    ['ada', '198.51.100.10'],
    ['nobody', '198.51.100.20'],
  ])('is told with its true wait right after the last guess at %s (A19)', async (name, ip) => {
    for (let n = 0; n < 5; n += 1) expect((await guess(name, ip)).status).toBe(401);
    const first = await guess(name, ip);
    expect(first).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' } });
    expect(Number(first.headers['retry-after'])).toBeGreaterThan(14 * 60);
  });

  it('is not told to whoever asks too often about a name that is free', async () => {
    for (let n = 0; n < 5; n += 1) await guess(`other${String(n)}`, '198.51.100.30');
    expect(await guess('free', '198.51.100.30')).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
  });

  it('counts no link of a mail with the guesses: a whole table confirms its addresses from one network', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.40' };
    for (let n = 0; n < 7; n += 1)
      expect((await app.visitor.get(`/auth/verify-email/${'x'.repeat(43)}`, { headers })).status).toBe(400);
    expect((await guess('ada-too', '198.51.100.40')).status).toBe(401);
  });

  it('is looked up no more often than any page is', async () => {
    const answers = [];
    for (let n = 0; n < 20; n += 1) answers.push((await guess('ada', '198.51.100.10')).body.code);
    expect(answers.at(0)).toBe('ACCOUNT_LOCKED');
    expect(answers.at(-1)).toBe('TOO_MANY_REQUESTS');
  });
});
