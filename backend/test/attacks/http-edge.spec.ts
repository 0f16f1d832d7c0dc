import { ThrottlerStorage } from '@nestjs/throttler';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { type RawAnswer, rawRequest } from '../support/raw-request';
import { newSession, signIn } from '../support/session';

describe('the limit of requests', () => {
  let app: TestApp;
  afterEach(() => app.close());
  const policy = (headers: Record<string, string> = {}) => app.visitor.get('/auth/password-policy', { headers });

  it('does not believe an address that a client writes itself (H1)', async () => {
    app = await startTestApp({ RATE_LIMIT_GENERAL_PER_MINUTE: '20' });
    const statuses = [];
    for (let n = 0; n < 40; n += 1) {
      const ip = `198.51.100.${String(n)}`;
      const lies = {
        'x-forwarded-for': ip,
        'x-real-ip': ip,
        forwarded: `for=${ip}`,
        'x-client-ip': ip,
        'cf-connecting-ip': ip,
      };
      statuses.push((await policy(lies)).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(200), ...Array<number>(20).fill(429)]);
  });

  it('believes a trusted proxy, and of what it forwards only the last address (H1)', async () => {
    app = await startTestApp({ RATE_LIMIT_GENERAL_PER_MINUTE: '5', TRUST_PROXY: '127.0.0.1' });
    const statuses = [];
    for (let n = 0; n < 6; n += 1)
      statuses.push((await policy({ 'x-forwarded-for': `198.51.100.${String(n)}, 203.0.113.9` })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await policy({ 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
  });

  it('counts a whole IPv6 network as one, and an IPv4 address the same in both spellings (H2)', async () => {
    app = await startTestApp({ RATE_LIMIT_GENERAL_PER_MINUTE: '5', TRUST_PROXY: '127.0.0.1' });
    const last = async (addresses: readonly string[]) => {
      let status = 0;
      for (const ip of addresses) ({ status } = await policy({ 'x-forwarded-for': ip }));
      return status;
    };
    expect(await last(Array.from({ length: 6 }, (_, n) => `2001:db8:0:7::${String(n + 1)}`))).toBe(429);
    expect(await last(['2001:db8:0:8::1'])).toBe(200);
    const spelled = ['203.0.113.9', '::ffff:203.0.113.9', '203.0.113.9', '::ffff:203.0.113.9', '203.0.113.9'];
    expect(await last([...spelled, '::ffff:203.0.113.9'])).toBe(429);
  });

  it('says how long to wait, and means it (H3)', async () => {
    app = await startTestApp({ RATE_LIMIT_GENERAL_PER_MINUTE: '1' });
    await policy();
    const { status, headers, body } = await policy();
    expect(status).toBe(429);
    expect(body).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    const [wait, reset] = [Number(headers['retry-after']), Number(headers['ratelimit-reset'])];
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeGreaterThanOrEqual(reset);
    expect(headers).toMatchObject({ 'ratelimit-limit': '1', 'ratelimit-remaining': '0' });
  });

  it('that one client has used up is nobody else’s (H4)', async () => {
    app = await startTestApp({
      RATE_LIMIT_GENERAL_PER_MINUTE: '5',
      RATE_LIMIT_AUTH_PER_MINUTE: '5',
      TRUST_PROXY: '127.0.0.1',
    });
    const from = (ip: string, identifier: string) =>
      app.visitor.post(
        '/auth/login',
        { identifier, password: 'x', refreshTokenIn: 'body' },
        { headers: { 'x-forwarded-for': ip } },
      );
    for (let n = 0; n < 30; n += 1) await from('198.51.100.1', `flood${String(n)}`);
    expect((await from('198.51.100.1', 'flood')).status).toBe(429);
    expect((await from('198.51.100.2', 'ada')).status).toBe(401);
    expect((await policy({ 'x-forwarded-for': '198.51.100.1' })).status).toBe(200);
  });

  it('lets nobody in uncounted when the counter is down (H5)', async () => {
    app = await startTestApp();
    const storage = app.app.get<ThrottlerStorage>(ThrottlerStorage);
    const broken = jest.spyOn(storage, 'increment').mockRejectedValue(new Error('connection lost'));
    for (const answer of [await policy(), await signIn(app, 'ada'), await app.visitor.get('/users/profile')]) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'SERVICE_UNAVAILABLE' } });
      expect(answer.headers['retry-after']).toBe('5');
      expect(JSON.stringify(answer.body)).not.toContain('connection lost');
    }
    broken.mockRestore();
    expect((await policy()).status).toBe(200);
  });
});

describe('a browser with a page of somebody else', () => {
  let app: TestApp;
  let cookie: string;
  beforeAll(async () => {
    app = await startTestApp({ PUBLIC_URL: 'https://heroes.example.org' });
    await app.player('ada');
    await app.player('eve');
    cookie = await cookieOf('ada');
  });
  afterAll(() => app.close());
  const cookieOf = async (identifier: string) => {
    const { headers } = await app.visitor.post('/auth/login', { identifier, password: PASSWORD });
    return String(headers['set-cookie']?.[0]?.split(';')[0]);
  };
  const OWN = { origin: 'https://heroes.example.org', 'x-requested-with': 'XMLHttpRequest' };
  const refresh = (headers: Record<string, string>, body?: string) =>
    app.visitor.post('/auth/refresh', body, { headers });

  it.each([
    'https://evil.example',
    'null',
    'https://heroes.example.org.evil.example',
    'http://heroes.example.org',
    'https://evil-heroes.example.org',
  ])('is given nothing to read: %s is in no answer (H6)', async (origin) => {
    const token = (await newSession(app, 'ada')).access;
    for (const path of ['/users/profile', '/auth/password-policy', '/no/such/route', '/rulesets']) {
      const { headers } = await app.visitor.as(token).get(path, { headers: { origin } });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
    const [preflight] = await rawRequest(
      app.origin,
      `OPTIONS /api/v1/auth/refresh HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: ${origin}\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: x-requested-with\r\n\r\n`,
    );
    expect(preflight?.head).not.toMatch(/access-control-/i);
    expect(preflight?.status).toBe(405);
  });

  it.each([
    ['a foreign origin', { ...OWN, origin: 'https://evil.example' }],
    ['an origin that is hidden', { ...OWN, origin: 'null' }],
    ['a neighbouring site', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['a foreign site', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['no word of our own script', { origin: OWN.origin }],
    ['nothing but the cookie', {}],
  ])('cannot use the cookie with %s (H7)', async (_what, headers) => {
    expect(await refresh({ ...headers, cookie })).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } });
  });

  it('cannot use it by a form, a picture or a link (H7)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await refresh({ ...OWN, cookie, 'content-type': type }, '{}')).status).toBe(415);
    for (const path of ['/auth/refresh', '/auth/logout', '/auth/logout-all'])
      expect((await app.visitor.get(path, { headers: { ...OWN, cookie } })).status).toBe(405);
    expect((await app.visitor.post('/auth/logout', undefined, { headers: { ...OWN, cookie } })).status).toBe(401);
    const login = { identifier: 'eve', password: PASSWORD };
    const foreign = await app.visitor.post('/auth/login', login, { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect(foreign.headers['set-cookie']).toBeUndefined();
  });

  it('that is a neighbour cannot slip a session of its own under ours (H9)', async () => {
    const eves = (await cookieOf('eve')).split('=')[1] ?? '';
    expect((await refresh({ ...OWN, cookie: `heroledger-refresh=${eves}` })).status).toBe(401);
    const both = await refresh({ ...OWN, cookie: `heroledger-refresh=${eves}; ${cookie}` });
    expect(both).toMatchObject({ status: 200, body: { user: { username: 'ada' } } });
    expect(both.body.refreshToken).toBeUndefined();
    const kept = both.headers['set-cookie']?.[0] ?? '';
    expect(kept).toMatch(/^__Host-heroledger-refresh=/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(kept).toContain(part);
    expect(kept).not.toMatch(/domain=/i);
    expect(Buffer.byteLength(kept)).toBeLessThan(4096);
  });
});

describe('what is personal', () => {
  let app: TestApp;
  let ada: Api;
  beforeAll(async () => {
    app = await startTestApp({ PUBLIC_URL: 'https://heroes.example.org' });
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  it('is kept by no cache, under no address (H8)', async () => {
    const paths = [
      '/users/profile',
      '/auth/sessions',
      '/characters',
      '/characters/trash',
      '/characters/templates',
      '/characters/none',
    ];
    for (const path of paths) expect((await ada.get(path)).headers['cache-control']).toBe('no-store');
    for (const path of [
      '/users/profile;.css',
      '/users/profile/x.css',
      '/users/profile%2ecss',
      '/users/profile.js',
      '/users/profile%3f.css',
    ]) {
      const { status, body, headers } = await ada.get(path);
      expect(status).toBe(404);
      expect(JSON.stringify(body)).not.toContain('ada@example.test');
      expect(headers['cache-control']).toBe('no-store');
    }
    expect((await app.visitor.get('/%61uth/password-policy')).headers['cache-control']).toBe('no-store');
    const [escaped] = await rawRequest(
      app.origin,
      `GET /%61pi/v1/users/profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${String(ada.token)}\r\n\r\n`,
    );
    if (escaped?.status === 200) expect(escaped.head).toMatch(/cache-control: no-store/i);
  });

  it('runs no script that is not ours, in no frame, and says so with every answer (H10)', async () => {
    const answers = [
      await ada.get('/users/profile'),
      await ada.get('/none'),
      await app.visitor.get('/users/profile'),
      await ada.post('/characters', '{'),
    ];
    for (const { headers } of answers) {
      const directives = new Map(
        String(headers['content-security-policy'])
          .split('; ')
          .map((directive) => [directive.split(' ')[0] ?? '', directive] as const),
      );
      expect(directives.get('script-src')).toBe("script-src 'self'");
      expect(directives.get('default-src')).toBe("default-src 'self'");
      expect(directives.get('object-src')).toBe("object-src 'none'");
      expect(directives.get('base-uri')).toBe("base-uri 'none'");
      expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
      expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
    }
  });

  it('is in no error, nor is anything about the machine (H11)', async () => {
    const answers = [
      await app.visitor.get('/no/such/route'),
      await app.visitor.get('/users/profile'),
      await ada.get('/characters/none'),
      await ada.get('/characters?limit=none'),
      await ada.get('/characters?cursor=none'),
      await ada.post('/characters', '{"name":'),
      await ada.get(`/characters?search=${'x'.repeat(5_000)}`),
      await ada.get('/%zz'),
      await ada.get('/characters/%c0%ae'),
      await ada.get(`/characters/${'x'.repeat(3_000)}`),
      await app.visitor.post('/auth/login', { identifier: 'ada', password: 'wrong' }),
    ];
    for (const { status, body, headers } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({
        status,
        code: expect.stringMatching(/^[A-Z_]+$/),
        requestId: headers['x-request-id'],
      });
      expect(JSON.stringify(body)).not.toMatch(/node_modules|\/work|SELECT|sqlite|postgres|fastify|\bat .+:\d+/i);
    }
  });
});

describe('a request that two servers would read differently', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  const body = '{"identifier":"nobody","password":"x","refreshTokenIn":"body"}';
  const smuggled = 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n';
  const send = (headers: readonly string[], content: string): Promise<readonly RawAnswer[]> =>
    rawRequest(
      app.origin,
      ['POST /api/v1/auth/login HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...headers, '', content].join(
        '\r\n',
      ),
    );
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

  it.each([
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked'], `${chunked}${smuggled}`],
    ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 6'], `0\r\n\r\n${smuggled}`],
    ['two lengths', ['Content-Length: 5', `Content-Length: ${String(body.length)}`], `${body}${smuggled}`],
    ['a length with a sign', [`Content-Length: +${String(body.length)}`], `${body}${smuggled}`],
    ['a length in a list', [`Content-Length: ${String(body.length)}, 5`], `${body}${smuggled}`],
    ['another coding', ['Transfer-Encoding: xchunked'], `${chunked}${smuggled}`],
    ['a coding twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'], `${chunked}${smuggled}`],
    ['a blank before the colon', ['Transfer-Encoding : chunked'], `${chunked}${smuggled}`],
    ['a chunk without a size', ['Transfer-Encoding: chunked'], `zz\r\n${body}\r\n0\r\n\r\n${smuggled}`],
    ['a line that goes on', ['X-Odd: a', ' Transfer-Encoding: chunked', 'Content-Length: 4'], `${chunked}${smuggled}`],
  ])('because of %s is refused, and nothing behind it is answered (H12)', async (_what, headers, content) => {
    const answers = await send(headers, content);
    expect(answers.map(({ status }) => status)).not.toContain(200);
    expect(answers.length).toBeLessThanOrEqual(1);
    for (const { status, head, body: text } of answers) {
      expect(status).toBe(400);
      expect(head).toMatch(/content-type: application\/problem\+json/i);
      expect(JSON.parse(text)).toMatchObject({ status: 400, code: 'MALFORMED_REQUEST' });
    }
    expect((await app.visitor.get('/health/live')).status).toBe(200);
  });
});
