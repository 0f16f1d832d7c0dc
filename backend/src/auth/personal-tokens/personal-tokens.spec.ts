import { mails } from '../../../test/support/mailbox';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';

describe('a personal access token', () => {
  let app: TestApp;
  let mira: Api;
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
  });
  afterEach(() => app.close());

  const make = (change: Record<string, unknown> = {}) =>
    mira.post('/users/tokens', { name: 'Discord bot', scopes: ['characters:read'], expiresInDays: 30, ...change });
  const bearer = async (change: Record<string, unknown> = {}) =>
    app.visitor.as(String((await make(change)).body.token));

  it('is shown once, and never stored (A13)', async () => {
    const { status, body } = await make();
    expect(status).toBe(201);
    expect(body.token).toMatch(/^hlp_[0-9a-f]{32}_[0-9a-f]{64}_[0-9a-f]{8}$/);
    const listed = await mira.get('/users/tokens');
    expect(listed.body).toEqual({
      items: [
        {
          id: body.id,
          name: 'Discord bot',
          scopes: ['characters:read'],
          createdAt: expect.any(String),
          expiresAt: expect.any(String),
          lastUsedAt: null,
        },
      ],
    });
    const stored = await app.database.reader.query('SELECT * FROM personal_tokens');
    expect(JSON.stringify(stored)).not.toContain(String(body.token).split('_')[2]);
  });

  it('is told by mail, at an address that is confirmed', async () => {
    const told = async () => (await mails(app)).filter(({ template }) => template === 'token-created');
    await bearer();
    expect(await told()).toEqual([]);
    await app.database.source.query('UPDATE users SET email_verified = TRUE');
    await bearer();
    const [mail] = await told();
    expect(mail).toMatchObject({ recipient: 'mira@example.test', values: expect.stringContaining('Discord bot') });
  });

  it('opens what its scope names, and nothing else (A13)', async () => {
    const bot = await bearer();
    expect(await bot.get('/characters')).toMatchObject({ status: 200 });
    expect(await bot.post('/characters', {})).toMatchObject({ status: 403, body: { code: 'INSUFFICIENT_SCOPE' } });
    expect(await bot.get('/users/profile')).toMatchObject({ status: 403 });
    const reader = await bearer({ scopes: ['profile:read'] });
    expect(await reader.get('/users/profile')).toMatchObject({ status: 200, body: { username: 'mira' } });
    expect(await reader.get('/characters')).toMatchObject({ status: 403 });
  });

  it.each([
    ['GET', '/users/tokens'],
    ['POST', '/users/tokens'],
    ['PATCH', '/users/profile'],
    ['POST', '/auth/step-up'],
    ['POST', '/auth/change-password'],
    ['POST', '/auth/logout-all'],
    ['GET', '/auth/sessions'],
    ['GET', '/users/profile/export'],
    ['GET', '/users/profile/activity'],
  ])('of every scope is refused at %s %s', async (method, path) => {
    const bot = await bearer({ scopes: ['characters:read', 'characters:write', 'profile:read'] });
    const body = { password: PASSWORD, currentPassword: PASSWORD, newPassword: 'velvet thunder 7 orchard' };
    const send = { GET: () => bot.get(path), POST: () => bot.post(path, body), PATCH: () => bot.patch(path, {}) };
    expect(await send[method as keyof typeof send]()).toMatchObject({
      status: 403,
      body: { code: 'INSUFFICIENT_SCOPE' },
    });
  });

  it('stops working when it is revoked, and is nobody else\u2019s to revoke (A13)', async () => {
    const { body } = await make();
    const bot = app.visitor.as(String(body.token));
    const noor = await app.player('noor');
    expect(await noor.delete(`/users/tokens/${String(body.id)}`)).toMatchObject({ status: 404 });
    expect(await mira.delete('/users/tokens/%00')).toMatchObject({ status: 404 });
    expect(await bot.get('/characters')).toMatchObject({ status: 200 });
    expect(await mira.delete(`/users/tokens/${String(body.id)}`)).toMatchObject({ status: 204 });
    expect(await bot.get('/characters')).toMatchObject({ status: 401 });
  });

  it('expires (A13)', async () => {
    const bot = await bearer({ expiresInDays: 1 });
    app.passSeconds(86_399);
    expect(await bot.get('/characters')).toMatchObject({ status: 200 });
    app.passSeconds(2);
    expect(await bot.get('/characters')).toMatchObject({ status: 401 });
  });

  it.each([
    [{ expiresInDays: 366 }, '/expiresInDays'],
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['admin'] }, '/scopes'],
    [{ name: '' }, '/name'],
    [{ name: '   ' }, '/name'],
  ])('is not made of %j', async (change, pointer) => {
    const { status, body } = await make(change);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('is made only by somebody who proved lately who they are (A11)', async () => {
    app.passSeconds(10 * 60);
    expect(await make()).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
  });

  it.each(['hlp_', 'hlp_x', `hlp_${'0'.repeat(32)}_${'0'.repeat(64)}_00000000`])(
    'that was made up is refused: %s',
    async (text) => {
      expect(await app.visitor.as(text).get('/characters')).toMatchObject({
        status: 401,
        body: { code: 'UNAUTHENTICATED' },
      });
    },
  );

  it('with another secret under the same id is refused', async () => {
    const { body: first } = await make();
    const { body: second } = await make();
    const [prefix, id] = String(first.token).split('_');
    const [, , secret] = String(second.token).split('_');
    const { crc32 } = await import('node:zlib');
    const text = [prefix, id, secret].join('_');
    const forged = `${text}_${crc32(text).toString(16).padStart(8, '0')}`;
    expect(await app.visitor.as(forged).get('/characters')).toMatchObject({ status: 401 });
  });

  it('tells when it was used, to the hour (A13)', async () => {
    const { body } = await make();
    const bot = app.visitor.as(String(body.token));
    const lastUse = async () => (await mira.get('/users/tokens')).body.items[0].lastUsedAt as string | null;
    const noted = async (not: string | null) => {
      for (let turn = 0; turn < 100 && (await lastUse()) === not; turn += 1)
        await new Promise((go) => setTimeout(go, 10));
      return lastUse();
    };
    await bot.get('/characters');
    const first = await noted(null);
    expect(first).not.toBeNull();
    app.passSeconds(1800);
    await mira.post('/auth/refresh', {});
    await bot.get('/characters');
    expect(await lastUse()).toBe(first);
  });

  it('ends when the password is reset', async () => {
    const bot = await bearer();
    await app.visitor.post('/auth/forgot-password', { email: 'mira@example.test' });
    const [row] = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'reset-password'`,
    );
    const token = /#token=([\w-]+)/.exec(row?.values ?? '')?.[1];
    await app.visitor.post('/auth/reset-password', { token, newPassword: 'velvet thunder 7 orchard' });
    expect(await bot.get('/characters')).toMatchObject({ status: 401 });
  });
});
