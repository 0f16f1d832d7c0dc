import { PASSWORD, type TestApp, startTestApp } from '../../testing';

describe('my profile', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
  });
  afterEach(() => app.close());

  it('keeps what is not spoken of and forgets what is null', async () => {
    const mira = await app.player('mira');
    await mira.patch('/users/profile', {
      preferences: { theme: 'dark', units: 'metric', mails: { newDevice: false } },
    });
    const { status, body } = await mira.patch('/users/profile', {
      displayName: 'Mira of the Fens',
      preferences: { units: null, locale: 'en-GB', defaultRuleset: 'srd-5.1' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      username: 'mira',
      displayName: 'Mira of the Fens',
      pendingEmail: null,
      avatarUrl: null,
    });
    expect(body.preferences).toEqual({
      theme: 'dark',
      locale: 'en-GB',
      defaultRuleset: 'srd-5.1',
      mails: { newDevice: false },
    });
  });

  it.each([
    [{ preferences: { theme: 'purple' } }, '/preferences/theme'],
    [{ preferences: { locale: 'xx' } }, '/preferences/locale'],
    [{ preferences: { units: 'cubits' } }, '/preferences/units'],
    [{ preferences: { defaultRuleset: '../etc' } }, '/preferences/defaultRuleset'],
    [{ preferences: { mails: { security: false } } }, '/preferences/mails/security'],
    [{ displayName: '   ' }, '/displayName'],
    [{ displayName: '\u200b\u3164' }, '/displayName'],
    [{ displayName: 'Mira\nAdmin' }, '/displayName'],
    [{ displayName: 'Mira\u202enimda' }, '/displayName'],
    [{ displayName: null }, '/displayName'],
    [{ username: null }, '/username'],
    [{ email: null }, '/email'],
    [{ preferences: null }, '/preferences'],
    [{ role: 'admin' }, '/role'],
    [{ emailVerified: true }, '/emailVerified'],
  ])('refuses %j at its place', async (change, pointer) => {
    const mira = await app.player('mira');
    const { status, body } = await mira.patch('/users/profile', change);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('takes another name to sign in with, unless somebody has it in any case', async () => {
    const mira = await app.player('mira');
    await app.player('noor');
    expect(await mira.patch('/users/profile', { username: 'NOOR' })).toMatchObject({
      status: 409,
      body: { code: 'USERNAME_TAKEN', errors: [{ pointer: '/username' }] },
    });
    expect(await mira.patch('/users/profile', { username: 'Miranda' })).toMatchObject({ status: 200 });
    const signIn = (identifier: string) =>
      app.visitor.post('/auth/login', { identifier, password: PASSWORD, refreshTokenIn: 'body' });
    expect(await signIn('miranda')).toMatchObject({ status: 200 });
    expect(await signIn('mira')).toMatchObject({ status: 401 });
  });

  it('wants a recent proof for the end of a warning, and none for what is as it was', async () => {
    const mira = await app.player('mira');
    app.passSeconds(10 * 60);
    const change = (preferences: object) => mira.patch('/users/profile', { preferences });
    const silent = { mails: { newDevice: false } };
    expect(await change(silent)).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
    expect((await change({ theme: 'dark', mails: { newDevice: true } })).status).toBe(200);
    await mira.post('/auth/step-up', { password: PASSWORD });
    expect((await change(silent)).status).toBe(200);
    app.passSeconds(10 * 60);
    expect((await change(silent)).status).toBe(200);
  });

  it('wants a recent proof for another name to sign in with, and none where it stays as it is', async () => {
    const mira = await app.player('mira');
    app.passSeconds(10 * 60);
    expect(await mira.patch('/users/profile', { username: 'Miranda', displayName: 'M' })).toMatchObject({
      status: 403,
      body: { code: 'STEP_UP_REQUIRED' },
    });
    expect(await mira.patch('/users/profile', { username: 'mira', displayName: 'M' })).toMatchObject({
      status: 200,
      body: { username: 'mira', displayName: 'M' },
    });
    await mira.post('/auth/step-up', { password: PASSWORD });
    expect(await mira.patch('/users/profile', { username: 'Miranda' })).toMatchObject({ status: 200 });
  });
});
