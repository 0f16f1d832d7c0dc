import { type MailServer, PASSWORD, type TestApp, startMailServer, startTestApp } from '../../testing';
import { codeFor } from '../second-factor/testing/codes';

const NEW_PASSWORD = 'velvet tundra 4 compass';

describe('what an account does by mail', () => {
  let app: TestApp;
  let mailServer: MailServer;
  beforeEach(async () => {
    mailServer = await startMailServer();
  });
  afterEach(async () => {
    await app.close();
    await mailServer.close();
  });

  const start = async (settings: Record<string, string> = {}) => {
    app = await startTestApp({
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(mailServer.port),
      PUBLIC_URL: 'https://heroes.example.org',
      ...settings,
    });
  };
  const register = (email = 'ada@example.test', username = 'ada') =>
    app.visitor.post('/auth/register', { username, email, password: PASSWORD });
  const signIn = (password: string) =>
    app.visitor.post('/auth/login', { identifier: 'ada', password, refreshTokenIn: 'body' });
  async function tokenOf(page: string): Promise<string> {
    const pattern = new RegExp(`https://heroes\\.example\\.org/${page}#token=([\\w-]+)`);
    for (;;) {
      const found = mailServer.mails.map((mail) => pattern.exec(mail)?.[1]).findLast((token) => token !== undefined);
      if (found !== undefined) return found;
      await new Promise((go) => setTimeout(go, 50));
    }
  }

  it('confirms an address with the link, once', async () => {
    await start({ EMAIL_VERIFICATION: 'required' });
    expect(await register()).toMatchObject({ status: 202, body: { status: 'verification_sent' } });
    expect(await signIn(PASSWORD)).toMatchObject({ status: 403, body: { code: 'EMAIL_NOT_VERIFIED' } });
    expect((await signIn('wrong')).status).toBe(401);
    const token = await tokenOf('verify-email');
    expect((await app.visitor.get(`/auth/verify-email/${token}`)).status).toBe(204);
    expect(await app.visitor.get(`/auth/verify-email/${token}`)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TOKEN' },
    });
    expect(await signIn(PASSWORD)).toMatchObject({ status: 200, body: { user: { emailVerified: true } } });
  });

  it('answers a taken address like a free one, and tells its owner', async () => {
    await start({ EMAIL_VERIFICATION: 'required' });
    const free = await register();
    const taken = await register('ada@example.test', 'somebody');
    expect({ status: taken.status, body: taken.body }).toEqual({ status: free.status, body: free.body });
    const rows = await app.database.reader.query<unknown[]>('SELECT 1 FROM users');
    expect(rows).toHaveLength(1);
  });

  it('chooses a new password, ends every session, lifts the lock and tells the owner', async () => {
    await start();
    await register();
    const { body } = await signIn(PASSWORD);
    for (let n = 0; n < 5; n += 1) await signIn('wrong');
    expect((await app.visitor.post('/auth/forgot-password', { email: 'ADA@example.test' })).status).toBe(202);
    const token = await tokenOf('reset-password');
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: 'password' })).status).toBe(400);
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD })).status).toBe(204);
    expect((await app.visitor.as(String(body.accessToken)).get('/users/profile')).status).toBe(401);
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(NEW_PASSWORD)).status).toBe(200);
  });

  it('takes no new password that leans on the name or the address, and the link goes on working', async () => {
    await start();
    await register('tamsin.oakheart@example.test', 'brindlewick');
    await app.visitor.post('/auth/forgot-password', { email: 'tamsin.oakheart@example.test' });
    const token = await tokenOf('reset-password');
    const choose = (newPassword: string) => app.visitor.post('/auth/reset-password', { token, newPassword });
    for (const guessable of ['Brindlewick1', 'tamsin.oakheart@example.test'])
      expect(await choose(guessable)).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'PASSWORD_TOO_WEAK', pointer: '/newPassword' }] },
      });
    expect((await choose(NEW_PASSWORD)).status).toBe(204);
  });

  it('gives an account whose address nobody had confirmed to its reader: the second factor goes, and a mail says so', async () => {
    await start();
    await register();
    const lurker = app.visitor.as(String((await signIn(PASSWORD)).body.accessToken));
    const secret = String((await lurker.post('/auth/mfa/totp')).body.secret);
    expect((await lurker.post('/auth/mfa/totp/confirm', { code: codeFor(secret) })).status).toBe(200);
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = await tokenOf('reset-password');
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD })).status).toBe(204);
    expect(await signIn(NEW_PASSWORD)).toMatchObject({ status: 200, body: { user: { emailVerified: true } } });
    const subject = 'Subject: Your address is confirmed, and the account is yours alone';
    while (!mailServer.mails.some((mail) => mail.includes(subject))) await new Promise((go) => setTimeout(go, 50));
  });

  it('takes a reset token once when twenty come at the same time', async () => {
    await start();
    await register();
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = await tokenOf('reset-password');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        app.visitor.post('/auth/reset-password', { token, newPassword: `${NEW_PASSWORD} ${String(n)}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(19).fill(400)]);
  });

  it('lets only the newest reset link work, and none after half an hour', async () => {
    await start();
    await register();
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const older = await tokenOf('reset-password');
    mailServer.mails.length = 0;
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const newer = await tokenOf('reset-password');
    expect((await app.visitor.post('/auth/reset-password', { token: older, newPassword: NEW_PASSWORD })).status).toBe(
      400,
    );
    app.passSeconds(31 * 60);
    expect((await app.visitor.post('/auth/reset-password', { token: newer, newPassword: NEW_PASSWORD })).status).toBe(
      400,
    );
  });

  it('says the same about an address nobody has', async () => {
    await start();
    expect(await app.visitor.post('/auth/forgot-password', { email: 'nobody@example.test' })).toMatchObject({
      status: 202,
      body: '',
    });
    expect(await app.visitor.post('/auth/resend-verification', { email: 'nobody@example.test' })).toMatchObject({
      status: 202,
      body: '',
    });
  });
});
