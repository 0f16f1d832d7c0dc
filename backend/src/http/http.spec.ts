import { request } from 'node:http';
import { type TestApp, startTestApp } from '../testing';

describe('what every request passes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const register = (body: string, type = 'application/json') =>
    app.visitor.post('/auth/register', body, { headers: { 'content-type': type } });
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each([
    ['half a document', '{"username": ', 400],
    ['a document that reaches for the prototype', '{"__proto__": {"role": "admin"}}', 400],
    ['a document nested too deep', nested(10_000), 400],
    ['a character that cannot be stored', '{"username": "a\\u0000b"}', 400],
    ['half of a surrogate pair', '{"username": "\\ud800"}', 400],
    ['a number where an object belongs', '17', 400],
    ['a quarter of a million values', `[${'1,'.repeat(250_000)}1]`, 400],
    ['brackets in a string that never ends', `"${'[\\\\"'.repeat(1000)}`, 400],
    ['more than a megabyte', `"${'x'.repeat(1024 * 1024)}"`, 413],
  ])('refuses %s with a problem and a request id', async (_what, body, status) => {
    const answer = await register(body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({
      status,
      code: expect.stringMatching(/^[A-Z_]+$/),
      instance: '/api/v1/auth/register',
      requestId: answer.headers['x-request-id'],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|SELECT|at .+:\d+/);
  });

  it('refuses a media type it does not know', async () => {
    expect(await register('a=b', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
      body: { code: 'UNSUPPORTED_MEDIA_TYPE' },
    });
  });

  it.each(['/api/v1/no/such/route', '/api/none', '/health/none'])('answers 404 as a problem at %s', async (path) => {
    expect(await app.visitor.get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', instance: path } });
  });

  it('sends no personal answer to a cache, and lets no page frame or script it', async () => {
    const { headers } = await app.visitor.get('/auth/password-policy');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(headers['strict-transport-security']).toBeUndefined(); // served by plain HTTP
  });

  it('is not moved by a method that a header names', async () => {
    const answer = await app.visitor.get('/auth/sessions', { headers: { 'x-http-method-override': 'DELETE' } });
    expect(answer.status).toBe(401);
  });

  it('refuses a token in the query', async () => {
    const ada = await app.player('ada');
    expect((await app.visitor.get(`/users/profile?access_token=${String(ada.token)}`)).status).toBe(401);
  });

  it('finds nothing at an address that no database stores', async () => {
    const ada = await app.player('grace');
    expect((await ada.delete('/auth/sessions/%00')).status).toBe(404);
    expect(await ada.get('/characters?search=%00')).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });

  it('survives a client that goes away in the middle of its body', async () => {
    await new Promise<void>((gone) => {
      const half = request(`${app.origin}/api/v1/auth/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '100' },
      });
      half.on('error', () => {
        gone();
      });
      half.write('{"user');
      half.destroy(new Error('gone'));
    });
    expect((await app.visitor.get('/health/live')).status).toBe(200);
  });
});

describe('health and metrics', () => {
  it('answer on this machine, count the answers, and metrics ask others for the token', async () => {
    const app = await startTestApp({ METRICS_TOKEN: 'a-token-for-the-scraper' });
    expect(await app.visitor.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect((await app.visitor.get('/metrics')).status).toBe(404);
    const { status, body } = await app.visitor.get('/metrics', {
      headers: { authorization: 'Bearer a-token-for-the-scraper' },
    });
    expect(status).toBe(200);
    expect(body).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/health\/ready",status="200"\} 1/);
    await app.close();
  });

  it('are not told to whom a proxy on this machine speaks for', async () => {
    const app = await startTestApp();
    expect((await app.visitor.get('/metrics')).status).toBe(200);
    for (const headers of [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }])
      expect((await app.visitor.get('/metrics', { headers })).status).toBe(404);
    await app.close();
  });
});
