import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { rawRequest } from '../support/raw-request';
import { signIn } from '../support/session';

const anyVersion = { headers: { 'if-match': '*' } };

/** What is not what it seems. Every answer is a problem a client understands, and never a failure of the server. */
describe('hostile input', () => {
  let app: TestApp;
  let ada: Api;
  let path: string;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    const { body } = await ada.post('/characters', { name: 'Wren', ruleset: 'srd-5.1', mode: 'advisory' });
    path = `/characters/${String(body.id)}`;
  });
  afterAll(() => app.close());

  const notText: readonly unknown[] = [
    { $ne: null },
    { $gt: '' },
    ['ada'],
    null,
    17,
    true,
    {},
    [[]],
    { toString: 'ada' },
  ];

  it.each(notText)('%j where a text belongs finds nobody and nothing (I2)', async (value) => {
    const attempts = [
      app.visitor.post('/auth/login', { identifier: value, password: PASSWORD }),
      app.visitor.post('/auth/login', { identifier: 'ada', password: value }),
      app.visitor.post('/auth/register', { username: value, email: 'x@example.test', password: PASSWORD }),
      app.visitor.post('/auth/forgot-password', { email: value }),
      app.visitor.post('/auth/resend-verification', { email: value }),
      app.visitor.post('/auth/reset-password', { token: value, newPassword: PASSWORD }),
      ada.post('/characters', { name: value, ruleset: 'srd-5.1' }),
      ada.post('/characters', { name: 'x', ruleset: value }),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect(status).toBe(400);
      expect(body.code).toBe('VALIDATION_FAILED');
    }
  });

  it.each([
    '/auth/login',
    '/auth/register',
    '/auth/forgot-password',
    '/auth/resend-verification',
    '/auth/reset-password',
  ])('%s without a body, or with one of another shape, is refused (I2)', async (route) => {
    for (const body of [undefined, '{}', '[]', 'null', '"text"', '[{"identifier":"ada"}]', '0'])
      expect((await app.visitor.post(route, body)).status).toBe(400);
  });

  it('without an id changes nothing (I2)', async () => {
    for (const id of ['', '%00', 'undefined', 'null', '*', '%25', '..', "' OR 1=1--"]) {
      const { status } = await ada.delete(`/characters/${encodeURI(id)}`, anyVersion);
      expect([400, 404]).toContain(status);
      expect([400, 404]).toContain((await ada.delete(`/auth/sessions/${encodeURI(id)}`)).status);
    }
    expect((await ada.get(path)).status).toBe(200);
    expect((await ada.get('/users/profile')).status).toBe(200);
  });

  it.each([
    ['the prototype in an object', '{"__proto__":{"isAdmin":true}}'],
    ['the prototype deeper down', '{"preferences":{"__proto__":{"isAdmin":true}}}'],
    ['the constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['the prototype, written in escapes', '{"\\u005f_proto__":{"isAdmin":true}}'],
  ])('that reaches for %s is refused, and nothing is poisoned (I4)', async (_what, text) => {
    for (const answer of [
      await ada.patch('/users/profile', text),
      await ada.post('/characters', text),
      await ada.patch(path, text, anyVersion),
      await ada.post('/characters/import', text),
      await app.visitor.post('/auth/login', text),
    ])
      expect(answer.status).toBe(400);
    for (const query of ['__proto__[isAdmin]=true', 'constructor[prototype][isAdmin]=true', '__proto__.isAdmin=true'])
      expect((await ada.get(`/characters?${query}`)).status).toBeLessThan(500);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  it.each([
    ['ten thousand levels', nested(10_000), [400]],
    ['an object of six thousand keys', `{${Array.from({ length: 6_000 }, (_, n) => `"k${n}":1`).join()}}`, [400]],
    ['ten thousand lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, [400]],
    ['a million keys', `{${Array.from({ length: 400_000 }, (_, n) => `"k${String(n)}":1`).join(',')}}`, [400, 413]],
    ['a number beyond all numbers', '{"name":"x","ruleset":"srd-5.1","experiencePoints":1e400}', [400]],
    ['half a pair', '{"name":"\\ud800","ruleset":"srd-5.1"}', [400]],
    ['a zero byte', '{"name":"a\\u0000b","ruleset":"srd-5.1"}', [400]],
    ['a key with a zero byte', '{"na\\u0000me":"a","ruleset":"srd-5.1"}', [400]],
    ['half a document', '{"name":', [400]],
    ['two documents', '{"name":"a"}{"name":"b"}', [400]],
    ['a comment', '{/* */"name":"a"}', [400]],
    ['not a number', '{"name":"x","ruleset":"srd-5.1","experiencePoints":NaN}', [400]],
    ['six megabytes', `{"name":"${'x'.repeat(6 * 1024 * 1024)}"}`, [413]],
  ])('of %s is refused at the door (I5)', async (_what, text, statuses) => {
    const { status, body } = await ada.post('/characters', text);
    expect(statuses).toContain(status);
    expect(body.code).toEqual(expect.stringMatching(/^[A-Z_]+$/));
  });

  it('that is small and unfolds to many megabytes is not unfolded beyond the bound (I5)', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'x'));
    const head = [
      'POST /api/v1/characters HTTP/1.1',
      'Host: x',
      'Connection: close',
      'Content-Type: application/json',
      'Content-Encoding: gzip',
      `Authorization: Bearer ${String(ada.token)}`,
      `Content-Length: ${String(bomb.length)}`,
    ].join('\r\n');
    const [answer] = await rawRequest(app.origin, `${head}\r\n\r\n${bomb.toString('latin1')}`);
    expect([400, 413, 415]).toContain(answer?.status);
    expect((await app.visitor.get('/health/live')).status).toBe(200);
  });

  it('with a mark of its byte order, or a zero that is less than nothing, is taken for what it says (I5)', async () => {
    const { status, body } = await ada.post(
      '/characters',
      '\uFEFF{"name":"Marked","ruleset":"srd-5.1","experiencePoints":-0}',
    );
    expect([201, 400]).toContain(status);
    if (status === 201) expect(Object.is(body.experiencePoints, 0)).toBe(true);
  });

  it.each([
    ['text/plain', '{"identifier":"ada","password":"x"}'],
    ['application/x-www-form-urlencoded', 'identifier=ada&password=x'],
    ['application/xml', '<identifier>ada</identifier>'],
    ['text/json', '{}'],
    ['application/octet-stream', '{}'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="identifier"\r\n\r\nada\r\n--x--'],
    ['multipart/form-data', '{}'],
    ['application/', '{}'],
    ['json', '{}'],
  ])('as %s is a media type nobody asked for (I14)', async (type, text) => {
    for (const route of ['/auth/login', '/auth/register', '/auth/refresh', '/auth/forgot-password'])
      expect((await app.visitor.post(route, text, { headers: { 'content-type': type } })).status).toBe(415);
  });
});

it('a mail has the head its template gives it, whatever is in a name (I8)', async () => {
  const letters: string[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, next) => {
      recipients.push(address);
      next();
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  const app = await startTestApp({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) });
  const register = (username: string, email: string) =>
    app.visitor.post('/auth/register', { username, email, password: PASSWORD });
  for (const email of [
    'a@example.test\r\nBcc: eve@example.test',
    'a@example.test,eve@example.test',
    '"a\r\nX: y"@example.test',
    '<a@example.test> eve@example.test',
  ])
    expect((await register('inject', email)).status).toBe(400);
  expect((await register('a\r\nBcc: eve@example.test', 'b@example.test')).status).toBe(400);
  const ada = await app.player('ada');
  await ada.patch('/users/profile', { displayName: 'Ada\r\nBcc: eve@example.test\r\n\r\nHi {{7*7}} ${7*7}' });
  await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
  while (letters.length < 2) await new Promise((later) => setTimeout(later, 50));
  for (const letter of letters) {
    const [head = ''] = letter.split('\r\n\r\n');
    expect(head).not.toMatch(/^bcc:/im);
    expect(head.match(/^to:/gim)).toHaveLength(1);
    expect(letter).not.toContain('Hi 49');
  }
  expect(new Set(recipients)).toEqual(new Set(['ada@example.test']));
  await app.close();
  await new Promise<void>((closed) => server.close(closed));
});

it('a log line is one line, says no secret, and an audit row keeps a bounded name of the browser (I13)', async () => {
  // What the log writes is caught where it leaves the process.
  const lines: string[] = [];
  const caught = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  const app = await startTestApp({ LOG_LEVEL: 'info', NODE_ENV: 'test' });
  const ada = await app.player('ada');
  const canary = 'canary-4f1c';
  await app.visitor.get(`/characters%0d%0a{"level":60,"msg":"forged"}?token=${canary}`);
  await app.visitor.get(`/auth/verify-email/${canary}`);
  await app.visitor.get(`/auth/verify%2Demail/${canary}`);
  await app.visitor.get(`/%73hared/${canary}`);
  await app.visitor.get(`/shared/${canary}`);
  await app.visitor.post(
    '/auth/login',
    { identifier: 'ada', password: canary },
    {
      headers: { 'user-agent': `Mozilla "}{"level":60} ${'x'.repeat(5_000)}`, 'x-request-id': canary },
    },
  );
  await signIn(app, 'ada');
  await ada.get('/users/profile', { headers: { 'accept-language': `de\u00ad{"msg":"${canary}"}` } });
  await app.close();
  caught.mockRestore();
  const written = lines.join('');
  expect(written).toContain('/api/v1/auth/login');
  for (const line of written.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  expect(written).not.toContain(canary);
  expect(written).not.toContain(PASSWORD);
  expect(written).not.toContain(String(ada.token));
  expect(written).not.toMatch(/"level":60/);
});

it('the name of a browser is kept in part, and as it was sent (I13)', async () => {
  const app = await startTestApp();
  const ada = await app.player('ada');
  const agent = `Odd "agent" <script>alert(1)</script> ${'x'.repeat(2_000)}`;
  await ada.patch('/users/profile', { displayName: 'Ada' }, { headers: { 'user-agent': agent } });
  const { items } = (await ada.get('/users/profile/activity')).body as {
    items: { action: string; userAgent: string }[];
  };
  const written = items.filter(({ action }) => action === 'profile.updated').map(({ userAgent }) => userAgent);
  expect(written).toEqual([agent.slice(0, 300)]);
  await app.close();
});
