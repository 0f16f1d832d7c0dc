// Real: everything but the terminal, which answers here by itself.
import { PASSWORD, type TestApp, startTestApp } from '../testing';
import { createAdmin, deactivateUser, listUsers, setUserRole, unlockUser } from './users';

describe('the command line', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ EMAIL_VERIFICATION: 'required' });
  });
  afterAll(() => app.close());

  const signIn = (identifier: string, password = PASSWORD) =>
    app.visitor.post('/auth/login', { identifier, password, refreshTokenIn: 'body' });
  const create = (name: string, email: string, password = PASSWORD) =>
    createAdmin(app.app, [name, email], () => Promise.resolve(password));

  it('opens an account that administers and can sign in at once', async () => {
    expect(await create('root', 'root@example.test')).toBe('root administers now.\n');
    expect(await signIn('root')).toMatchObject({ status: 200, body: { user: { role: 'admin', emailVerified: true } } });
    const admin = app.visitor.as(String((await signIn('root')).body.accessToken));
    expect((await admin.get('/admin/users')).status).toBe(200);
    const [opened] = (await admin.get('/admin/audit?action=account.opened')).body.items as object[];
    expect(opened).toMatchObject({ subjectName: 'root', userAgent: 'Command line', details: { role: 'admin' } });
  });

  it.each([
    ['root', 'other@example.test', PASSWORD, 'Somebody is called root already'],
    ['a b', 'new@example.test', PASSWORD, 'username'],
    ['newone', 'no-address', PASSWORD, 'email'],
    ['newone', 'ﬁnn@example.test', PASSWORD, 'finn@example.test would do'],
    ['newone', 'new@example.test', 'password123', 'guess'],
  ])('refuses %s, %s, %s as the server would', async (name, email, password, words) => {
    await expect(create(name, email, password)).rejects.toThrow(new RegExp(words, 'i'));
  });

  it('keeps an address composed, as the server would', async () => {
    await create('jose', 'jose\u0301@example.test');
    expect((await signIn('jose')).body.user).toMatchObject({ email: 'jos\u00e9@example.test' });
    await app.database.source.query("DELETE FROM users WHERE username = 'jose'");
  });

  it('lists, locks out, lets in, and makes an administrator', async () => {
    await create('ada', 'ada@example.test');
    expect(await setUserRole(app.app, ['ada', 'player'])).toBe('ada is a player now.\n');
    expect(await listUsers(app.app)).toBe('ada  ada@example.test  player\nroot  root@example.test  admin\n');
    expect(await deactivateUser(app.app, ['ada'])).toContain('signed out everywhere');
    expect((await signIn('ada')).status).toBe(401);
    expect(await listUsers(app.app)).toContain('ada  ada@example.test  player  deactivated');
    for (let n = 0; n < 5; n += 1) await signIn('root', 'wrong');
    expect((await signIn('root')).status).toBe(429);
    await unlockUser(app.app, ['root']);
    expect((await signIn('root')).status).toBe(200);
  });

  it('leaves somebody to administer, and says when there is no such account', async () => {
    await expect(setUserRole(app.app, ['root', 'player'])).rejects.toThrow('only administrator');
    await expect(deactivateUser(app.app, ['root'])).rejects.toThrow('only administrator');
    await expect(unlockUser(app.app, ['nobody'])).rejects.toThrow('no account');
    await expect(setUserRole(app.app, ['ada', 'king'])).rejects.toThrow('player|admin');
  });
});
