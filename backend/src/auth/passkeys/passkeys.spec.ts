import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';
import { codeFor } from '../second-factor/testing/codes';
import { SoftwareAuthenticator } from './testing/software-authenticator';

/** The authenticator is made of Node's own crypto; the clock may be moved. Nothing else is faked. */
describe('a passkey', () => {
  let app: TestApp;
  let mira: Api;
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
  });
  afterEach(() => app.close());

  async function add(player: Api, name = 'Phone', key = new SoftwareAuthenticator()) {
    const { body } = await player.post('/auth/passkeys/options');
    const answer = await player.post('/auth/passkeys', { name, credential: key.create(body) });
    return { key, answer };
  }
  const options = async () => (await app.visitor.post('/auth/passkeys/sign-in/options')).body as { challenge: string };
  const signIn = (passkey: unknown) => app.visitor.post('/auth/passkeys/sign-in', { passkey, refreshTokenIn: 'body' });
  const login = (identifier: string) =>
    app.visitor.post('/auth/login', { identifier, password: PASSWORD, refreshTokenIn: 'body' });
  const mails = async () => {
    const rows = await app.database.reader.query<{ template: string }[]>('SELECT template FROM outbox ORDER BY id');
    return rows.map(({ template }) => template);
  };

  it('is added by what the browser made, and listed', async () => {
    const { answer } = await add(mira, ' Phone ');
    expect(answer).toMatchObject({
      status: 201,
      body: { passkey: { name: 'Phone', lastUsedAt: null, isSynced: false, relyingParty: 'localhost' } },
    });
    expect((await mira.get('/auth/passkeys')).body).toEqual({ items: [answer.body.passkey] });
    expect((await mails()).at(-1)).toBe('passkey-added');
  });

  it('asks for a person who is verified, and for a key that names its account', async () => {
    const { body } = await mira.post('/auth/passkeys/options');
    expect(body).toMatchObject({
      rp: { id: 'localhost', name: 'Heroledger' },
      user: { name: 'mira' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    });
    expect(await options()).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
  });

  it('signs in alone, without a name, a password or a code', async () => {
    const { key } = await add(mira);
    const { status, body } = await signIn(key.prove(await options()));
    expect({ status, body }).toMatchObject({ status: 200, body: { user: { username: 'mira' } } });
    expect((await app.visitor.as(String(body.accessToken)).get('/users/profile')).status).toBe(200);
    expect((await mira.get('/auth/passkeys')).body.items[0].lastUsedAt).toEqual(expect.any(String));
    const [last] = (await mira.get('/users/profile/activity')).body.items as object[];
    expect(last).toMatchObject({ action: 'session.started', details: { by: 'passkey' } });
  });

  it('brings recovery codes and ends the other sessions when it is the first second factor, and only then', async () => {
    const other = app.visitor.as(String((await login('mira')).body.accessToken));
    expect((await add(mira)).answer.body.recoveryCodes).toHaveLength(10);
    expect((await other.get('/users/profile')).status).toBe(401);
    expect((await add(mira, 'Key')).answer.body.recoveryCodes).toEqual([]);
  });

  it('is asked for after the password from then on', async () => {
    const { key } = await add(mira);
    const { body } = await login('mira');
    expect(body).toMatchObject({ mfaRequired: true, methods: ['passkey', 'recovery-code'] });
    const asked = await app.visitor.post('/auth/mfa/passkey-options', { mfaToken: body.mfaToken });
    expect(asked.body).toMatchObject({ allowCredentials: [{ id: key.id, transports: ['internal'] }] });
    const verify = (passkey: unknown) =>
      app.visitor.post('/auth/mfa/verify', { mfaToken: body.mfaToken, passkey, refreshTokenIn: 'body' });
    expect((await verify(key.prove(asked.body))).status).toBe(200);
    expect((await verify(key.prove(asked.body))).status).toBe(401);
  });

  it('completes one sign-in after the password, and not the same again with another challenge', async () => {
    const { key } = await add(mira);
    const { mfaToken } = (await login('mira')).body;
    const challenge = async () => (await app.visitor.post('/auth/mfa/passkey-options', { mfaToken })).body;
    const [first, second] = [await challenge(), await challenge()];
    const verify = (passkey: unknown) =>
      app.visitor.post('/auth/mfa/verify', { mfaToken, passkey, refreshTokenIn: 'body' });
    expect((await verify(key.prove(first))).status).toBe(200);
    expect(await verify(key.prove(second))).toMatchObject({ status: 401, body: { code: 'INVALID_MFA_TOKEN' } });
  });

  it('opens no account that is closed, which the trail tells', async () => {
    const { key } = await add(mira);
    await app.database.source.query('UPDATE users SET is_active = FALSE');
    const answer = await signIn(key.prove(await options()));
    expect(answer).toMatchObject({ status: 401, body: { code: 'ACCOUNT_CLOSED' } });
    const [last] = await app.database.reader.query<unknown[]>(
      'SELECT action FROM audit_events ORDER BY sequence DESC LIMIT 1',
    );
    expect(last).toEqual({ action: 'session.notAdmitted' });
  });

  it('signs in while wrong codes are locked: failures of one do not feed the other', async () => {
    const { key } = await add(mira);
    const { body } = await login('mira');
    for (let n = 0; n < 5; n += 1)
      await app.visitor.post('/auth/mfa/verify', { mfaToken: body.mfaToken, recoveryCode: 'WRONG' });
    expect((await signIn(key.prove(await options()))).status).toBe(200);
    for (let n = 0; n < 6; n += 1) await signIn(key.prove(await options(), { userVerified: false }));
    expect((await login('mira')).body).toMatchObject({ mfaRequired: true });
  });

  it.each([
    ['of another page', { origin: 'https://evil.example' }],
    ['for another host name', { relyingParty: 'evil.example' }],
    ['of the making of a key', { type: 'webauthn.create' }],
    ['without a look at the person', { userVerified: false }],
    ['to a challenge of its own', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['of another account', { userHandle: Buffer.alloc(32).toString('base64url') }],
    ['that names no account', { userHandle: '' }],
  ])('does not open anything by an answer %s (A17)', async (_what, but) => {
    const { key } = await add(mira);
    expect(await signIn(key.prove(await options(), but))).toMatchObject({
      status: 401,
      body: { code: 'INVALID_PASSKEY' },
    });
    expect((await signIn(key.prove(await options()))).status).toBe(200);
  });

  it('answers a challenge once, and within five minutes (A17)', async () => {
    const { key } = await add(mira);
    const answer = key.prove(await options());
    expect((await signIn(answer)).status).toBe(200);
    expect((await signIn(answer)).status).toBe(401);
    const late = key.prove(await options());
    app.passSeconds(301);
    expect((await signIn(late)).status).toBe(401);
  });

  it('has spent a challenge also when its first answer was wrong', async () => {
    const { key } = await add(mira);
    const asked = await options();
    expect((await signIn(key.prove(asked, { userVerified: false }))).status).toBe(401);
    expect((await signIn(key.prove(asked))).status).toBe(401);
  });

  it('that nobody added, or with a signature of another, opens nothing', async () => {
    const { key } = await add(mira);
    const stranger = new SoftwareAuthenticator();
    expect((await signIn(stranger.prove(await options()))).status).toBe(401);
    const asked = await options();
    const forged = { ...stranger.prove(asked), id: key.id, rawId: key.id };
    expect((await signIn(forged)).status).toBe(401);
  });

  it('of one account is no second step for another, nor is a challenge of one step good for another (A17)', async () => {
    const { key } = await add(mira);
    const noor = await app.player('noor');
    const { key: noors } = await add(noor);
    const { body } = await login('noor');
    const verify = (passkey: unknown) => app.visitor.post('/auth/mfa/verify', { mfaToken: body.mfaToken, passkey });
    const asked = await app.visitor.post('/auth/mfa/passkey-options', { mfaToken: body.mfaToken });
    expect((await verify(key.prove(asked.body))).status).toBe(401);
    expect((await verify(noors.prove(await options()))).status).toBe(401);
    const again = await app.visitor.post('/auth/mfa/passkey-options', { mfaToken: body.mfaToken });
    expect((await signIn(noors.prove(again.body))).status).toBe(401);
  });

  it('that betrays a copy by its counter is refused', async () => {
    const { key } = await add(mira);
    expect((await signIn(key.prove(await options(), { counter: 4_294_967_000 }))).status).toBe(200);
    expect((await signIn(key.prove(await options(), { counter: 7 }))).status).toBe(401);
  });

  it.each([
    ['of another page', { origin: 'https://evil.example' }],
    ['for another host name', { relyingParty: 'evil.example' }],
    ['without a look at the person', { userVerified: false }],
    ['to a challenge of its own', { challenge: Buffer.alloc(32).toString('base64url') }],
  ])('is not added by an answer %s', async (_what, but) => {
    const { body } = await mira.post('/auth/passkeys/options');
    const credential = new SoftwareAuthenticator().create(body, but);
    expect(await mira.post('/auth/passkeys', { name: 'x', credential })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PASSKEY' },
    });
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: false });
  });

  it('is not added to another account than the one that asked, nor twice', async () => {
    const noor = await app.player('noor');
    const { body } = await noor.post('/auth/passkeys/options');
    const foreign = new SoftwareAuthenticator().create(body);
    expect((await mira.post('/auth/passkeys', { name: 'x', credential: foreign })).status).toBe(400);
    const { key } = await add(mira);
    expect((await add(mira, 'again', key)).answer).toMatchObject({ status: 409, body: { code: 'PASSKEY_KNOWN' } });
  });

  it('is one of ten, also when fourteen are added at once', async () => {
    const made = [];
    for (let n = 0; n < 14; n += 1)
      made.push(new SoftwareAuthenticator().create((await mira.post('/auth/passkeys/options')).body));
    const answers = await Promise.all(
      made.map((credential) => mira.post('/auth/passkeys', { name: 'Phone', credential })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect((await mira.get('/auth/passkeys')).body.items).toHaveLength(10);
  });

  it('is one of ten at most', async () => {
    for (let n = 0; n < 10; n += 1) expect((await add(mira, `Key ${String(n)}`)).answer.status).toBe(201);
    expect(await mira.post('/auth/passkeys/options')).toMatchObject({
      status: 409,
      body: { code: 'TOO_MANY_PASSKEYS' },
    });
  });

  it('is renamed and removed by its owner alone', async () => {
    const { key, answer } = await add(mira);
    const path = `/auth/passkeys/${String(answer.body.passkey.id)}`;
    const noor = await app.player('noor');
    expect((await noor.patch(path, { name: 'Mine' })).status).toBe(404);
    expect((await noor.delete(path)).status).toBe(404);
    expect(await mira.patch(path, { name: 'Laptop' })).toMatchObject({ status: 200, body: { name: 'Laptop' } });
    expect((await mira.patch(path, { name: ' ' })).status).toBe(400);
    expect((await mira.delete(path)).status).toBe(204);
    expect((await signIn(key.prove(await options()))).status).toBe(401);
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: false, recoveryCodesLeft: 0 });
    expect((await mails()).at(-1)).toBe('passkey-removed');
  });

  it('that is the last way in stays (A16)', async () => {
    const { answer } = await add(mira);
    await app.database.source.query(`UPDATE users SET password_hash = ''`);
    expect(await mira.delete(`/auth/passkeys/${String(answer.body.passkey.id)}`)).toMatchObject({
      status: 409,
      body: { code: 'LAST_SIGN_IN_METHOD' },
    });
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ passkeys: 1 });
  });

  it('is added and removed only soon after a proof', async () => {
    const { answer } = await add(mira);
    app.passSeconds(11 * 60);
    for (const refused of [
      await mira.post('/auth/passkeys/options'),
      await mira.delete(`/auth/passkeys/${String(answer.body.passkey.id)}`),
    ])
      expect(refused).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
  });

  it('proves that it is still the same person, without the password', async () => {
    const { key } = await add(mira);
    app.passSeconds(11 * 60);
    expect((await mira.post('/auth/passkeys/options')).status).toBe(403);
    const wrong = key.prove((await mira.post('/auth/step-up/passkey-options')).body, { userVerified: false });
    expect(await mira.post('/auth/step-up/passkey', { passkey: wrong })).toMatchObject({
      status: 403,
      body: { code: 'STEP_UP_REFUSED', errors: [{ pointer: '/passkey' }] },
    });
    const right = key.prove((await mira.post('/auth/step-up/passkey-options')).body);
    expect((await mira.post('/auth/step-up/passkey', { passkey: right })).status).toBe(204);
    expect((await mira.post('/auth/passkeys/options')).status).toBe(200);
  });

  it('and an app stand side by side', async () => {
    await add(mira);
    const { body } = await mira.post('/auth/mfa/totp');
    const confirmed = await mira.post('/auth/mfa/totp/confirm', { code: codeFor(String(body.secret)) });
    expect(confirmed.body).toEqual({ recoveryCodes: [] });
    expect((await login('mira')).body.methods).toEqual(['passkey', 'totp', 'recovery-code']);
    await mira.delete('/auth/mfa/totp');
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: true, recoveryCodesLeft: 10 });
  });
});

/** Nothing is faked. */
describe('passkeys at addresses of a server', () => {
  const asking = async (settings: Record<string, string>, origin?: string) => {
    const app = await startTestApp(settings);
    const answer = await app.visitor.post('/auth/passkeys/sign-in/options', undefined, {
      headers: origin === undefined ? {} : { origin },
    });
    await app.close();
    return { status: answer.status, code: answer.body.code, rpId: answer.body.rpId };
  };

  it.each([
    [
      'its public name',
      { PUBLIC_URL: 'https://heroes.example.org' },
      undefined,
      { status: 200, rpId: 'heroes.example.org' },
    ],
    ['localhost', {}, 'http://localhost:3000', { status: 200, rpId: 'localhost' }],
    [
      'localhost beside a public name',
      { PUBLIC_URL: 'https://heroes.example.org' },
      'http://localhost:3000',
      { status: 200, rpId: 'localhost' },
    ],
    ['a number', {}, 'http://127.0.0.1:3000', { status: 409, code: 'PASSKEYS_UNAVAILABLE' }],
    [
      'plain HTTP',
      { PUBLIC_URL: 'http://heroes.home', ALLOW_INSECURE_HTTP: 'true' },
      undefined,
      { status: 409, code: 'PASSKEYS_UNAVAILABLE' },
    ],
    ['a foreign page', {}, 'https://evil.example', { status: 403, code: 'FOREIGN_ORIGIN' }],
  ])('at %s', async (_where, settings: Record<string, string>, origin, expected) => {
    expect(await asking(settings, origin)).toMatchObject(expected);
  });
});
