import { PASSWORD, type TestApp, startTestApp } from '../../testing';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36';

describe('a sign-in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ TRUST_PROXY: '127.0.0.1' });
    await app.visitor.post('/auth/register', { username: 'ada', email: 'ada@example.test', password: PASSWORD });
    await app.database.source.query('UPDATE users SET email_verified = TRUE');
  });
  afterAll(() => app.close());

  const signIn = (userAgent: string, ip: string, password = PASSWORD) =>
    app.visitor.post(
      '/auth/login',
      { identifier: 'ada', password, refreshTokenIn: 'body' },
      { headers: { 'user-agent': userAgent, 'x-forwarded-for': ip } },
    );
  const mails = async () => {
    const rows = await app.database.source.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'new-device' ORDER BY id`,
    );
    return rows.map(({ values }) => JSON.parse(values) as { device: string; ip: string });
  };

  it('tells the owner of a device the account did not know, and of no other', async () => {
    await signIn(FIREFOX, '198.51.100.7');
    expect(await mails()).toEqual([]);
    await signIn(FIREFOX, '198.51.100.7');
    await signIn(FIREFOX.replaceAll('140', '141'), '198.51.9.20');
    expect(await mails()).toEqual([]);
    await signIn(CHROME, '198.51.100.7', 'wrong');
    expect(await mails()).toEqual([]);
    await signIn(CHROME, '198.51.100.7');
    expect(await mails()).toEqual([expect.objectContaining({ device: CHROME, ip: '198.51.100.7' })]);
    await signIn(CHROME, '198.51.100.7');
    expect(await mails()).toHaveLength(1);
    await signIn(FIREFOX, '203.0.113.50');
    await signIn(FIREFOX, '2001:db8:1::1');
    await signIn(FIREFOX, '2001:db8:ffff::2');
    expect((await mails()).map(({ ip }) => ip)).toEqual(['198.51.100.7', '203.0.113.50', '2001:db8:1::1']);
  });

  it('tells nothing to whoever switched that mail off, and goes on knowing the devices', async () => {
    const prefers = async (newDevice: boolean) => {
      const { body } = await signIn(FIREFOX, '198.51.100.7');
      const ada = app.visitor.as(String(body.accessToken));
      const answer = await ada.patch('/users/profile', { preferences: { locale: 'en-GB', mails: { newDevice } } });
      expect(answer.status).toBe(200);
    };
    const before = (await mails()).length;
    await prefers(false);
    await signIn('curl/8.9.1', '198.51.100.7');
    expect(await mails()).toHaveLength(before);
    await prefers(true);
    await signIn('curl/8.9.1', '198.51.100.7');
    expect(await mails()).toHaveLength(before);
    await signIn('Wget/1.24.5', '198.51.100.7');
    expect((await mails()).at(-1)).toMatchObject({ device: 'Wget/1.24.5' });
    expect(await mails()).toHaveLength(before + 1);
    const [written] = await app.database.source.query<{ locale: string }[]>(
      `SELECT locale FROM outbox WHERE template = 'new-device' ORDER BY id DESC LIMIT 1`,
    );
    expect(written?.locale).toBe('en-GB');
  });

  it('leaves no address and no device to read in what is remembered', async () => {
    const rows = JSON.stringify(await app.database.source.query('SELECT * FROM known_devices'));
    expect(rows).not.toMatch(/Firefox|198\.51/);
  });
});

describe('a closed registration', () => {
  it('opens no account, says nothing about names, and says so before one types', async () => {
    const app = await startTestApp({ REGISTRATION: 'closed' });
    for (const email of ['ada@example.test', 'ada@example.test'])
      expect(await app.visitor.post('/auth/register', { username: 'ada', email, password: PASSWORD })).toMatchObject({
        status: 403,
        body: { code: 'REGISTRATION_CLOSED' },
      });
    expect(await app.visitor.get('/auth/registration')).toMatchObject({ status: 200, body: { open: false } });
    await app.close();
  });
});
