import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { UnitOfWork } from '../database';
import { type Api, PASSWORD, type TestApp, startTestApp, testDialect } from '../testing';
import { AuditAnchor } from './audit-anchor';
import { AuditCheck } from './audit-check';
import { AuditLog } from './audit-log';
import { AuditTrail } from './audit-trail';

/** What somebody does who has the database and nothing else: triggers do not stop them. */
async function dropGuards({ database }: TestApp): Promise<void> {
  const guards =
    testDialect === 'sqlite'
      ? ['DROP TRIGGER audit_events_no_update', 'DROP TRIGGER audit_events_no_delete']
      : ['ALTER TABLE audit_events DISABLE TRIGGER ALL'];
  for (const guard of guards) await database.source.query(guard);
}

async function behindTheGuards(app: TestApp, statement: string): Promise<void> {
  await dropGuards(app);
  await app.database.source.query(statement);
}

describe('the audit trail', () => {
  let app: TestApp;
  let ada: Api;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterEach(() => app.close());

  const verify = () => app.app.get(AuditCheck).verify();
  const rename = (displayName: string) => ada.patch('/users/profile', { displayName });
  const query = <Row>(statement: string) => app.database.source.query<Row[]>(statement);
  const lastSequence = async () =>
    (await query<{ sequence: number }>('SELECT sequence FROM audit_head'))[0]?.sequence ?? 0;
  const idOf = async () => String((await ada.get('/users/profile')).body.id);

  it('is a chain without gaps that holds', async () => {
    for (const name of ['one', 'two', 'three']) await rename(name);
    const checked = await lastSequence();
    expect(checked).toBeGreaterThanOrEqual(5);
    expect(await verify()).toEqual({ valid: true, checked });
  });

  it('stays one chain when many write at once, and loses nothing', async () => {
    const players = await Promise.all(['bea', 'cem', 'dov', 'eva'].map((name) => app.player(name)));
    const before = await lastSequence();
    const answers = await Promise.all(
      players.flatMap((player) =>
        Array.from({ length: 10 }, (_, n) => player.patch('/users/profile', { displayName: `name ${String(n)}` })),
      ),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await lastSequence()).toBe(before + 40);
    expect(await verify()).toMatchObject({ valid: true });
  });

  it('has no gap where an act was taken back', async () => {
    const before = await lastSequence();
    await expect(
      app.app.get(UnitOfWork).run(async (tx) => {
        const nobody = { userId: null, ip: '', userAgent: '' };
        await app.app
          .get(AuditTrail)
          .record(tx, nobody, { action: 'profile.updated', subjectType: 'user', subjectId: null });
        throw new Error('never mind');
      }),
    ).rejects.toThrow('never mind');
    await rename('one');
    expect(await lastSequence()).toBe(before + 1);
    expect(await verify()).toMatchObject({ valid: true });
  });

  it('tells when somebody changes anything in a row, and where (H14)', async () => {
    const changes = [
      `action = 'profile.other'`,
      'actor_id = NULL',
      `at = '2020-01-01T00:00:00.000Z'`,
      'sealed = NULL',
      `link = '${'0'.repeat(64)}'`,
      `key_id = 'deadbeef'`,
      'link = NULL, key_id = NULL',
    ];
    for (const change of changes) await rename(change.slice(0, 20));
    await dropGuards(app);
    // From the end backwards: each is then the first that is bad.
    let bad = await lastSequence();
    for (const change of changes) {
      await query(`UPDATE audit_events SET ${change} WHERE sequence = ${String(bad)}`);
      expect(await verify()).toMatchObject({ valid: false, firstBadSequence: bad });
      bad -= 1;
    }
  });

  it('tells when somebody takes a row out, or the first (H14)', async () => {
    for (const name of ['one', 'two', 'three']) await rename(name);
    const bad = (await lastSequence()) - 1;
    await behindTheGuards(app, `DELETE FROM audit_events WHERE sequence = ${String(bad)}`);
    expect(await verify()).toMatchObject({ valid: false, firstBadSequence: bad });
    await app.database.source.query('DELETE FROM audit_events WHERE sequence = 1');
    expect(await verify()).toMatchObject({ valid: false, checked: 0, firstBadSequence: 1 });
  });

  it('tells when somebody cuts off the end (H14)', async () => {
    for (const name of ['one', 'two', 'three']) await rename(name);
    const last = await lastSequence();
    await behindTheGuards(app, `DELETE FROM audit_events WHERE sequence > ${String(last - 2)}`);
    expect(await verify()).toMatchObject({ valid: false, firstBadSequence: last - 1 });
  });

  it('tells when somebody cuts off the end and turns the head back, because the end is noted outside', async () => {
    for (const name of ['one', 'two', 'three']) await rename(name);
    await app.app.get(AuditAnchor).note();
    const last = await lastSequence();
    await behindTheGuards(app, `DELETE FROM audit_events WHERE sequence > ${String(last - 2)}`);
    await app.database.source.query(
      `UPDATE audit_head SET sequence = ${String(last - 2)}, link = (SELECT link FROM audit_events WHERE sequence = ${String(last - 2)})`,
    );
    expect(await verify()).toMatchObject({ valid: false, firstBadSequence: last - 1 });
    await app.app.get(AuditAnchor).note();
    expect(await verify()).toMatchObject({ valid: false });
    rmSync(join(app.config.dataDir, 'audit-anchor.json'));
    expect(await verify()).toMatchObject({ valid: true });
  });

  it('refuses to be changed by the program itself', async () => {
    await expect(query(`UPDATE audit_events SET action = 'b'`)).rejects.toThrow('append-only');
    await expect(query(`UPDATE audit_events SET ip = '', user_agent = '', details = '{}'`)).rejects.toThrow(
      'append-only',
    );
    await expect(query('DELETE FROM audit_events')).rejects.toThrow('append-only');
  });

  it('holds no address, device or name in clear', async () => {
    await app.visitor.post(
      '/auth/login',
      { identifier: 'ada', password: 'wrong' },
      { headers: { 'user-agent': 'Canary/7' } },
    );
    await app.visitor.post(
      '/auth/login',
      { identifier: 'nobody', password: 'wrong' },
      { headers: { 'user-agent': 'Canary/7' } },
    );
    const rows = JSON.stringify(await query('SELECT * FROM audit_events'));
    expect(rows).not.toMatch(/Canary|127\.0\.0\.1/);
    const entries = await app.app.get(AuditLog).find({ action: 'session.refused' }, null, 10);
    expect(entries.map(({ ip, userAgent }) => ({ ip, userAgent }))).toEqual([
      { ip: '127.0.0.1', userAgent: 'Canary/7' },
      { ip: '127.0.0.1', userAgent: 'Canary/7' },
    ]);
  });

  it('forgets a person and still holds (D2)', async () => {
    await rename('one');
    const bea = await app.player('bea');
    await bea.patch('/users/profile', { displayName: 'two' });
    const id = await idOf();
    await app.app.get(UnitOfWork).run(async (tx) => {
      const trail = app.app.get(AuditTrail);
      const act = { action: 'account.deleted', subjectType: 'user', subjectId: id } as const;
      await trail.record(tx, { userId: id, ip: '127.0.0.1', userAgent: 'Canary/7' }, act);
      await trail.forget(tx, id);
      await tx.query(`DELETE FROM users WHERE id = '${id}'`);
      await trail.record(tx, { userId: id, ip: '127.0.0.1', userAgent: 'Canary/7' }, act);
    });
    expect(await query(`SELECT * FROM audit_keys WHERE user_id = '${id}'`)).toEqual([]);
    const entries = await app.app.get(AuditLog).find({ personId: id }, null, 50);
    expect(entries.length).toBeGreaterThanOrEqual(4);
    for (const { ip, userAgent, details, actorName } of entries)
      expect({ ip, userAgent, details, actorName }).toEqual({
        ip: null,
        userAgent: null,
        details: {},
        actorName: null,
      });
    expect(await verify()).toMatchObject({ valid: true });
    const others = await app.app.get(AuditLog).find({ action: 'profile.updated' }, null, 1);
    expect(others[0]).toMatchObject({ actorName: 'bea', ip: '127.0.0.1' });
  });

  it('is forgotten with an account that is removed in any other way', async () => {
    const id = await idOf();
    await query(`DELETE FROM users WHERE id = '${id}'`);
    expect(await query(`SELECT * FROM audit_keys WHERE user_id = '${id}'`)).toEqual([]);
  });
});

describe('the audit trail after a change of the secret', () => {
  const secrets = ['first secret of at least 32 characters', 'second secret of at least 32 characters'] as const;

  it('holds and stays readable, and is written on with the new one', async () => {
    const first = await startTestApp({ SECRET_KEY: secrets[0] });
    await first.player('ada');
    const { database } = first.config;
    const url = database.dialect === 'sqlite' ? `sqlite:///${database.file}` : database.url;
    const next = await startTestApp({ DATABASE_URL: url, SECRET_KEY: secrets[1], SECRET_KEY_PREVIOUS: secrets[0] });
    expect(await next.app.get(AuditCheck).verify()).toMatchObject({ valid: true });
    await next.player('bea');
    const wrong = await next.visitor.post('/auth/login', { identifier: 'ada', password: `${PASSWORD}!` });
    expect(wrong.status).toBe(401);
    expect(await next.app.get(AuditCheck).verify()).toMatchObject({ valid: true });
    const entries = await next.app.get(AuditLog).find({}, null, 50);
    expect(entries.every(({ ip }) => ip === '127.0.0.1')).toBe(true);
    await next.close();
    await first.close();
  });
});

describe('rows from before the chain', () => {
  it('are read as they were, and emptied of whoever leaves', async () => {
    const app = await startTestApp();
    const ada = await app.player('ada');
    const { id } = (await ada.get('/users/profile')).body as { id: string };
    // As they were written before there was a chain; the number is out of its way.
    await app.database.source.query(
      `INSERT INTO audit_events (sequence, at, actor_id, action, subject_type, ip, user_agent, details)
       VALUES (-1, '2026-01-01T00:00:00.000Z', '${id}', 'profile.updated', 'user', '192.0.2.7', 'Old/1', '{"a":1}')`,
    );
    const old = async () => (await app.app.get(AuditLog).find({ to: '2026-02-01' }, null, 5))[0];
    expect(await old()).toMatchObject({ ip: '192.0.2.7', userAgent: 'Old/1', details: { a: 1 } });
    await app.app.get(UnitOfWork).run((tx) => app.app.get(AuditTrail).forget(tx, id));
    expect(await old()).toMatchObject({ ip: null, userAgent: null, details: {} });
    expect(await app.app.get(AuditCheck).verify()).toMatchObject({ valid: true });
    await app.close();
  });
});
