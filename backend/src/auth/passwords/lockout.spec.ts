import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import { ServiceUnavailable } from '../../problem';
import { PASSWORD, type TestApp, anAdministrator, startTestApp } from '../../testing';
import { PasswordHasher } from './password-hasher';

describe('what is no wrong password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const signIn = (identifier: string, password = PASSWORD) =>
    app.visitor.post('/auth/login', { identifier, password, refreshTokenIn: 'body' });
  /** Numbers of the threads of this process, where the system tells them. */
  const threads = () => (process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : []);
  /** One wrong password less than lock an account. */
  const NEARLY = 4;

  it('locks nobody: the server was busy, and the next mistake is the first', async () => {
    await app.player('vic');
    const hasher = app.app.get(PasswordHasher);
    const busy = jest.spyOn(hasher, 'verify').mockRejectedValue(new ServiceUnavailable('Too many at once.', 5));
    for (let n = 0; n < NEARLY; n += 1) expect((await signIn('vic')).status).toBe(503);
    busy.mockRestore();
    expect((await signIn('vic', 'a wrong one')).status).toBe(401);
    expect((await signIn('vic')).status).toBe(200);
  });

  it('is one of a crowd too large to be looked at, who is asked to come back', async () => {
    const hasher = app.app.get(PasswordHasher);
    const crowd = Array.from({ length: 130 }, () => hasher.verifyNobody(PASSWORD).catch((error: unknown) => error));
    const outcomes = await Promise.all(crowd);
    const sentAway = outcomes.filter((outcome) => outcome instanceof ServiceUnavailable);
    expect(sentAway.length).toBeGreaterThan(0);
    expect(outcomes.filter((outcome) => outcome === false).length).toBeGreaterThanOrEqual(100);
    expect(await hasher.verifyNobody(PASSWORD)).toBe(false);
  });

  it('holds up nobody else: on Linux the thread that hashes goes after all others', async () => {
    await app.app.get(PasswordHasher).verifyNobody(PASSWORD);
    const ours = getPriority();
    expect(getPriority(process.pid)).toBe(ours);
    expect(threads().some((thread) => getPriority(thread) > ours)).toBe(process.platform === 'linux');
  });

  it('locks nobody: the password was right, and what it was for is refused', async () => {
    const root = await anAdministrator(app);
    for (let n = 0; n < NEARLY; n += 1) {
      const { body } = await root.deleteWith('/users/profile', { password: PASSWORD });
      expect(body.code).toBe('LAST_ADMINISTRATOR');
    }
    expect((await signIn('root', 'a wrong one')).status).toBe(401);
    expect((await signIn('root')).status).toBe(200);
  });

  it('gives nobody another guess: the wrong ones before it still count', async () => {
    await app.player('noor');
    for (let n = 0; n < NEARLY; n += 1) await signIn('noor', 'a wrong one');
    await app.database.source.query("UPDATE users SET is_active = FALSE WHERE username = 'noor'");
    expect((await signIn('noor')).body.code).toBe('ACCOUNT_CLOSED');
    const trail = await app.database.reader.query<{ action: string }[]>(
      'SELECT action FROM audit_events ORDER BY sequence',
    );
    expect(trail.at(-1)?.action).toBe('session.notAdmitted');
    await signIn('noor', 'a wrong one');
    expect((await signIn('noor')).body.code).toBe('ACCOUNT_LOCKED');
  });
});
