import { PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { codeFor } from '../../src/auth/second-factor/testing/codes';
import { mails as waitingMails } from '../support/mailbox';

const LURE = 'You won! Claim at http://evil.example';
const NEW_PASSWORD = 'velvet tundra 4 compass';

describe('a stranger who opens an account with the address of somebody else', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  const mails = async () => new Map((await waitingMails(app)).map(({ template, values }) => [template, values]));
  const signIn = async (password: string, userAgent = 'curl') => {
    const login = { identifier: 'ada', password, refreshTokenIn: 'body' };
    const { body } = await app.visitor.post('/auth/login', login, { headers: { 'user-agent': userAgent } });
    return app.visitor.as(String(body.accessToken));
  };

  it('has no text of their choice sent there: mails greet by the name one signs in with', async () => {
    const stranger = await signIn(PASSWORD);
    expect((await stranger.patch('/users/profile', { displayName: LURE })).status).toBe(200);
    expect((await stranger.patch('/users/profile', { email: 'victim@example.test' })).status).toBe(200);
    await signIn(PASSWORD, LURE);
    const secret = String((await stranger.post('/auth/mfa/totp')).body.secret);
    expect((await stranger.post('/auth/mfa/totp/confirm', { code: codeFor(secret) })).status).toBe(200);
    const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await stranger.post('/auth/change-password', change)).status).toBe(204);
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const sent = await mails();
    expect([...sent.keys()]).toEqual(
      expect.arrayContaining([
        'change-email',
        'email-change-asked',
        'new-device',
        'authenticator-added',
        'password-changed',
        'reset-password',
      ]),
    );
    expect(JSON.stringify([...sent.values()])).not.toContain('evil');
  });

  it('leaves no name behind once its owner has taken the account', async () => {
    await (await signIn(PASSWORD)).patch('/users/profile', { displayName: LURE });
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = /#token=([\w-]+)/.exec((await mails()).get('reset-password') ?? '')?.[1];
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD })).status).toBe(204);
    const sent = await mails();
    expect([...sent.keys()]).toEqual(expect.arrayContaining(['account-cleared', 'password-changed']));
    expect(JSON.stringify([...sent.values()])).not.toContain('evil');
    expect((await (await signIn(NEW_PASSWORD)).get('/users/profile')).body.displayName).toBe('ada');
  });
});

it('a mail greets by the name that others see once the address is proven', async () => {
  const app = await startTestApp();
  const ada = await app.player('ada');
  await ada.patch('/users/profile', { displayName: 'Ada Lovelace' });
  await app.database.source.query('UPDATE users SET email_verified = TRUE');
  await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
  const reset = (await waitingMails(app)).find(({ template }) => template === 'reset-password');
  expect(reset?.values).toContain('Ada Lovelace');
  await app.close();
});
