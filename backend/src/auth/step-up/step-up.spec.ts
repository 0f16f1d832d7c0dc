import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { RecentSignIn } from '../../access';
import { PASSWORD, type TestApp, startTestApp } from '../../testing';
import { RecentProof } from './recent-proof';
import { RecentSignInGuard } from './recent-sign-in.guard';

describe('proving that it is still you', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
  });
  afterEach(() => app.close());

  it('works with the password', async () => {
    const mira = await app.player('mira');
    expect(await mira.post('/auth/step-up', { password: PASSWORD })).toMatchObject({ status: 204 });
  });

  it('says at the field that a password is wrong, and leaves the session alone', async () => {
    const mira = await app.player('mira');
    const refused = await mira.post('/auth/step-up', { password: 'wrong' });
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'WRONG_PASSWORD', errors: [{ pointer: '/password' }] },
    });
    expect(await mira.get('/users/profile')).toMatchObject({ status: 200 });
  });

  it('counts wrong passwords like a sign-in: the account locks', async () => {
    const mira = await app.player('mira');
    for (let n = 0; n < 5; n += 1) await mira.post('/auth/step-up', { password: 'wrong' });
    expect(await mira.post('/auth/step-up', { password: PASSWORD })).toMatchObject({
      status: 429,
      body: { code: 'ACCOUNT_LOCKED' },
    });
  });

  it('is nothing for a visitor', async () => {
    expect(await app.visitor.post('/auth/step-up', { password: PASSWORD })).toMatchObject({ status: 401 });
  });

  it('opens the routes that want it for ten minutes', () => {
    @RecentSignIn()
    class Sensitive {}
    const guard = new RecentSignInGuard(new Reflector(), app.app.get(RecentProof));
    const act = () => undefined;
    const authenticatedAt = new Date().toISOString();
    const asks = () => guard.canActivate(new ExecutionContextHost([{ user: { authenticatedAt } }], Sensitive, act));
    expect(asks()).toBe(true);
    app.passSeconds(9 * 60);
    expect(asks()).toBe(true);
    app.passSeconds(61);
    expect(asks).toThrow(expect.objectContaining({ code: 'STEP_UP_REQUIRED', status: 403 }));
  });
});
