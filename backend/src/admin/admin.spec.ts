import { codeFor } from '../auth/second-factor/testing/codes';
import { openApiDocument } from '../openapi';
import { type Api, PASSWORD, type TestApp, anAdministrator, startTestApp } from '../testing';

interface Row {
  readonly id: string;
  readonly username: string;
}

describe('an administrator', () => {
  let app: TestApp;
  let admin: Api;
  let ada: Api;
  let adaId: string;
  beforeAll(async () => {
    app = await startTestApp();
    admin = await anAdministrator(app);
    ada = await app.player('ada');
    adaId = await idOf(ada);
    for (const name of ['bea', 'cem', 'dov']) await app.player(name);
  });
  afterAll(() => app.close());

  const idOf = async (api: Api) => String((await api.get('/users/profile')).body.id);
  const names = (body: { items: Row[] }) => body.items.map(({ username }) => username);
  const signIn = (name: string, password = PASSWORD) =>
    app.visitor.post('/auth/login', { identifier: name, password, refreshTokenIn: 'body' });
  const lastAct = async () => (await admin.get('/admin/audit?action=admin.&limit=1')).body.items[0];
  const templates = () => app.database.source.query<{ template: string }[]>('SELECT template FROM outbox ORDER BY id');

  it('finds every account, the newest first, page by page', async () => {
    const first = await admin.get('/admin/users?limit=3&includeTotal=true');
    expect(first).toMatchObject({ status: 200, body: { total: 5 } });
    expect(names(first.body)).toEqual(['dov', 'cem', 'bea']);
    const second = await admin.get(`/admin/users?limit=3&cursor=${String(first.body.nextCursor)}`);
    expect(names(second.body)).toEqual(['ada', 'root']);
    expect(second.body.nextCursor).toBeNull();
  });

  it.each([
    ['search=ADA', ['ada']],
    ['search=bea@example', ['bea']],
    ['search=%25', []],
    ['search=_', []],
    ['role=admin', ['root']],
    ['state=deactivated', []],
    ['state=unverified&search=d', ['dov', 'ada']],
    ["search=';DROP TABLE users--", []],
  ])('narrows the list by %s', async (query, expected) => {
    const { status, body } = await admin.get(`/admin/users?${query.replaceAll(' ', '%20')}`);
    expect(status).toBe(200);
    expect(names(body)).toEqual(expected);
  });

  it('finds an account by the name that others see', async () => {
    const bea = app.visitor.as(String((await signIn('bea')).body.accessToken));
    await bea.patch('/users/profile', { displayName: 'The Warden of 100%' });
    for (const search of ['warden', 'WARDEN OF', '100%25'])
      expect(names((await admin.get(`/admin/users?search=${search.replace(' ', '%20')}`)).body)).toEqual(['bea']);
  });

  it.each(['role=king', 'state=asleep', 'limit=1000', 'cursor=abc', 'owner=ada', 'search=%00'])(
    'is told when the list cannot be narrowed by %s',
    async (query) => {
      expect((await admin.get(`/admin/users?${query}`)).status).toBe(400);
    },
  );

  it('sees an account with its devices and nothing secret', async () => {
    const { status, body } = await admin.get(`/admin/users/${adaId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      username: 'ada',
      role: 'player',
      isActive: true,
      lockedUntil: null,
      characterCount: 0,
    });
    expect(body.sessions).toEqual([expect.objectContaining({ ip: '127.0.0.1' })]);
    expect(JSON.stringify(body)).not.toMatch(/salt|hash|password|secret|token/i);
  });

  it.each(['00000000-0000-7000-8000-000000000000', 'nobody', '%00'])('is told that there is no %s', async (id) => {
    for (const answer of [
      await admin.get(`/admin/users/${id}`),
      await admin.patch(`/admin/users/${id}`, { unlock: true }),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('deactivates an account: its devices are out at once, nobody signs in, and it comes back', async () => {
    const bea = app.visitor.as(String((await signIn('bea')).body.accessToken));
    const id = await idOf(bea);
    expect(await admin.patch(`/admin/users/${id}`, { isActive: false })).toMatchObject({
      status: 200,
      body: { isActive: false, sessions: [] },
    });
    expect((await bea.get('/users/profile')).status).toBe(401);
    expect(await signIn('bea')).toMatchObject({ status: 401, body: { code: 'ACCOUNT_CLOSED' } });
    expect(names((await admin.get('/admin/users?state=deactivated')).body)).toEqual(['bea']);
    expect(await admin.post(`/admin/users/${id}/password-reset`)).toMatchObject({ status: 409 });
    expect((await admin.patch(`/admin/users/${id}`, { isActive: true })).status).toBe(200);
    expect((await signIn('bea')).status).toBe(200);
    expect((await bea.get('/users/profile')).status).toBe(401);
  });

  it('tells the owner by mail that their account was closed, and that it is open again', async () => {
    const id = await idOf(await app.player('gus'));
    for (const isActive of [false, false, true]) await admin.patch(`/admin/users/${id}`, { isActive });
    const mails = await app.database.reader.query<{ template: string }[]>(
      `SELECT template FROM outbox WHERE recipient = 'gus@example.test' AND template LIKE 'account-%' ORDER BY id`,
    );
    expect(mails.map(({ template }) => template)).toEqual(['account-closed', 'account-open-again']);
  });

  it('gives back an account that nothing older opens: no token of a program, no link in a mail', async () => {
    const bea = app.visitor.as(String((await signIn('bea')).body.accessToken));
    const id = await idOf(bea);
    const made = await bea.post('/users/tokens', { name: 'Bot', scopes: ['profile:read'], expiresInDays: 30 });
    const bot = app.visitor.as(String(made.body.token));
    await app.visitor.post('/auth/forgot-password', { email: 'bea@example.test' });
    const mails = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'reset-password' ORDER BY id`,
    );
    const token = /#token=([\w-]+)/.exec(mails.at(-1)?.values ?? '')?.[1];
    for (const isActive of [false, true])
      expect((await admin.patch(`/admin/users/${id}`, { isActive })).status).toBe(200);
    expect((await bot.get('/users/profile')).status).toBe(401);
    const reset = await app.visitor.post('/auth/reset-password', { token, newPassword: 'velvet thunder 7 orchard' });
    expect(reset).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
    expect((await signIn('bea')).status).toBe(200);
  });

  it('lifts a lock', async () => {
    for (let n = 0; n < 5; n += 1) await signIn('cem', 'wrong');
    expect((await signIn('cem')).status).toBe(429);
    const [row] = (await admin.get('/admin/users?state=locked')).body.items as Row[];
    expect(row?.username).toBe('cem');
    expect(await admin.patch(`/admin/users/${row?.id ?? ''}`, { unlock: true })).toMatchObject({
      status: 200,
      body: { lockedUntil: null },
    });
    expect((await signIn('cem')).status).toBe(200);
  });

  it('lifts a lock of codes as well', async () => {
    const fay = await app.player('fay');
    const { secret } = (await fay.post('/auth/mfa/totp')).body as { secret: string };
    await fay.post('/auth/mfa/totp/confirm', { code: codeFor(secret) });
    const prove = async (code: string) => {
      const { mfaToken } = (await signIn('fay')).body as { mfaToken: string };
      return app.visitor.post('/auth/mfa/verify', { mfaToken, code });
    };
    const wrong = codeFor(secret, 30) === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) await prove(wrong);
    expect((await prove(codeFor(secret, 30))).body.code).toBe('SECOND_FACTOR_LOCKED');
    const place = `/admin/users/${await idOf(fay)}`;
    expect((await admin.get(place)).body).toMatchObject({ lockedUntil: null, codesLockedUntil: expect.any(String) });
    expect((await admin.patch(place, { unlock: true })).body).toMatchObject({ codesLockedUntil: null });
    expect((await prove(codeFor(secret, 30))).status).toBe(200);
    const [last] = (await admin.get('/admin/audit?action=session.started&limit=1')).body.items as object[];
    expect(last).toMatchObject({ actorName: 'fay', details: { by: 'code' } });
  });

  it('signs every device of somebody out', async () => {
    const dov = app.visitor.as(String((await signIn('dov')).body.accessToken));
    const id = await idOf(dov);
    expect((await admin.delete(`/admin/users/${id}/sessions`)).status).toBe(204);
    expect((await dov.get('/users/profile')).status).toBe(401);
    expect(await lastAct()).toMatchObject({
      action: 'admin.sessionsEnded',
      actorName: 'root',
      subjectId: id,
      subjectName: 'dov',
    });
  });

  it('has mails sent, and never learns or sets a password', async () => {
    expect((await admin.post(`/admin/users/${adaId}/resend-verification`)).status).toBe(202);
    expect((await admin.post(`/admin/users/${adaId}/password-reset`)).status).toBe(202);
    expect((await templates()).slice(-2).map(({ template }) => template)).toEqual(['verify-email', 'reset-password']);
    for (const change of [
      { password: 'x' },
      { passwordHash: 'x' },
      { email: 'x@example.test' },
      { emailVerified: true },
    ])
      expect(await admin.patch(`/admin/users/${adaId}`, change)).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'UNKNOWN_PROPERTY' }] },
      });
    await app.database.source.query(
      `UPDATE users SET email_verified = ${app.config.database.dialect === 'sqlite' ? '1' : 'true'} WHERE id = '${adaId}'`,
    );
    expect(await admin.post(`/admin/users/${adaId}/resend-verification`)).toMatchObject({
      status: 409,
      body: { code: 'ALREADY_VERIFIED' },
    });
  });

  it('cannot deactivate themselves, nor leave nobody to administer', async () => {
    const own = await idOf(admin);
    expect(await admin.patch(`/admin/users/${own}`, { isActive: false })).toMatchObject({
      body: { code: 'OWN_ACCOUNT' },
    });
    expect(await admin.patch(`/admin/users/${own}`, { role: 'player' })).toMatchObject({
      status: 409,
      body: { code: 'LAST_ADMINISTRATOR' },
    });
    expect((await admin.get('/admin/users')).status).toBe(200);
  });

  it('makes somebody an administrator, and takes it back with the next call', async () => {
    expect((await ada.get('/admin/users')).status).toBe(403);
    expect((await admin.patch(`/admin/users/${adaId}`, { role: 'admin' })).body).toMatchObject({ role: 'admin' });
    expect((await ada.get('/admin/users')).status).toBe(200);
    expect(await lastAct()).toMatchObject({ action: 'admin.roleChanged', details: { role: 'admin' } });
    await admin.patch(`/admin/users/${adaId}`, { role: 'player' });
    expect(await ada.get('/admin/users')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('is one of two who unmake each other at the same moment, and one stays', async () => {
    const own = await idOf(admin);
    for (let round = 0; round < 5; round += 1) {
      await admin.patch(`/admin/users/${adaId}`, { role: 'admin' });
      await Promise.all([
        admin.patch(`/admin/users/${adaId}`, { role: 'player' }),
        ada.patch(`/admin/users/${own}`, { role: 'player' }),
      ]);
      const admins = await app.database.source.query<Row[]>(`SELECT id FROM users WHERE role = 'admin'`);
      expect(admins).toHaveLength(1);
      await app.database.source.query(`UPDATE users SET role = 'admin' WHERE id = '${own}'`);
      await app.database.source.query(`UPDATE users SET role = 'player' WHERE id = '${adaId}'`);
    }
  });

  it('proves who they are again before they change anything, not before they look', async () => {
    app.passSeconds(11 * 60);
    expect((await admin.get('/admin/users')).status).toBe(200);
    for (const answer of [
      await admin.patch(`/admin/users/${adaId}`, { role: 'admin' }),
      await admin.delete(`/admin/users/${adaId}/sessions`),
      await admin.post(`/admin/users/${adaId}/resend-verification`),
      await admin.post(`/admin/users/${adaId}/password-reset`),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
    expect((await admin.post('/auth/step-up', { password: PASSWORD })).status).toBe(204);
    expect((await admin.post(`/admin/users/${adaId}/password-reset`)).status).toBe(202);
  });

  it('reads the trail: who, what, about whom, when', async () => {
    const actions = async (query: string) =>
      ((await admin.get(`/admin/audit?${query}`)).body.items as { action: string }[]).map(({ action }) => action);
    expect(new Set(await actions('actor=cem&action=session.'))).toEqual(new Set(['session.started']));
    expect(await actions('target=cem&action=admin.')).toEqual(['admin.accountUnlocked']);
    expect(await actions('actor=nobody-of-this-name')).toEqual([]);
    expect(await actions('to=2020-01-01')).toEqual([]);
    expect((await actions('from=2020-01-01T00:00:00%2B02:00')).length).toBe(20);
    const { body } = await admin.get('/admin/audit?limit=2&includeTotal=true');
    const next = await admin.get(`/admin/audit?limit=2&cursor=${String(body.nextCursor)}`);
    expect(next.body.items[0].sequence).toBe(body.items[1].sequence - 1);
    expect(body.total).toBeGreaterThan(20);
  });

  it.each(['from=yesterday', 'to=2026-W05', 'from=2026-02-30', 'cursor=abc', 'who=ada', 'actor=%00'])(
    'is told when the trail cannot be narrowed by %s',
    async (query) => {
      expect(await admin.get(`/admin/audit?${query}`)).toMatchObject({
        status: 400,
        body: { code: 'VALIDATION_FAILED' },
      });
    },
  );

  it('has the trail verified', async () => {
    const { status, body } = await admin.get('/admin/audit/verify');
    expect({ status, body }).toEqual({ status: 200, body: { valid: true, checked: expect.any(Number) } });
  });

  it('sees sign-ins, locks and own acts in the figures', async () => {
    const text = String((await app.visitor.get('/metrics')).body);
    for (const action of ['session.started', 'session.refused', 'account.locked', 'admin.roleChanged'])
      expect(text).toMatch(new RegExp(`heroledger_acts_total\\{action="${action}"\\} [1-9]`));
  });

  it('is the only one let in to any of this', async () => {
    const routes = Object.entries(openApiDocument(app.app).paths)
      .filter(([path]) => path.startsWith('/api/v1/admin'))
      .flatMap(([path, item]) => Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })));
    expect(routes.length).toBeGreaterThanOrEqual(8);
    for (const { method, path } of routes) {
      const response = await fetch(app.origin + path.replace('{id}', adaId), {
        method,
        headers: { authorization: `Bearer ${String(ada.token)}` },
      });
      expect({ path, status: response.status, code: ((await response.json()) as { code: string }).code }).toEqual({
        path,
        status: 403,
        code: 'FORBIDDEN',
      });
    }
  });
});
