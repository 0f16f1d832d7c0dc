import { codeFor } from '../../auth/second-factor/testing/codes';
import { aFighter } from '../../characters/testing/fighter';
import { type Api, PASSWORD, type TestApp, anAdministrator, startTestApp } from '../../testing';
import { heldParts } from './held-data';

/** Tables that are held about somebody and are no part of heldParts, each with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  characters: 'exported page by page, with the document as the API gives it',
  character_versions: 'exported within each character',
  audit_events: 'exported as the activity, opened with the key of the account',
  audit_keys: 'the key to the activity: a secret of the server',
};

const actionsIn = (page: { readonly items: readonly { readonly action: string }[] }): string[] =>
  page.items.map(({ action }) => action);

/** Turns the second factor on and gives so many wrong codes at a sign-in. */
async function guessCodes(app: TestApp, player: Api, times: number): Promise<void> {
  const { body } = await player.post('/auth/mfa/totp');
  await player.post('/auth/mfa/totp/confirm', { code: codeFor(String(body.secret)) });
  const begun = await app.visitor.post('/auth/login', { identifier: 'mira', password: PASSWORD });
  for (let n = 0; n < times; n += 1)
    await app.visitor.post('/auth/mfa/verify', { mfaToken: begun.body.mfaToken, recoveryCode: 'AAAA-AAAA-AAAA-AAAA' });
}

const PERSONAL_COLUMNS = [
  ...['user_id', 'owner_id', 'actor_id', 'account_key', 'recipient', 'character_id'],
  ...['first_id', 'blocker_id', 'reporter_id'],
];

describe('what is held about me', () => {
  let app: TestApp;
  let mira: Api;
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
  });
  afterEach(() => app.close());

  it('is told in one file: characters with their versions, sessions, tokens, settings and the trail', async () => {
    await mira.post('/characters', aFighter({ name: 'Tamsin' }));
    await mira.post('/users/tokens', { name: 'Bot', scopes: ['characters:read'], expiresInDays: 1 });
    await mira.patch('/users/profile', { preferences: { theme: 'dark' } });
    const { status, body, headers } = await mira.get('/users/profile/export');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="heroledger-export.json"');
    expect(body.account).toMatchObject([
      { username: 'mira', email: 'mira@example.test', preferences: { theme: 'dark' } },
    ]);
    expect(body.sessions).toHaveLength(1);
    expect(body.personalTokens).toMatchObject([{ name: 'Bot', scopes: ['characters:read'] }]);
    expect(body.characters).toMatchObject([{ document: { name: 'Tamsin' }, versions: [{ number: 1 }] }]);
    expect(body.activity).toContainEqual(expect.objectContaining({ action: 'account.exported' }));
  });

  it('is all of it: no table that names an account is forgotten (D1)', () => {
    const tables = app.database.source.entityMetadatas
      .filter(({ columns }) => columns.some(({ databaseName }) => PERSONAL_COLUMNS.includes(databaseName)))
      .map(({ tableName }) => tableName);
    const told = [...heldParts.map(({ table }) => table), ...Object.keys(ELSEWHERE)];
    expect(tables.filter((table) => !told.includes(table))).toEqual([]);
  });

  it('has the details of what I did, and not those of what others did to my account', async () => {
    await mira.post('/characters', aFighter({ name: 'Tamsin' }));
    const { id } = (await mira.get('/users/profile')).body;
    const root = await anAdministrator(app);
    expect(await root.patch(`/admin/users/${String(id)}`, { role: 'admin' })).toMatchObject({ status: 200 });
    const { activity } = (await mira.get('/users/profile/export')).body;
    const made = { action: 'character.created', details: { version: 1 } };
    const promoted = { action: 'admin.roleChanged', details: {}, ip: '', userAgent: '' };
    expect(activity).toEqual(expect.arrayContaining([made, promoted].map((row) => expect.objectContaining(row))));
  });

  it('has the wrong passwords and the wrong codes, each with its lock', async () => {
    await guessCodes(app, mira, 5);
    await app.visitor.post('/auth/login', { identifier: 'mira', password: 'wrong' });
    const { body } = await mira.get('/users/profile/export');
    expect(body.wrongPasswords).toMatchObject([{ failures: 1, lockedUntil: null }]);
    expect(body.wrongCodes).toMatchObject([{ failures: 5, lockedUntil: expect.any(String) }]);
  });

  it('has the mails that wait for me, also at an address that was mine or is to be', async () => {
    await app.visitor.post('/auth/forgot-password', { email: 'mira@example.test' });
    await mira.patch('/users/profile', { email: 'mira@new.test' });
    await app.player('noor');
    const { body } = await mira.get('/users/profile/export');
    const waiting: { recipient: string }[] = body.waitingMails;
    expect(new Set(waiting.map(({ recipient }) => recipient))).toEqual(new Set(['mira@example.test', 'mira@new.test']));
  });

  it('has no secret in it (D1)', async () => {
    const made = await mira.post('/users/tokens', { name: 'Bot', scopes: ['characters:read'], expiresInDays: 1 });
    const { body } = await mira.get('/users/profile/export');
    const text = JSON.stringify(body);
    expect(text).not.toContain(String(made.body.token).split('_')[2]);
    expect(text).not.toMatch(/hmac-sha384|\$2b\$|passwordHash|"salt"|"hash"/);
  });

  it('is nothing of anybody else, and wants a recent proof', async () => {
    const noor = await app.player('noor');
    await noor.post('/characters', aFighter({ name: 'Ursa' }));
    expect(JSON.stringify((await mira.get('/users/profile/export')).body)).not.toMatch(/noor|Ursa/);
    app.passSeconds(10 * 60);
    expect(await mira.get('/users/profile/export')).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
  });

  it('tells what was done, page by page, the newest first', async () => {
    for (const name of ['A', 'B', 'C']) await mira.patch('/users/profile', { displayName: name });
    const first = await mira.get('/users/profile/activity?limit=2');
    expect(first.body.items).toEqual([
      expect.objectContaining({ action: 'profile.updated', ip: '127.0.0.1', at: expect.any(String) }),
      expect.objectContaining({ action: 'profile.updated' }),
    ]);
    const second = await mira.get(`/users/profile/activity?limit=2&cursor=${String(first.body.nextCursor)}`);
    expect(actionsIn(second.body)).toEqual(['profile.updated', 'session.started']);
    expect(await mira.get('/users/profile/activity?cursor=nonsense')).toMatchObject({ status: 400 });
  });

  it('tells by what somebody signed in, and which device they signed out', async () => {
    const phone = await app.visitor.post('/auth/login', {
      identifier: 'mira',
      password: PASSWORD,
      refreshTokenIn: 'body',
    });
    const { items } = (await mira.get('/auth/sessions')).body as { items: { id: string; current: boolean }[] };
    expect(phone.status).toBe(200);
    await mira.delete(`/auth/sessions/${items.find(({ current }) => !current)?.id ?? ''}`);
    const activity = (await mira.get('/users/profile/activity')).body.items as { action: string; details: object }[];
    expect(activity[0]).toMatchObject({ action: 'session.ended', details: { device: expect.any(String) } });
    expect(activity[1]).toMatchObject({ action: 'session.started', details: { by: 'password' } });
  });

  it('tells of somebody who tried my password', async () => {
    await app.visitor.post('/auth/login', { identifier: 'mira', password: 'wrong', refreshTokenIn: 'body' });
    const { body } = await mira.get('/users/profile/activity');
    expect(body.items[0]).toMatchObject({ action: 'session.refused', ip: '127.0.0.1' });
  });
});

describe('the end of an account', () => {
  let app: TestApp;
  let mira: Api;
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
  });
  afterEach(() => app.close());

  const rows = async (table: string, where = '1 = 1') =>
    (await app.database.reader.query<unknown[]>(`SELECT * FROM ${table} WHERE ${where}`)).length;

  it('takes everything along in one go, and the address can begin anew (D2)', async () => {
    await mira.post('/characters', aFighter({ name: 'Tamsin' }));
    await mira.post('/users/tokens', { name: 'Bot', scopes: ['characters:read'], expiresInDays: 1 });
    await mira.patch('/users/profile', { email: 'mira@new.test' });
    expect(await mira.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    for (const table of [
      ...['users', 'characters', 'character_versions', 'sessions', 'personal_tokens', 'one_time_tokens', 'outbox'],
      ...['sign_in_attempts', 'idempotency_keys', 'avatars'],
    ])
      expect([table, await rows(table)]).toEqual([table, 0]);
    expect(await rows('audit_events', `action = 'account.deleted'`)).toBe(1);
    expect(await mira.get('/users/profile')).toMatchObject({ status: 401 });
    const again = await app.player('mira');
    expect(await again.get('/characters')).toMatchObject({ body: { items: [] } });
    const { body } = await again.get('/users/profile/activity');
    expect(actionsIn(body)).toEqual(['session.started', 'account.opened']);
  });

  it('leaves the mails of others alone, even at an address it had asked for itself', async () => {
    const noor = await app.player('noor');
    await noor.patch('/users/profile', { email: 'noor@new.test' });
    await mira.patch('/users/profile', { email: 'noor@new.test' });
    const others = () => rows('outbox', `recipient IN ('noor@example.test', 'noor@new.test')`);
    expect(await others()).toBe(4);
    expect(await mira.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    expect(await others()).toBe(3);
    expect(await rows('outbox', `recipient = 'mira@example.test'`)).toBe(0);
  });

  it('takes the wrong codes along, and the lock they led to', async () => {
    await guessCodes(app, mira, 5);
    expect(await rows('sign_in_attempts', 'locked_until IS NOT NULL')).toBe(1);
    expect(await mira.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    expect(await rows('sign_in_attempts')).toBe(0);
  });

  it('is not for the last administrator, who makes somebody else one first', async () => {
    const root = await anAdministrator(app);
    expect(await root.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({
      status: 409,
      body: { code: 'LAST_ADMINISTRATOR' },
    });
    expect(await root.get('/admin/users')).toMatchObject({ status: 200 });
    await app.database.source.query(`UPDATE users SET role = 'admin' WHERE username_key = 'mira'`);
    expect(await root.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    expect(await mira.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 409 });
  });

  it('comes for one of two administrators who leave at the same moment, or unmake each other, and one stays', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [stays, goes] = [`stays${String(round)}`, `goes${String(round)}`];
      const [one, other] = [await anAdministrator(app, stays), await anAdministrator(app, goes)];
      const id = String((await other.get('/users/profile')).body.id);
      const leave = (who: Api) => who.deleteWith('/users/profile', { password: PASSWORD });
      const acts = [leave(one), round === 0 ? leave(other) : one.patch(`/admin/users/${id}`, { role: 'player' })];
      const statuses = (await Promise.all(acts)).map(({ status }) => status);
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      expect(statuses.filter((status) => [401, 403, 409].includes(status))).toHaveLength(1);
      expect(await rows('users', `role = 'admin'`)).toBe(1);
      await app.database.source.query(`UPDATE users SET role = 'player'`);
    }
  });

  it('wants the password, and leaves the others alone', async () => {
    const noor = await app.player('noor');
    expect(await mira.deleteWith('/users/profile', { password: 'wrong' })).toMatchObject({
      status: 403,
      body: { code: 'WRONG_PASSWORD', errors: [{ pointer: '/password' }] },
    });
    expect(await mira.deleteWith('/users/profile', {})).toMatchObject({ status: 400 });
    expect(await mira.get('/users/profile')).toMatchObject({ status: 200 });
    await mira.deleteWith('/users/profile', { password: PASSWORD });
    expect(await noor.get('/users/profile')).toMatchObject({ status: 200 });
  });
});
