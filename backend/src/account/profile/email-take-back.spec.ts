import { SoftwareAuthenticator } from '../../auth/passkeys/testing/software-authenticator';
import { codeFor } from '../../auth/second-factor/testing/codes';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';

const THIEF = 'thief@new.test';
const OWNER = 'mira@example.test';
const NEW_PASSWORD = 'velvet thunder 7 orchard';

/** The authenticators are made of Node's own crypto; the clock may be moved. Nothing else is faked. */
describe('taking an account back with the former address', () => {
  let app: TestApp;
  /** How far the server's clock was moved. */
  let ahead: number;
  beforeEach(async () => {
    app = await startTestApp();
    ahead = 0;
    await app.player('mira');
    await app.database.source.query('UPDATE users SET email_verified = TRUE');
  });
  afterEach(() => app.close());

  const pass = (hours: number): void => {
    app.passSeconds(hours * 3600);
    ahead += hours * 3600;
  };
  const login = (password: string) =>
    app.visitor.post('/auth/login', { identifier: OWNER, password, refreshTokenIn: 'body' });
  const signedIn = async (password = PASSWORD) => app.visitor.as(String((await login(password)).body.accessToken));
  async function newestLink(recipient: string, template: string): Promise<string> {
    const rows = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE recipient = '${recipient}' AND template = '${template}' ORDER BY id`,
    );
    return /#token=([\w-]+)/.exec(rows.at(-1)?.values ?? '')?.[1] ?? '';
  }

  async function addPasskey(player: Api): Promise<SoftwareAuthenticator> {
    const key = new SoftwareAuthenticator();
    const { body } = await player.post('/auth/passkeys/options');
    const added = await player.post('/auth/passkeys', { name: 'Phone', credential: key.create(body) });
    expect(added.status).toBe(201);
    return key;
  }
  async function addApp(player: Api): Promise<void> {
    const secret = String((await player.post('/auth/mfa/totp')).body.secret);
    expect(await player.post('/auth/mfa/totp/confirm', { code: codeFor(secret, ahead) })).toMatchObject({
      status: 200,
    });
  }
  async function signInWith(key: SoftwareAuthenticator) {
    const { body } = await app.visitor.post('/auth/passkeys/sign-in/options');
    return app.visitor.post('/auth/passkeys/sign-in', { passkey: key.prove(body), refreshTokenIn: 'body' });
  }
  async function linkIdentity(subject: string): Promise<void> {
    const at = new Date(Date.now() + ahead * 1000).toISOString();
    await app.database.source.query(
      `INSERT INTO identities (id, user_id, issuer, subject, linked_at)
       SELECT '${subject}', id, 'https://${subject}.test', '${subject}', '${at}' FROM users`,
    );
  }
  async function changeAddress(player: Api): Promise<void> {
    expect(await player.patch('/users/profile', { email: THIEF })).toMatchObject({ status: 200 });
    expect((await app.visitor.get(`/auth/verify-email/${await newestLink(THIEF, 'change-email')}`)).status).toBe(204);
  }
  async function takeBack(): Promise<void> {
    const token = await newestLink(OWNER, 'email-changed');
    expect(await app.visitor.post('/auth/revert-email', { token })).toMatchObject({ status: 204 });
  }
  async function choosePassword(): Promise<void> {
    const token = await newestLink(OWNER, 'address-back');
    const chosen = await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD });
    expect(chosen).toMatchObject({ status: 204 });
  }

  it('leaves nobody a password, and mails the owner a link to choose one', async () => {
    await changeAddress(await signedIn());
    await takeBack();
    expect(await login(PASSWORD)).toMatchObject({ status: 401 });
    await choosePassword();
    expect(await login(NEW_PASSWORD)).toMatchObject({ status: 200, body: { user: { email: OWNER } } });
  });

  it('removes the passkey, app, linked account and token that were added by whoever changed it', async () => {
    const thief = await signedIn();
    const token = await thief.post('/users/tokens', { name: 'Bot', scopes: ['profile:read'], expiresInDays: 1 });
    const key = await addPasskey(thief);
    await addApp(thief);
    await linkIdentity('stranger');
    await changeAddress(thief);
    pass(1);
    await takeBack();
    expect((await signInWith(key)).status).toBe(401);
    expect((await thief.get('/users/profile')).status).toBe(401);
    expect((await app.visitor.as(String(token.body.token)).get('/users/profile')).status).toBe(401);
    await choosePassword();
    const { status, body } = await login(NEW_PASSWORD);
    expect({ status, mfaRequired: body.mfaRequired }).toEqual({ status: 200, mfaRequired: undefined });
    const mira = app.visitor.as(String(body.accessToken));
    expect((await mira.get('/auth/identities')).body.items).toEqual([]);
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: false, recoveryCodesLeft: 0 });
  });

  it('keeps what was there long before, such as the passkey of the owner with its recovery codes', async () => {
    const key = await addPasskey(await signedIn());
    await linkIdentity('friend');
    pass(100);
    const { body } = await signInWith(key);
    const thief = app.visitor.as(String(body.accessToken));
    await addApp(thief);
    await changeAddress(thief);
    await takeBack();
    const again = await signInWith(key);
    expect(again).toMatchObject({ status: 200, body: { user: { email: OWNER } } });
    const mira = app.visitor.as(String(again.body.accessToken));
    expect((await mira.get('/auth/mfa')).body).toMatchObject({
      authenticatorSince: null,
      passkeys: 1,
      recoveryCodesLeft: 10,
    });
    expect((await mira.get('/auth/identities')).body.items).toMatchObject([{ email: null }]);
  });
});
