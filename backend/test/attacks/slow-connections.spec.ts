// Real: the server and every socket. Shortened: how long the server waits, which is a setting.
import { setTimeout as pause } from 'node:timers/promises';
import { type TestApp, startTestApp } from '../../src/testing';
import { type SlowMember, slowCrowd } from '../support/slow-crowd';

const POST = 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const CROWD = 100;

describe('a crowd of slow connections', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({
      HTTP_HEADERS_TIMEOUT_MS: '2500',
      HTTP_REQUEST_TIMEOUT_MS: '3000',
      HTTP_IDLE_TIMEOUT_MS: '3000',
    });
  });
  afterAll(() => app.close());

  const crowds: readonly (readonly [string, SlowMember, RegExp])[] = [
    ['opens sockets and says nothing', { begins: '', reads: true }, /^(HTTP\/1\.1 408 [^]*"REQUEST_TIMEOUT"[^]*)?$/],
    [
      'never comes to the end of its headers',
      { begins: POST, goesOn: 'X-More: and more\r\n', reads: true },
      /^HTTP\/1\.1 408 [^]*"REQUEST_TIMEOUT"/,
    ],
    [
      'never comes to the end of its body',
      { begins: `${POST}Content-Length: 1000\r\n\r\n{`, goesOn: ' ', reads: true },
      /^HTTP\/1\.1 408 [^]*"REQUEST_TIMEOUT"/,
    ],
    [
      'stays when it was answered',
      { begins: 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n', reads: true },
      /^HTTP\/1\.1 200 /,
    ],
  ];

  it.each(crowds)('that %s is ended, and others are served meanwhile (H13)', async (_what, member, says) => {
    const crowd = slowCrowd(app.origin, CROWD, member);
    await crowd.arrived;
    expect(await isServed()).toBe(true);
    expect(await openConnections()).toBeGreaterThan(1);
    const ends = await crowd.ends;
    expect(ends.filter((heard) => !says.test(heard))).toEqual([]);
    expect(await isServed()).toBe(true);
    expect(await openConnections()).toBeLessThan(CROWD / 10);
  });

  it('that asks for much and never reads it is ended as well (H13)', async () => {
    const begins = 'GET /api/v1/rulesets/srd-5.1 HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(60);
    const crowd = slowCrowd(app.origin, 3, { begins, reads: false });
    await crowd.arrived;
    while ((await openConnections()) < 3) await pause(5);
    while ((await openConnections()) >= 3) await pause(50);
    expect(await isServed()).toBe(true);
    crowd.leave();
  });

  const isServed = async () => (await app.visitor.get('/auth/password-policy')).status === 200;

  const openConnections = (): Promise<number> =>
    new Promise((resolve, reject) => {
      app.app
        .getHttpAdapter()
        .getInstance()
        .server.getConnections((error, count) => {
          if (error === null) resolve(count);
          else reject(error);
        });
    });
});
