import { setTimeout } from 'node:timers/promises';
import { hash } from 'bcrypt';
import { SessionOpening } from '../../src/auth/sessions/session-opening';
import { type Answer, PASSWORD, type TestApp, anAdministrator, startTestApp } from '../../src/testing';
import { lastLink } from '../support/mailbox';
import { afterNextPassword } from '../support/meanwhile';
import { signIn, statusOf } from '../support/session';

const NEW_PASSWORD = 'velvet tundra 7 compass';

/** What somebody with the old password began, and its owner overtook. Faked is only how long a step takes. */
describe('an owner who chooses a new password by mail', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
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

  it('keeps it when a sign-in would have stored the old one in today’s form', async () => {
    await app.database.source.query(`UPDATE users SET password_hash = '${await hash(PASSWORD, 4)}'`);
    afterNextPassword(app, reset);
    expect(await signIn(app, 'ada', PASSWORD)).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    await expectOnlyTheNewPassword();
  });

  it('shuts out a sign-in with the old one that was being looked at', async () => {
    afterNextPassword(app, reset);
    expect(await signIn(app, 'ada', PASSWORD)).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    const owner = await expectOnlyTheNewPassword();
    expect((await owner.get('/auth/sessions')).body.items).toHaveLength(1);
  });
});

describe('an account that is closed', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  it('has no session left, not even of a sign-in that was all but done', async () => {
    const admin = await anAdministrator(app);
    const { id } = (await admin.get('/admin/users?search=ada')).body.items[0];
    const setActive = (isActive: boolean) => admin.patch(`/admin/users/${String(id)}`, { isActive });
    const opening = app.app.get(SessionOpening);
    const open = opening.open.bind(opening);
    let closing: Promise<Answer> | undefined;
    jest.spyOn(opening, 'open').mockImplementationOnce(async (...given) => {
      closing = setActive(false);
      await setTimeout(300);
      return open(...given);
    });
    const { body } = await signIn(app, 'ada');
    expect(await closing).toMatchObject({ status: 200 });
    expect(await setActive(true)).toMatchObject({ status: 200 });
    expect(await statusOf(app, String(body.accessToken))).toBe(401);
  });
});
