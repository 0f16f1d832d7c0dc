// Real: everything. A backup is made as an operator would make one of SQLite, whatever database other tests use.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditCheck } from '../../audit';
import { applyDeletions } from '../../cli/users';
import { aFighter } from '../../characters/testing/fighter';
import { PASSWORD, type TestApp, startTestApp } from '../../testing';
import { DeletionLedger } from './deletion-ledger';

describe('the ledger of deletions', () => {
  let folder: string;
  let app: TestApp;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heroledger-ledger-'));
    app = await startTestApp({ DATABASE_URL: `sqlite:///${join(folder, 'live.db')}` });
  });
  afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ledgerOf = ({ config }: TestApp) => join(config.dataDir, 'deletions.jsonl');
  const linesOf = (server: TestApp) =>
    readFileSync(ledgerOf(server), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const signIn = (server: TestApp, identifier: string) =>
    server.visitor.post('/auth/login', { identifier, password: PASSWORD, refreshTokenIn: 'body' });
  const leave = async (name: string) => {
    const player = await app.player(name);
    await player.post('/characters', aFighter({ name: `Of ${name}` }));
    return async () => {
      expect(await player.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    };
  };
  const backUp = async (): Promise<string> => {
    const copy = join(folder, 'backup.db');
    await app.database.source.query(`VACUUM INTO '${copy}'`);
    return copy;
  };

  it('has the number of an account and nothing else about it', async () => {
    await (
      await leave('mira')
    )();
    const lines = linesOf(app);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { userId: expect.any(String), at: expect.any(String) },
    ]);
    expect(lines.join()).not.toContain('mira');
  });

  it('sends away again whoever an older backup brings back, and nobody else (D3)', async () => {
    const [mirasEnd, noorsEnd] = [await leave('mira'), await leave('noor')];
    await app.player('ada');
    await mirasEnd();
    const backup = await backUp();
    await noorsEnd();
    const restored = await startTestApp({ DATABASE_URL: `sqlite:///${backup}`, SECRET_KEY: app.config.secretKey });
    expect((await signIn(restored, 'noor')).status).toBe(200);
    copyFileSync(ledgerOf(app), ledgerOf(restored));

    expect(await applyDeletions(restored.app)).toBe('Accounts that had left and are gone again: 1.\n');
    expect((await signIn(restored, 'noor')).status).toBe(401);
    expect((await signIn(restored, 'ada')).status).toBe(200);
    const rows = await restored.database.reader.query<unknown[]>(`SELECT id FROM characters`);
    expect(rows).toEqual([]);
    expect(await restored.app.get(AuditCheck).verify()).toMatchObject({ valid: true });
    expect(await applyDeletions(restored.app)).toBe('Nobody was there who had left.\n');
    await restored.close();
  });

  it('survives a line that was torn by a crash, and tells it again', async () => {
    await (
      await leave('mira')
    )();
    const [whole = ''] = linesOf(app);
    writeFileSync(ledgerOf(app), whole.slice(0, 20));
    await (
      await leave('noor')
    )();
    expect(linesOf(app)).toEqual([whole.slice(0, 20), whole, expect.stringContaining('userId')]);
    expect((await app.app.get(DeletionLedger).read()).length).toBe(2);
  });

  it('is made whole by the next start, when the server was killed before it could write', async () => {
    await (
      await leave('mira')
    )();
    rmSync(ledgerOf(app));
    const url = `sqlite:///${await backUp()}`;
    const next = await startTestApp({ DATABASE_URL: url, SECRET_KEY: app.config.secretKey });
    expect(readFileSync(ledgerOf(next), 'utf8')).toContain('userId');
    await next.close();
  });
});
