import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';

const NEW = 'mira@new.test';
const OLD = 'mira@example.test';

describe('a new e-mail address', () => {
  let app: TestApp;
  let mira: Api;

  async function start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    app = await startTestApp(settings);
    mira = await app.player('mira');
    await app.database.source.query('UPDATE users SET email_verified = TRUE');
  }
  afterEach(() => app.close());

  /** The tokens of the links that were mailed to an address, the oldest first. */
  async function linksTo(recipient: string, template: string): Promise<string[]> {
    const rows = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE recipient = '${recipient}' AND template = '${template}' ORDER BY id`,
    );
    return rows.map((row) => /#token=([\w-]+)/.exec(row.values)?.[1] ?? '');
  }
  const ask = (email: string) => mira.patch('/users/profile', { email });
  const confirm = async (by: Api = app.visitor, recipient = NEW) =>
    by.get(`/auth/verify-email/${(await linksTo(recipient, 'change-email')).at(-1) ?? ''}`);
  const email = async () => (await mira.get('/users/profile')).body.email as string;
  const signIn = (identifier: string, password = PASSWORD) =>
    app.visitor.post('/auth/login', { identifier, password, refreshTokenIn: 'body' });

  it('changes nothing until it is confirmed from there; the old one is told at once (A12)', async () => {
    await start();
    expect(await ask(NEW)).toMatchObject({ status: 200, body: { email: OLD, pendingEmail: NEW } });
    expect(await linksTo(OLD, 'email-change-asked')).toHaveLength(1);
    expect(await signIn(NEW)).toMatchObject({ status: 401 });
    expect(await confirm()).toMatchObject({ status: 204 });
    expect(await mira.get('/users/profile')).toMatchObject({
      body: { email: NEW, emailVerified: true, pendingEmail: null },
    });
    expect(await signIn(NEW)).toMatchObject({ status: 200 });
    expect(await signIn(OLD)).toMatchObject({ status: 401 });
    expect(await confirm()).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
  });

  it('wants a recent proof (A11)', async () => {
    await start();
    app.passSeconds(10 * 60);
    expect(await ask(NEW)).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
    expect(await mira.patch('/users/profile', { displayName: 'M' })).toMatchObject({ status: 200 });
    await mira.post('/auth/step-up', { password: PASSWORD });
    expect(await ask(NEW)).toMatchObject({ status: 200 });
  });

  it('is not confirmed in the session of somebody else (A12)', async () => {
    await start();
    const noor = await app.player('noor');
    await ask(NEW);
    expect(await confirm(noor)).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
    expect(await email()).toBe(OLD);
    expect(await confirm(mira)).toMatchObject({ status: 204 });
  });

  it('can be taken back before, and the link be sent again', async () => {
    await start();
    await ask(NEW);
    expect(await mira.post('/users/profile/pending-email/resend')).toMatchObject({ status: 202 });
    const [first = '', second = ''] = await linksTo(NEW, 'change-email');
    expect(await app.visitor.get(`/auth/verify-email/${first}`)).toMatchObject({ status: 400 });
    expect(await mira.delete('/users/profile/pending-email')).toMatchObject({ status: 204 });
    expect(await app.visitor.get(`/auth/verify-email/${second}`)).toMatchObject({ status: 400 });
    expect(await mira.delete('/users/profile/pending-email')).toMatchObject({ status: 404 });
    expect(await mira.post('/users/profile/pending-email/resend')).toMatchObject({ status: 404 });
  });

  it('is no way to fill the mailbox of somebody else, asked for from however many networks', async () => {
    await start({ RATE_LIMIT_RESET_PER_HOUR: '3', TRUST_PROXY: '127.0.0.1' });
    await ask(NEW);
    for (let n = 0; n < 8; n += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${String(n)}` };
      expect((await mira.post('/users/profile/pending-email/resend', undefined, { headers })).status).toBe(202);
    }
    expect(await linksTo(NEW, 'change-email')).toHaveLength(3);
  });

  it('is no way to keep an account: for 72 hours the old one takes it back and ends every session (A12)', async () => {
    await start();
    await ask(NEW);
    await confirm();
    const [revert = ''] = await linksTo(OLD, 'email-changed');
    app.passSeconds(71 * 3600);
    expect(await app.visitor.post('/auth/revert-email', { token: revert })).toMatchObject({ status: 204 });
    expect(await mira.get('/users/profile')).toMatchObject({ status: 401 });
    expect(await linksTo(OLD, 'address-back')).toHaveLength(1);
    expect(await app.visitor.post('/auth/revert-email', { token: revert })).toMatchObject({ status: 400 });
  });

  it('is taken back no longer than that', async () => {
    await start();
    await ask(NEW);
    await confirm();
    const [revert = ''] = await linksTo(OLD, 'email-changed');
    app.passSeconds(72 * 3600 + 1);
    expect(await app.visitor.post('/auth/revert-email', { token: revert })).toMatchObject({ status: 400 });
  });

  it('is taken back even by the first owner after two changes, and the ways back to the later ones are closed', async () => {
    await start();
    await ask(NEW);
    await confirm();
    app.passSeconds(1);
    await ask('thief@new.test');
    await confirm(app.visitor, 'thief@new.test');
    const [first = ''] = await linksTo(OLD, 'email-changed');
    const [second = ''] = await linksTo(NEW, 'email-changed');
    expect(await app.visitor.post('/auth/revert-email', { token: first })).toMatchObject({ status: 204 });
    expect(await app.visitor.post('/auth/revert-email', { token: second })).toMatchObject({ status: 400 });
    expect(await linksTo(OLD, 'address-back')).toHaveLength(1);
  });

  it('leaves the old one to nobody else as long as it may come back', async () => {
    await start();
    await ask(NEW);
    await confirm();
    const squat = await app.visitor.post('/auth/register', { username: 'thief', email: OLD, password: PASSWORD });
    expect(squat).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
  });

  it('leaves the old one to nobody else also when it is written in letters of another alphabet', async () => {
    await start();
    const written = 'ÄLVA@example.test';
    await app.database.source.query(
      `UPDATE users SET email = '${written}', email_key = '${written.toLowerCase()}' WHERE username = 'mira'`,
    );
    await ask(NEW);
    await confirm();
    const squat = await app.visitor.post('/auth/register', { username: 'thief', email: written, password: PASSWORD });
    expect(squat).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
  });

  it('leaves no way back to an old one that nobody had confirmed: it may be mistyped, and somebody else’s', async () => {
    await start();
    await app.database.source.query('UPDATE users SET email_verified = FALSE');
    await ask(NEW);
    expect(await confirm()).toMatchObject({ status: 204 });
    expect(await linksTo(OLD, 'email-changed')).toEqual([]);
    const owner = await app.visitor.post('/auth/register', { username: 'owner', email: OLD, password: PASSWORD });
    expect(owner).toMatchObject({ status: 201 });
  });

  it('voids the links that were mailed to the old one', async () => {
    await start();
    await app.visitor.post('/auth/forgot-password', { email: OLD });
    const [reset = ''] = await linksTo(OLD, 'reset-password');
    await ask(NEW);
    await confirm();
    const used = await app.visitor.post('/auth/reset-password', {
      token: reset,
      newPassword: 'velvet thunder 7 orchard',
    });
    expect(used).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
  });

  it('that somebody has is refused where addresses are public knowledge anyway', async () => {
    await start();
    await app.player('noor');
    expect(await ask('NOOR@example.test')).toMatchObject({
      status: 409,
      body: { code: 'EMAIL_TAKEN', errors: [{ pointer: '/email' }] },
    });
  });

  it('that is waited for when the password is reset is forgotten', async () => {
    await start();
    await ask(NEW);
    await app.visitor.post('/auth/forgot-password', { email: OLD });
    const [reset = ''] = await linksTo(OLD, 'reset-password');
    await app.visitor.post('/auth/reset-password', { token: reset, newPassword: 'velvet thunder 7 orchard' });
    expect(await confirm()).toMatchObject({ status: 400 });
  });
});

describe('a new e-mail address where addresses are proven first', () => {
  it('tells nobody whose it is already, but its owner', async () => {
    const app = await startTestApp({ EMAIL_VERIFICATION: 'required' });
    try {
      for (const name of ['mira', 'noor']) {
        await app.visitor.post('/auth/register', { username: name, email: `${name}@example.test`, password: PASSWORD });
      }
      const [row] = await app.database.reader.query<{ values: string }[]>(
        `SELECT "values" FROM outbox WHERE recipient = 'mira@example.test'`,
      );
      await app.visitor.get(`/auth/verify-email/${/#token=([\w-]+)/.exec(row?.values ?? '')?.[1] ?? ''}`);
      const { body } = await app.visitor.post('/auth/login', {
        identifier: 'mira',
        password: PASSWORD,
        refreshTokenIn: 'body',
      });
      const mira = app.visitor.as(String(body.accessToken));
      expect(await mira.patch('/users/profile', { email: 'noor@example.test' })).toMatchObject({
        status: 200,
        body: { pendingEmail: 'noor@example.test' },
      });
      const mails = await app.database.reader.query<{ template: string }[]>(
        `SELECT template FROM outbox WHERE recipient = 'noor@example.test' ORDER BY id`,
      );
      expect(mails.map(({ template }) => template)).toEqual(['verify-email', 'address-taken']);
      // Asked for again, as much is written as for a free one.
      const waiting = () =>
        app.database.reader.query<object[]>(`SELECT * FROM one_time_tokens WHERE purpose = 'change-email'`);
      const before = await waiting();
      expect((await mira.post('/users/profile/pending-email/resend')).status).toBe(202);
      const after = await waiting();
      expect(after).toHaveLength(1);
      expect(after).not.toEqual(before);
    } finally {
      await app.close();
    }
  });
});
