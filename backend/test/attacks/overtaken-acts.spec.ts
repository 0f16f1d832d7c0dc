import { type Api, PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { lastLink } from '../support/mailbox';
import { afterNextPassword, beforeNextTransaction } from '../support/meanwhile';
import { signIn } from '../support/session';

const NEW_PASSWORD = 'velvet tundra 7 compass';

/** What somebody who was signed in began, and the owner overtook. Faked is only how long a step takes. */
describe('an owner who chooses a new password by mail', () => {
  let app: TestApp;
  let ada: Api;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterEach(() => app.close());

  /** From another device. */
  const reset = async () => {
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = await lastLink(app, 'reset-password');
    const { status } = await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD });
    expect(status).toBe(204);
  };

  const expectOnlyTheNewPassword = async () => {
    expect((await signIn(app, 'ada', PASSWORD)).status).toBe(401);
    const { status, body } = await signIn(app, 'ada', NEW_PASSWORD);
    expect(status).toBe(200);
    return app.visitor.as(String(body.accessToken));
  };

  it.each([
    [
      'choose another password',
      () => ada.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: 'copper meadow 5 lantern' }),
    ],
    ['delete the account', () => ada.deleteWith('/users/profile', { password: PASSWORD })],
    ['prove anew who they are', () => ada.post('/auth/step-up', { password: PASSWORD })],
  ])('leaves nobody who knew the old one the time to %s', async (_what, act) => {
    afterNextPassword(app, reset);
    expect(await act()).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    await expectOnlyTheNewPassword();
  });

  it.each([
    [
      'a personal access token',
      () => ada.post('/users/tokens', { name: 'Mine', scopes: ['profile:read'], expiresInDays: 30 }),
    ],
    ['an authenticator app', () => ada.post('/auth/mfa/totp')],
    ['another address', () => ada.patch('/users/profile', { email: 'thief@example.test' })],
  ])('leaves nobody who was signed in the time for %s', async (_what, act) => {
    beforeNextTransaction(app, reset);
    expect(await act()).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    const owner = await expectOnlyTheNewPassword();
    expect((await owner.get('/users/tokens')).body.items).toEqual([]);
    expect((await owner.get('/users/profile')).body).toMatchObject({ pendingEmail: null });
  });

  it('leaves nobody who was signed in as an administrator the time to close somebody’s account', async () => {
    await app.player('bob');
    await app.database.source.query("UPDATE users SET role = 'admin' WHERE username_key = 'ada'");
    const { id } = (await ada.get('/admin/users?search=bob')).body.items[0];
    beforeNextTransaction(app, reset);
    expect((await ada.patch(`/admin/users/${String(id)}`, { isActive: false })).status).toBe(401);
    expect((await signIn(app, 'bob')).status).toBe(200);
  });
});
