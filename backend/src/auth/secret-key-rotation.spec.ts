import { rmSync } from 'node:fs';
import { createApp } from '../app.setup';
import { Database } from '../database';
import { Api, PASSWORD, type TestApp, startTestApp, testConfig } from '../testing';

describe('a new SECRET_KEY', () => {
  let before: TestApp;
  const ends: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    before = await startTestApp();
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
    await before.close();
  });

  /** The same database behind a server with other keys. */
  async function restart(settings: Readonly<Record<string, string>>): Promise<Api> {
    const { database: place } = before.config;
    const config = testConfig(place.dialect === 'sqlite' ? `sqlite:///${place.file}` : place.url, settings);
    const app = await createApp(config, await Database.open(config));
    await app.listen(0, '127.0.0.1');
    ends.push(async () => {
      await app.close();
      rmSync(config.dataDir, { recursive: true, force: true });
    });
    return new Api((await app.getUrl()).replace('[::1]', '127.0.0.1'));
  }

  const signIn = (visitor: Api) =>
    visitor.post('/auth/login', { identifier: 'mira', password: PASSWORD, refreshTokenIn: 'body' });
  const storedHash = async () => {
    const [row] = await before.database.reader.query<{ password_hash: string }[]>('SELECT password_hash FROM users');
    return row?.password_hash;
  };

  it('leaves passwords and sessions of the previous one alone, and renews the stored hash at sign-in', async () => {
    await before.player('mira');
    const { body } = await signIn(before.visitor);
    const old = await storedHash();
    const SECRET_KEY = 'a new key that is long enough, 32 or more';
    const after = await restart({ SECRET_KEY, SECRET_KEY_PREVIOUS: before.config.secretKey });
    expect(await after.as(String(body.accessToken)).get('/users/profile')).toMatchObject({ status: 200 });
    const refreshed = await after.post('/auth/refresh', { refreshToken: body.refreshToken });
    expect(refreshed).toMatchObject({ status: 200 });
    expect(await signIn(after)).toMatchObject({ status: 200 });
    expect(await storedHash()).not.toBe(old);

    const later = await restart({ SECRET_KEY });
    expect(await signIn(later)).toMatchObject({ status: 200 });
    expect(await later.post('/auth/refresh', { refreshToken: refreshed.body.refreshToken })).toMatchObject({
      status: 200,
    });
  });

  it('makes no known device a new one, and a new device is told all the same', async () => {
    await before.player('mira');
    const notices = async () =>
      (await before.database.reader.query<unknown[]>("SELECT id FROM outbox WHERE template = 'new-device'")).length;
    const SECRET_KEY = 'a new key that is long enough, 32 or more';
    const after = await restart({ SECRET_KEY, SECRET_KEY_PREVIOUS: before.config.secretKey });
    await signIn(after);
    expect(await notices()).toBe(0);
    const later = await restart({ SECRET_KEY });
    await signIn(later);
    expect(await notices()).toBe(0);
    const headers = { 'user-agent': 'Another browser' };
    await later.post('/auth/login', { identifier: 'mira', password: PASSWORD, refreshTokenIn: 'body' }, { headers });
    expect(await notices()).toBe(1);
  });

  it('that forgets the previous one believes nothing made with it', async () => {
    await before.player('mira');
    const { body } = await signIn(before.visitor);
    const after = await restart({ SECRET_KEY: 'a new key that is long enough, 32 or more' });
    expect(await signIn(after)).toMatchObject({ status: 401 });
    expect(await after.post('/auth/refresh', { refreshToken: body.refreshToken })).toMatchObject({ status: 401 });
  });
});
