import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { sign } from 'jsonwebtoken';
import { type Api, type TestApp, startTestApp } from '../../src/testing';
import { claimsOf, resigned, serverKey, signedToken } from '../support/forged-token';
import { lastLink } from '../support/mailbox';
import { rawRequest } from '../support/raw-request';
import { startSecondServer } from '../support/second-server';
import { type Session, newSession, refreshed, statusOf } from '../support/session';

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Tokens an attacker makes. The test knows the server's key, so that nothing but the named flaw is wrong with one. */
describe('an access token', () => {
  let app: TestApp;
  let ada: Api;
  let session: Session;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    session = await newSession(app, 'ada');
  });
  afterAll(() => app.close());

  const expectRefused = async (token: string) => {
    const { status, body } = await app.visitor.as(token).get('/users/profile');
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  };
  const changed = (change: Parameters<typeof resigned>[2]) => resigned(app, session.access, change);

  it('of the same parts, signed with the server’s key, is believed: what follows differs from it in one thing', async () => {
    expect(await statusOf(app, changed({}))).toBe(200);
  });

  it.each(['none', 'None', 'nOnE', ''])('signed with %j is refused (T1)', async (alg) => {
    const [, claims] = session.access.split('.');
    const { kid } = serverKey(app);
    await expectRefused(`${encoded({ alg, typ: 'JWT', kid })}.${String(claims)}.`);
    await expectRefused(changed({ header: { alg } }));
  });

  it('signed with a public key, or by another algorithm, is refused (T2)', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const { key, kid } = serverKey(app);
    const claims = claimsOf(session.access);
    await expectRefused(signedToken({ alg: 'HS256', typ: 'JWT', kid }, claims, pem));
    await expectRefused(sign(claims, privateKey, { algorithm: 'RS256', keyid: kid }));
    await expectRefused(sign(claims, key, { algorithm: 'HS512', keyid: kid }));
  });

  it('without its signature, or with one bit of it flipped, is refused (T3)', async () => {
    const [header, claims, signature] = session.access.split('.') as [string, string, string];
    const bytes = Buffer.from(signature, 'base64url');
    const flipped = Array.from(bytes, (_byte, at) => Buffer.from(bytes.map((byte, n) => (n === at ? byte ^ 1 : byte))));
    const signatures = ['', 'A', signature.slice(0, -2), ...flipped.map((wrong) => wrong.toString('base64url'))];
    for (const wrong of signatures) await expectRefused(`${header}.${claims}.${wrong}`);
    await expectRefused(`${header}.${claims}`);
  });

  it('whose bearer was changed is refused, also when the signature is right (T4)', async () => {
    const [header, , signature] = session.access.split('.') as [string, string, string];
    const bob = claimsOf(String((await app.player('bob')).token));
    for (const change of [{ sub: bob['sub'] }, { sid: bob['sid'] }, { role: 'admin' }]) {
      await expectRefused(`${header}.${encoded({ ...claimsOf(session.access), ...change })}.${signature}`);
    }
    await expectRefused(changed({ claims: { sub: bob['sub'] } }));
    await expectRefused(changed({ claims: { sub: [claimsOf(session.access)['sub']] } }));
    await expectRefused(changed({ claims: { sid: '../../etc/passwd' } }));
  });

  it('does not make an admin of whoever says so in it (T4)', async () => {
    const { body } = await app.visitor.as(changed({ claims: { role: 'admin' } })).get('/users/profile');
    expect(body.role ?? 'refused').not.toBe('admin');
  });

  it.each([
    ['a path', '../../../dev/null'],
    ['a statement', "' UNION SELECT 'key' --"],
    ['an address', 'http://127.0.0.1:1/key'],
    ['ten kilobytes', 'k'.repeat(10_000)],
    ['a number', 17],
    ['a list', ['kid']],
    ['an object', { toString: 'kid' }],
    ['nothing', undefined],
    ['null', null],
    ['another', 'deadbeef'],
    ['the prototype', '__proto__'],
  ])('that names %s as its key is refused (T5)', async (_what, kid) => {
    await expectRefused(changed({ header: { kid } }));
    await expectRefused(signedToken({ alg: 'HS256', typ: 'JWT', kid }, claimsOf(session.access), ''));
  });

  it('that brings its own key, or says where to fetch one, is refused, and nobody fetches it (T6)', async () => {
    let calls = 0;
    const canary = createServer(() => (calls += 1));
    await new Promise<void>((listening) => canary.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${String((canary.address() as AddressInfo).port)}/keys`;
    const own = randomBytes(32);
    const jwk = { kty: 'oct', k: own.toString('base64url') };
    for (const lure of [{ jku: url }, { x5u: url }, { jwk }, { x5c: [own.toString('base64')] }]) {
      const { kid } = serverKey(app);
      await expectRefused(signedToken({ alg: 'HS256', typ: 'JWT', kid, ...lure }, claimsOf(session.access), own));
      await expectRefused(changed({ header: lure }));
    }
    expect(calls).toBe(0);
    await new Promise((closed) => canary.close(closed));
  });

  it('is refused before its time, after it, and without any (T7)', async () => {
    const now = Math.floor(Date.now() / 1000);
    const times = [
      { exp: now - 10 },
      { exp: undefined },
      { exp: 'tomorrow' },
      { nbf: now + 3_600 },
      { iat: now + 86_400 },
      { iat: undefined },
    ];
    for (const claims of times) await expectRefused(changed({ claims }));
  });

  it('of another issuer or for somebody else is refused (T8)', async () => {
    const others = [
      { aud: 'other' },
      { aud: undefined },
      { aud: ['heroledger:api', 'other'] },
      { aud: ['heroledger:api'] },
      { aud: null },
      { iss: 'other' },
      { iss: undefined },
      { iss: ['heroledger'] },
    ];
    for (const claims of others) await expectRefused(changed({ claims }));
  });

  it('is not what a link in a mail, or a refresh token, can stand for, nor the other way round (T9)', async () => {
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    for (const token of [session.refresh, await lastLink(app, 'reset-password'), await lastLink(app, 'verify-email')])
      await expectRefused(token);
    expect(await refreshed(app, session.access)).toMatchObject({ status: 401 });
    expect(
      await app.visitor.post('/auth/reset-password', { token: session.refresh, newPassword: 'velvet tundra 4 comet' }),
    ).toMatchObject({ status: 400 });
    expect(await statusOf(app, session.access)).toBe(200);
  });

  it('with demands on its reader, inside another, or with a claim said twice, is refused (T10)', async () => {
    await expectRefused(changed({ header: { crit: ['exp'] } }));
    await expectRefused(changed({ header: { crit: ['b64'], b64: false } }));
    await expectRefused(changed({ header: { cty: 'JWT' } }));
    await expectRefused(changed({ header: { zip: 'DEF' } }));
    const { key, kid } = serverKey(app);
    await expectRefused(signedToken({ alg: 'HS256', typ: 'JWT', kid }, session.access, key));
    const [header, , signature] = session.access.split('.') as [string, string, string];
    const twice = JSON.stringify(claimsOf(session.access)).replace(
      '{',
      '{"sub":"00000000-0000-7000-8000-000000000000",',
    );
    await expectRefused(`${header}.${Buffer.from(twice).toString('base64url')}.${signature}`);
  });

  it('of a megabyte is turned away with a problem before anybody reads it (T10)', async () => {
    const head = `GET /api/v1/users/profile HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${'a'.repeat(1_000_000)}\r\n\r\n`;
    const [answer] = await rawRequest(app.origin, head);
    expect(answer?.status).toBe(431);
    expect(answer?.head).toMatch(/content-type: application\/problem\+json/i);
    await expectRefused('a'.repeat(12_000));
  });

  it('says who and which session, and nothing about the person (T12)', () => {
    expect(Object.keys(claimsOf(session.access)).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub']);
  });

  it('counts in the Authorization header alone (T13)', async () => {
    const token = session.access;
    for (const query of [`access_token=${token}`, `token=${token}`, `authorization=Bearer%20${token}`])
      expect((await app.visitor.get(`/users/profile?${query}`)).status).toBe(401);
    const headers: Record<string, string>[] = [
      { cookie: `access_token=${token}; authorization=Bearer ${token}` },
      { 'x-access-token': token },
      { 'x-authorization': `Bearer ${token}` },
      { 'proxy-authorization': `Bearer ${token}` },
    ];
    for (const sent of headers) expect((await app.visitor.get('/users/profile', { headers: sent })).status).toBe(401);
  });

  it('is read from the first Authorization header, whose scheme is Bearer in any case (T14)', async () => {
    const read = async (...lines: string[]) => {
      const head = ['GET /api/v1/users/profile HTTP/1.1', 'Host: x', 'Connection: close', ...lines].join('\r\n');
      return (await rawRequest(app.origin, `${head}\r\n\r\n`)).map(({ status }) => status);
    };
    const token = session.access;
    expect(await read(`Authorization: Bearer ${token}`)).toEqual([200]);
    expect(await read(`authorization: bearer ${token}`)).toEqual([200]);
    expect(await read('Authorization: Bearer x.y.z', `Authorization: Bearer ${token}`)).toEqual([401]);
    expect(await read(`Authorization: Bearer ${token}, Bearer x.y.z`)).toEqual([401]);
    expect(await read(`Authorization: Bearer x.y.z, Bearer ${token}`)).toEqual([401]);
    expect(await read(`Authorization: Basic ${token}`)).toEqual([401]);
    expect(await read(`Authorization: ${token}`)).toEqual([401]);
    expect(await read('Authorization: Bearer')).toEqual([401]);
  });

  it('is worth nothing once its session, or its account, is over (T15)', async () => {
    const { access } = await newSession(app, 'ada');
    const { body } = await ada.get('/auth/sessions');
    const { sid } = claimsOf(access);
    expect(body.items).toContainEqual(expect.objectContaining({ id: sid }));
    expect((await ada.delete(`/auth/sessions/${String(sid)}`)).status).toBe(204);
    await expectRefused(access);

    const closed = String((await app.player('closed')).token);
    const gone = String((await app.player('gone')).token);
    await app.database.source.query("UPDATE users SET is_active = FALSE WHERE username = 'closed'");
    await app.database.source.query("DELETE FROM users WHERE username = 'gone'");
    await expectRefused(closed);
    await expectRefused(gone);
  });
});

describe('two servers over one database', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  it('refuse a session that ended at the other on the very next call (T15)', async () => {
    const second = await startSecondServer(app);
    const { access, refresh } = await newSession(app, 'ada');
    const there = second.visitor.as(access);
    expect((await there.get('/users/profile')).status).toBe(200);
    expect((await app.visitor.as(access).post('/auth/logout')).status).toBe(204);
    expect((await there.get('/users/profile')).status).toBe(401);
    expect((await second.visitor.post('/auth/refresh', { refreshToken: refresh })).status).toBe(401);
    await second.close();
  });

  it('believe the key before this one until it is retired, and sign with the new one (T11)', async () => {
    const { access, refresh } = await newSession(app, 'ada');
    const next = randomBytes(32).toString('hex');
    const turning = await startSecondServer(app, { SECRET_KEY: next, SECRET_KEY_PREVIOUS: app.config.secretKey });
    expect((await turning.visitor.as(access).get('/users/profile')).status).toBe(200);
    const renewed = await turning.visitor.post('/auth/refresh', { refreshToken: refresh });
    expect(renewed.status).toBe(200);
    expect(claimsOf(String(renewed.body.accessToken))['sid']).toBe(claimsOf(access)['sid']);
    await turning.close();

    const retired = await startSecondServer(app, { SECRET_KEY: next });
    expect((await retired.visitor.as(access).get('/users/profile')).status).toBe(401);
    expect((await retired.visitor.post('/auth/refresh', { refreshToken: refresh })).status).toBe(401);
    expect((await retired.visitor.as(String(renewed.body.accessToken)).get('/users/profile')).status).toBe(200);
    expect((await retired.visitor.post('/auth/refresh', { refreshToken: renewed.body.refreshToken })).status).toBe(200);
    await retired.close();
  });

  it('take the same password before, while and after the key changes (T11)', async () => {
    const next = randomBytes(32).toString('hex');
    const turning = await startSecondServer(app, { SECRET_KEY: next, SECRET_KEY_PREVIOUS: app.config.secretKey });
    const login = { identifier: 'ada', password: 'lantern quartz 9 meadow', refreshTokenIn: 'body' };
    expect((await turning.visitor.post('/auth/login', { ...login, password: 'wrong' })).status).toBe(401);
    expect((await turning.visitor.post('/auth/login', login)).status).toBe(200);
    await turning.close();
    const after = await startSecondServer(app, { SECRET_KEY: next });
    expect((await after.visitor.post('/auth/login', login)).status).toBe(200);
    await after.close();
  });
});

it('a refresh token cannot be computed from what the database holds (T9)', async () => {
  const app = await startTestApp();
  await app.player('ada');
  const { refresh } = await newSession(app, 'ada');
  const [version, id, counter, mac] = refresh.split('.') as [string, string, string, string];
  const [row] = await app.database.reader.query<{ salt: string }[]>(`SELECT salt FROM sessions WHERE id = '${id}'`);
  const dump = JSON.stringify(await app.database.reader.query(`SELECT * FROM sessions WHERE id = '${id}'`));
  expect(dump).not.toContain(mac);
  const guess = createHmac('sha256', row?.salt ?? '')
    .update(`${id}.${counter}.${row?.salt ?? ''}`)
    .digest('base64url');
  expect((await refreshed(app, `${version}.${id}.${counter}.${guess}`)).status).toBe(401);
  await app.close();
});
