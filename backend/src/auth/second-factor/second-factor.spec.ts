import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';
import { SecondFactorReset } from './second-factor-reset';
import { codeFor } from './testing/codes';

/** Nothing is faked but the clock. */
describe('an authenticator app', () => {
  let app: TestApp;
  /** How far the server's clock was moved. */
  let ahead: number;
  beforeEach(async () => {
    app = await startTestApp();
    ahead = 0;
  });
  afterEach(() => app.close());

  const pass = (seconds: number): void => {
    app.passSeconds(seconds);
    ahead += seconds;
  };
  const signIn = (identifier: string) =>
    app.visitor.post('/auth/login', { identifier, password: PASSWORD, refreshTokenIn: 'body' });
  const mfaToken = async (identifier: string) => String((await signIn(identifier)).body.mfaToken);
  const verify = (body: Record<string, unknown>) =>
    app.visitor.post('/auth/mfa/verify', { refreshTokenIn: 'body', ...body });

  /** Sets the app up and lets the code that confirmed it pass. */
  async function setUp(player: Api): Promise<{ secret: string; recoveryCodes: string[] }> {
    const begun = await player.post('/auth/mfa/totp');
    const secret = String(begun.body.secret);
    const { body } = await player.post('/auth/mfa/totp/confirm', { code: codeFor(secret, ahead) });
    pass(60);
    return { secret, recoveryCodes: body.recoveryCodes as string[] };
  }

  const mails = async (address: string): Promise<string[]> => {
    const rows = await app.database.reader.query<{ template: string }[]>(
      `SELECT template FROM outbox WHERE recipient = '${address}' ORDER BY id`,
    );
    return rows.map(({ template }) => template);
  };

  it('is off until its first code was given, then asked for at each sign-in', async () => {
    const mira = await app.player('mira');
    const begun = await mira.post('/auth/mfa/totp');
    expect(begun).toMatchObject({
      status: 200,
      body: {
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        uri: `otpauth://totp/Heroledger:mira?secret=${String(begun.body.secret)}&issuer=Heroledger`,
        qrCode: { size: expect.any(Number), path: expect.stringMatching(/^M4 4h7v1h-7z/) },
      },
    });
    expect((await signIn('mira')).body.accessToken).toEqual(expect.any(String));

    const confirmed = await mira.post('/auth/mfa/totp/confirm', { code: codeFor(String(begun.body.secret)) });
    expect(confirmed.status).toBe(200);
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    expect(confirmed.body.recoveryCodes[0]).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    expect((await mira.get('/auth/mfa')).body).toEqual({
      enabled: true,
      authenticatorSince: expect.any(String),
      recoveryCodesLeft: 10,
      passkeys: 0,
    });
    expect(await signIn('mira')).toMatchObject({
      status: 200,
      body: { mfaRequired: true, mfaToken: expect.any(String), methods: ['totp', 'recovery-code'] },
    });
    expect((await signIn('mira')).body.accessToken).toBeUndefined();
    expect(await mails('mira@example.test')).toEqual(['verify-email', 'authenticator-added']);
  });

  it('is not switched on by a wrong code, nor by a code nobody began with', async () => {
    const mira = await app.player('mira');
    expect((await mira.post('/auth/mfa/totp/confirm', { code: '123456' })).status).toBe(400);
    const { body } = await mira.post('/auth/mfa/totp');
    const wrong = codeFor(String(body.secret)) === '000000' ? '000001' : '000000';
    expect(await mira.post('/auth/mfa/totp/confirm', { code: wrong })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_CODE', errors: [{ pointer: '/code' }] },
    });
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: false });
  });

  it('ends the other sessions, which were opened with less, and keeps the one at hand', async () => {
    const mira = await app.player('mira');
    const other = app.visitor.as(String((await signIn('mira')).body.accessToken));
    await setUp(mira);
    expect((await other.get('/users/profile')).status).toBe(401);
    expect((await mira.get('/users/profile')).status).toBe(200);
  });

  it('completes a sign-in by its code, in a cookie for a browser', async () => {
    const { secret } = await setUp(await app.player('mira'));
    const { status, body, headers } = await verify({
      mfaToken: await mfaToken('mira'),
      code: codeFor(secret, ahead),
      refreshTokenIn: 'cookie',
    });
    expect({ status, body }).toMatchObject({ status: 200, body: { tokenType: 'Bearer', user: { username: 'mira' } } });
    expect(body.refreshToken).toBeUndefined();
    expect(headers['set-cookie']).toEqual([expect.stringMatching(/^__Host-heroledger-refresh=v1\..+; HttpOnly/)]);
  });

  it('asks before its removal, and a sign-in needs no code after it', async () => {
    const mira = await app.player('mira');
    await setUp(mira);
    expect((await mira.delete('/auth/mfa/totp')).status).toBe(204);
    expect((await mira.delete('/auth/mfa/totp')).status).toBe(404);
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: false, recoveryCodesLeft: 0 });
    expect((await signIn('mira')).body.accessToken).toEqual(expect.any(String));
    expect((await mails('mira@example.test')).at(-1)).toBe('authenticator-removed');
  });

  it('is replaced by nothing while it is on', async () => {
    const mira = await app.player('mira');
    await setUp(mira);
    expect(await mira.post('/auth/mfa/totp')).toMatchObject({
      status: 409,
      body: { code: 'AUTHENTICATOR_ALREADY_ON' },
    });
  });

  it('takes a code once, also when ten requests bring it at the same time (R8)', async () => {
    const { secret } = await setUp(await app.player('mira'));
    const code = codeFor(secret, ahead);
    const tokens = await Promise.all(Array.from({ length: 10 }, () => mfaToken('mira')));
    const answers = await Promise.all(tokens.map((token) => verify({ mfaToken: token, code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('answers a code that was used already like a wrong one (R8)', async () => {
    const { secret } = await setUp(await app.player('mira'));
    const code = codeFor(secret, ahead);
    expect((await verify({ mfaToken: await mfaToken('mira'), code })).status).toBe(200);
    const wrongCode = code === '000000' ? '000001' : '000000';
    const [used, wrong] = [
      await verify({ mfaToken: await mfaToken('mira'), code }),
      await verify({ mfaToken: await mfaToken('mira'), code: wrongCode }),
    ].map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
    expect(used).toEqual(wrong);
    expect(used).toMatchObject({ status: 401, body: { code: 'INVALID_CODE', errors: [{ pointer: '/code' }] } });
  });

  it('locks after five wrong codes, apart from the password, ends what is half-way, and opens again after a while', async () => {
    const mira = await app.player('mira');
    const { secret } = await setUp(mira);
    const halfWay = await mfaToken('mira');
    const guessed = await mfaToken('mira');
    const wrong = codeFor(secret, ahead) === '000000' ? '000001' : '000000';
    const refused = { status: 401, body: { code: 'INVALID_CODE' } };
    for (let n = 0; n < 5; n += 1) expect(await verify({ mfaToken: guessed, code: wrong })).toMatchObject(refused);
    expect(await verify({ mfaToken: halfWay, code: codeFor(secret, ahead) })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_MFA_TOKEN' },
    });
    const locked = await verify({ mfaToken: await mfaToken('mira'), code: codeFor(secret, ahead) });
    expect(locked).toMatchObject({ status: 429, body: { code: 'SECOND_FACTOR_LOCKED' } });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(14 * 60);
    const told = JSON.stringify((await mira.get('/users/profile/activity')).body);
    const fourRefused = Array<string>(4).fill('session.codeRefused');
    expect(told.match(/(?:session|account)\.\w*(?:efused|ocked)/g)).toEqual(['account.codesLocked', ...fourRefused]);
    pass(15 * 60 + 1);
    expect((await verify({ mfaToken: await mfaToken('mira'), code: codeFor(secret, ahead) })).status).toBe(200);
  });

  it('completes a sign-in once, however many good codes come for it', async () => {
    const { secret, recoveryCodes } = await setUp(await app.player('mira'));
    const token = await mfaToken('mira');
    const proofs = [
      { code: codeFor(secret, ahead) },
      ...recoveryCodes.slice(0, 3).map((recoveryCode) => ({ recoveryCode })),
    ];
    const answers = await Promise.all(proofs.map((proof) => verify({ mfaToken: token, ...proof })));
    const told = answers.map(({ status, body }) => (status === 200 ? 'signed in' : String(body.code))).sort();
    expect(told).toEqual([...Array<string>(3).fill('INVALID_MFA_TOKEN'), 'signed in']);
  });

  it('gives a sign-in five tries, also when fifty come at once', async () => {
    const { secret } = await setUp(await app.player('mira'));
    const token = await mfaToken('mira');
    const wrong = codeFor(secret, ahead) === '000000' ? '000001' : '000000';
    const answers = await Promise.all(Array.from({ length: 50 }, () => verify({ mfaToken: token, code: wrong })));
    expect(answers.filter(({ body }) => body.code === 'INVALID_CODE')).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === 'INVALID_MFA_TOKEN')).toHaveLength(45);
  });

  it('is not skipped by a new password chosen by mail', async () => {
    const { secret } = await setUp(await app.player('mira'));
    // Where the address was never confirmed, its owner takes everything: whoever set the factor up may be somebody else.
    await app.database.source.query(`UPDATE users SET email_verified = true WHERE username = 'mira'`);
    const halfWay = await mfaToken('mira');
    await app.visitor.post('/auth/forgot-password', { email: 'mira@example.test' });
    const rows = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'reset-password'`,
    );
    const token = /token=([\w-]+)/.exec(rows[0]?.values ?? '')?.[1];
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: PASSWORD })).status).toBe(204);
    expect((await signIn('mira')).body).toMatchObject({ mfaRequired: true });
    expect(await verify({ mfaToken: halfWay, code: codeFor(secret, ahead) })).toMatchObject({ status: 401 });
  });

  it('keeps its secret sealed in the database, for its account alone', async () => {
    const { secret } = await setUp(await app.player('mira'));
    await setUp(await app.player('noor'));
    const rows = await app.database.reader.query<{ secret: string }[]>('SELECT secret FROM authenticators');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(secret);
    await app.database.source.query(
      `UPDATE authenticators SET secret = (SELECT secret FROM authenticators JOIN users ON users.id = user_id WHERE username = 'mira')`,
    );
    expect((await verify({ mfaToken: await mfaToken('noor'), code: codeFor(secret, ahead) })).status).toBe(401);
    expect((await verify({ mfaToken: await mfaToken('mira'), code: codeFor(secret, ahead) })).status).toBe(200);
  });

  it('proves again who somebody is only where there is no password to ask for', async () => {
    const mira = await app.player('mira');
    const { secret } = await setUp(mira);
    pass(11 * 60);
    expect(await mira.post('/auth/step-up/code', { code: codeFor(secret, ahead) })).toMatchObject({
      status: 403,
      body: { code: 'PASSWORD_WANTED' },
    });
    await app.database.source.query(`UPDATE users SET password_hash = ''`);
    const wrong = codeFor(secret, ahead) === '000000' ? '000001' : '000000';
    expect(await mira.post('/auth/step-up/code', { code: wrong })).toMatchObject({
      status: 403,
      body: { code: 'STEP_UP_REFUSED', errors: [{ pointer: '/code' }] },
    });
    expect((await mira.delete('/auth/mfa/totp')).status).toBe(403);
    expect((await mira.post('/auth/step-up/code', { code: codeFor(secret, ahead) })).status).toBe(204);
    expect((await mira.delete('/auth/mfa/totp')).status).toBe(204);
  });

  it('wants a recent proof before it is set up or removed (A11)', async () => {
    const mira = await app.player('mira');
    await setUp(mira);
    pass(11 * 60);
    for (const answer of [
      await mira.post('/auth/mfa/totp'),
      await mira.post('/auth/mfa/totp/confirm', { code: '123456' }),
      await mira.delete('/auth/mfa/totp'),
      await mira.post('/auth/mfa/recovery-codes'),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ enabled: true });
  });
});

/** Nothing is faked but the clock. */
describe('somebody who is half-way in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  async function halfWay(name: string): Promise<{ token: string; secret: string }> {
    const player = await app.player(name);
    const { body } = await player.post('/auth/mfa/totp');
    await player.post('/auth/mfa/totp/confirm', { code: codeFor(String(body.secret)) });
    const login = await app.visitor.post('/auth/login', { identifier: name, password: PASSWORD });
    expect(login.body).toMatchObject({ mfaRequired: true, mfaToken: expect.stringMatching(/^[\w-]{43}$/) });
    return { token: String(login.body.mfaToken), secret: String(body.secret) };
  }

  it('can do nothing but the second step (A9)', async () => {
    const { token } = await halfWay('ada');
    for (const path of ['/users/profile', '/characters', '/auth/sessions', '/auth/mfa', '/auth/passkeys'])
      expect((await app.visitor.as(token).get(path)).status).toBe(401);
    expect((await app.visitor.post('/auth/refresh', { refreshToken: token })).status).toBe(401);
    expect((await app.visitor.as(token).post('/auth/mfa/totp')).status).toBe(401);
  });

  it('gets no cookie', async () => {
    await halfWay('bea');
    const { headers } = await app.visitor.post('/auth/login', { identifier: 'bea', password: PASSWORD });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('has no use for the code of another account (A10)', async () => {
    const { token } = await halfWay('cleo');
    const { secret } = await halfWay('dora');
    const code = codeFor(secret, 30);
    expect(await app.visitor.post('/auth/mfa/verify', { mfaToken: token, code })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CODE' },
    });
  });

  it.each([
    [{}, 400],
    [{ code: '123456', recoveryCode: 'AAAA' }, 400],
    [{ code: '12345' }, 400],
    [{ code: 123456 }, 400],
    [{ recoveryCode: 'x'.repeat(41) }, 400],
    [{ passkey: {} }, 400],
    [{ passkey: { id: 'a', rawId: 'a', type: 'public-key', response: [], clientExtensionResults: {} } }, 400],
    [{ code: '123456', mfaToken: 'nonsense' }, 401],
    [{ code: '123456', mfaToken: ['a'] }, 400],
  ])('is refused with %j', async (given, status) => {
    const mfaToken = 'a'.repeat(43);
    expect((await app.visitor.post('/auth/mfa/verify', { mfaToken, ...given })).status).toBe(status);
  });

  it('has five minutes', async () => {
    const { token, secret } = await halfWay('ella');
    app.passSeconds(301);
    expect(await app.visitor.post('/auth/mfa/verify', { mfaToken: token, code: codeFor(secret, 301) })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_MFA_TOKEN' },
    });
  });
});

/** Nothing is faked but the clock. */
describe('recovery codes', () => {
  let app: TestApp;
  let mira: Api;
  let codes: string[];
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
    const { body } = await mira.post('/auth/mfa/totp');
    const confirmed = await mira.post('/auth/mfa/totp/confirm', { code: codeFor(String(body.secret)) });
    codes = confirmed.body.recoveryCodes as string[];
  });
  afterEach(() => app.close());

  const mfaToken = async () =>
    String((await app.visitor.post('/auth/login', { identifier: 'mira', password: PASSWORD })).body.mfaToken);
  const verify = (token: string, recoveryCode: string | undefined) =>
    app.visitor.post('/auth/mfa/verify', { mfaToken: token, recoveryCode, refreshTokenIn: 'body' });

  it('open the account once each, however they are typed, and the owner is told', async () => {
    const typed = ` ${(codes[0] ?? '').toLowerCase().replaceAll('-', ' ')}`;
    expect((await verify(await mfaToken(), typed)).status).toBe(200);
    expect(await verify(await mfaToken(), codes[0])).toMatchObject({
      status: 401,
      body: { code: 'INVALID_CODE', errors: [{ pointer: '/recoveryCode' }] },
    });
    expect((await mira.get('/auth/mfa')).body).toMatchObject({ recoveryCodesLeft: 9 });
    const rows = await app.database.reader.query<{ values: string }[]>(
      `SELECT "values" FROM outbox WHERE template = 'recovery-code-used'`,
    );
    expect(rows.map(({ values }) => values)).toEqual([expect.stringContaining('"left":"9"')]);
  });

  it('work once when ten requests bring the same at the same time (R9)', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, mfaToken));
    const answers = await Promise.all(tokens.map((token) => verify(token, codes[3])));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('are replaced by new ones, and the old ones end', async () => {
    const { body } = await mira.post('/auth/mfa/recovery-codes');
    expect(body.recoveryCodes).toHaveLength(10);
    expect((await verify(await mfaToken(), codes[1])).status).toBe(401);
    expect((await verify(await mfaToken(), String(body.recoveryCodes[1]))).status).toBe(200);
  });

  it('are there only beside a second factor', async () => {
    const noor = await app.player('noor');
    expect(await noor.post('/auth/mfa/recovery-codes')).toMatchObject({
      status: 409,
      body: { code: 'SECOND_FACTOR_OFF' },
    });
  });

  it('are not in the database as anybody could type them', async () => {
    const rows = await app.database.reader.query<{ hash: string }[]>('SELECT hash FROM recovery_codes');
    const stored = JSON.stringify(rows);
    for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''));
    expect(rows).toHaveLength(10);
  });
});

/** Nothing is faked. */
describe('somebody who lost the second factor and the recovery codes', () => {
  it('gets back in by whoever runs the server, who signs every device out and has it written down', async () => {
    const app = await startTestApp();
    const mira = await app.player('mira');
    const { body } = await mira.post('/auth/mfa/totp');
    await mira.post('/auth/mfa/totp/confirm', { code: codeFor(String(body.secret)) });
    const reset = app.app.get(SecondFactorReset);
    expect(await reset.byOperator('nobody')).toBe(false);
    expect(await reset.byOperator('MIRA')).toBe(true);
    expect((await mira.get('/users/profile')).status).toBe(401);
    const login = { identifier: 'mira', password: PASSWORD, refreshTokenIn: 'body' };
    expect((await app.visitor.post('/auth/login', login)).body.accessToken).toEqual(expect.any(String));
    const { reader } = app.database;
    expect(await reader.query(`SELECT actor_id FROM audit_events WHERE action = 'secondFactor.reset'`)).toEqual([
      { actor_id: null },
    ]);
    expect(await reader.query(`SELECT recipient FROM outbox WHERE template = 'second-factor-reset'`)).toEqual([
      { recipient: 'mira@example.test' },
    ]);
    await app.close();
  });
});
