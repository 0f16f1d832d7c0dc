import { type TestApp, startTestApp } from '../testing';
import { Leftovers } from './leftovers';

const HOUR = 3_600;

describe('what is left over of signing in', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('mira');
  });
  afterEach(() => app.close());

  const rows = async (table: string) => (await app.database.reader.query<unknown[]>(`SELECT * FROM ${table}`)).length;
  const sweep = () => app.app.get(Leftovers, { strict: false }).sweep();
  const guess = (identifier: string) =>
    app.visitor.post('/auth/login', { identifier, password: 'wrong', refreshTokenIn: 'body' });

  it('is a link in a mail for as long as it works', async () => {
    app.passSeconds(24 * HOUR - 60);
    await sweep();
    expect(await rows('one_time_tokens')).toBe(1);
    app.passSeconds(60);
    await sweep();
    expect(await rows('one_time_tokens')).toBe(0);
  });

  it('is a wrong password for two days, of an account and of a name that belongs to nobody', async () => {
    for (const name of ['mira', 'nobody']) await guess(name);
    app.passSeconds(48 * HOUR - 60);
    await sweep();
    expect(await rows('sign_in_attempts')).toBe(2);
    app.passSeconds(61);
    await sweep();
    expect(await rows('sign_in_attempts')).toBe(0);
  });
});

it('a lock outlasts every sweep, however long it is', async () => {
  const app = await startTestApp({ MAX_LOGIN_ATTEMPTS: '1', LOCKOUT_DURATION_MINUTES: '1440' });
  const guess = () => app.visitor.post('/auth/login', { identifier: 'nobody', password: 'wrong' });
  await guess();
  app.passSeconds(24 * HOUR - 60);
  await app.app.get(Leftovers, { strict: false }).sweep();
  expect(await guess()).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' } });
  await app.close();
});
