import { PASSWORD, type TestApp, startTestApp } from '../../testing';
import { Postman } from '../postman';

const register = (app: TestApp, username: string) =>
  app.visitor.post('/auth/register', { username, email: `${username}@example.test`, password: PASSWORD });

describe('the mailbox of a local start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await register(app, 'ada');
    await register(app, 'bea');
  });
  afterAll(() => app.close());

  const page = (path: string) => app.visitor.get(`/dev/mail${path}`);
  const firstId = async () => /href="\/dev\/mail\/([^"]+)"/.exec(String((await page('')).body))?.[1] ?? '';

  it('lists every mail, the newest first', async () => {
    const { status, headers, body } = await page('');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String(body).indexOf('bea@example.test')).toBeGreaterThan(0);
    expect(String(body).indexOf('bea@example.test')).toBeLessThan(String(body).indexOf('ada@example.test'));
  });

  it('shows one as HTML in a frame that can do nothing, and as text with a link to follow', async () => {
    const id = await firstId();
    const { headers, body } = await page(`/${id}`);
    expect(body).toContain(`sandbox="allow-popups allow-popups-to-escape-sandbox" src="/dev/mail/${id}/html"`);
    expect(body).toMatch(/<a href="http:\/\/localhost:3000\/verify-email#token=[\w-]+">/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    const frame = await page(`/${id}/html`);
    expect(frame.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'self'; sandbox/);
    expect(frame.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(frame.body).toContain('Confirm this address');
  });

  it.each(['/nothing', '/nothing/html', `/${'x'.repeat(90)}`, '/%00'])('has nothing at %s', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  it('is not there for a page that reached this machine under another name', async () => {
    expect((await app.visitor.get('/dev/mail', { headers: { host: 'evil.example' } })).status).toBe(404);
  });
});

describe('a mail that nobody sends', () => {
  it('is kept as long as its link works, and no longer: whoever finds it finds no token', async () => {
    const app = await startTestApp();
    await register(app, 'ada');
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const kept = async () => {
      await app.app.get(Postman, { strict: false }).tidy();
      const rows = await app.database.reader.query<{ template: string }[]>('SELECT template FROM outbox ORDER BY id');
      return rows.map(({ template }) => template);
    };
    expect(await kept()).toEqual(['verify-email', 'reset-password']);
    app.passSeconds(30 * 60);
    expect(await kept()).toEqual(['verify-email']);
    app.passSeconds(24 * 3_600);
    expect(await kept()).toEqual([]);
    await app.close();
  });
});

describe('the mailbox behind a proxy on this machine', () => {
  it.each(['127.0.0.1', ''])('is not there, where the proxies that are trusted are "%s"', async (TRUST_PROXY) => {
    const app = await startTestApp({ TRUST_PROXY });
    await register(app, 'ada');
    for (const headers of [
      { host: 'localhost', 'x-forwarded-for': '127.0.0.1' },
      { host: 'localhost', 'x-forwarded-for': '203.0.113.9' },
      { host: 'heroes.example', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' },
      { host: 'localhost', 'x-forwarded-host': 'localhost' },
      { host: 'localhost', 'x-forwarded-proto': 'http' },
      { host: 'localhost', 'x-real-ip': '203.0.113.9' },
      { host: 'localhost', forwarded: 'for=203.0.113.9' },
      { host: 'localhost', via: '1.1 caddy' },
    ])
      expect([headers, (await app.visitor.get('/dev/mail', { headers })).status]).toEqual([headers, 404]);
    expect((await app.visitor.get('/dev/mail')).status).toBe(200);
    await app.close();
  });
});

describe('the mailbox', () => {
  it.each([
    ['in production', { NODE_ENV: 'production', EMAIL_VERIFICATION: 'optional' }],
    ['where a mail server takes the mails', { SMTP_HOST: '127.0.0.1', SMTP_PORT: '9' }],
    ['where players come from other machines', { PUBLIC_URL: 'http://heroes.home.example:3000' }],
  ])('is not there %s', async (_where, settings: Record<string, string>) => {
    const app = await startTestApp(settings);
    await register(app, 'ada');
    for (const path of ['', '/x', '/x/html']) {
      const { status, body } = await app.visitor.get(`/dev/mail${path}`);
      expect(status).toBe(404);
      expect(JSON.stringify(body)).not.toContain('ada');
    }
    await app.close();
  });
});
