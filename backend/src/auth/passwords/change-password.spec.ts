import { lastLink } from '../../../test/support/mailbox';
import { PASSWORD, type TestApp, startTestApp } from '../../testing';

describe('changing the password', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
  });
  afterEach(() => app.close());

  const newPassword = 'velvet thunder 7 orchard';
  const signIn = (password: string) =>
    app.visitor.post('/auth/login', { identifier: 'mira', password, refreshTokenIn: 'body' });
  const mailsTo = (template: string) =>
    app.database.reader.query<unknown[]>(`SELECT id FROM outbox WHERE template = '${template}'`);

  it('works with the old one, ends every other session and tells the owner', async () => {
    const mira = await app.player('mira');
    const { body } = await signIn(PASSWORD);
    const phone = app.visitor.as(String(body.accessToken));
    expect(await mira.post('/auth/change-password', { currentPassword: PASSWORD, newPassword })).toMatchObject({
      status: 204,
    });
    expect(await mira.get('/users/profile')).toMatchObject({ status: 200 });
    expect(await phone.get('/users/profile')).toMatchObject({ status: 401 });
    expect(await app.visitor.post('/auth/refresh', { refreshToken: body.refreshToken })).toMatchObject({ status: 401 });
    expect(await signIn(PASSWORD)).toMatchObject({ status: 401 });
    expect(await signIn(newPassword)).toMatchObject({ status: 200 });
    expect(await mailsTo('password-changed')).toHaveLength(1);
  });

  it('voids the links that were mailed before', async () => {
    const mira = await app.player('mira');
    await app.visitor.post('/auth/forgot-password', { email: 'mira@example.test' });
    const token = await lastLink(app, 'reset-password');
    await mira.post('/auth/change-password', { currentPassword: PASSWORD, newPassword });
    const reset = await app.visitor.post('/auth/reset-password', { token, newPassword: 'another lantern 9 quartz' });
    expect(reset).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
  });

  it('says at its field that the old one is wrong, and locks after five', async () => {
    const mira = await app.player('mira');
    const change = (currentPassword: string) => mira.post('/auth/change-password', { currentPassword, newPassword });
    for (let n = 0; n < 5; n += 1) {
      expect(await change('wrong')).toMatchObject({
        status: 403,
        body: { code: 'WRONG_PASSWORD', errors: [{ pointer: '/currentPassword' }] },
      });
    }
    expect(await change(PASSWORD)).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' } });
    expect(await signIn(newPassword)).toMatchObject({ status: 429 });
  });

  it('refuses the one that is there already: nothing would change but the sign-ins', async () => {
    const mira = await app.player('mira');
    const refused = await mira.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: PASSWORD });
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/newPassword', code: 'PASSWORD_UNCHANGED' }] },
    });
  });

  it('refuses a new one that leans on the name or address', async () => {
    const mira = await app.player('mirabellum');
    const refused = await mira.post('/auth/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'mirabellum1',
    });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/newPassword' }] } });
  });
});
