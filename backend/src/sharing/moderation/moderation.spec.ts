import { type Api, type TestApp, anAdministrator, startTestApp } from '../../testing';
import { dailyLimits } from '../../rate-limit';

const DOCUMENT = { name: 'Wren', ruleset: 'srd-5.1', mode: 'advisory', biography: 'Rude', notes: 'Owes Pim' };

interface Report {
  readonly id: string;
  readonly characterId: string;
}

describe('a character that should not be shown', () => {
  let app: TestApp;
  let admin: Api;
  let ada: Api;
  let bob: Api;
  let id: string;
  let link: string;

  beforeAll(async () => {
    app = await startTestApp();
    admin = await anAdministrator(app);
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    for (const table of ['characters', 'daily_counts', 'outbox'])
      await app.database.source.query(`DELETE FROM ${table}`);
    id = String((await ada.post('/characters', DOCUMENT)).body.id);
    const { body } = await ada.post(`/characters/${id}/share`, { visibility: 'public' });
    link = String(body.url).split('/').at(-1) ?? '';
  });

  const report = (by: Api, what: string, body: object = { reason: 'offensive', text: 'The story.\nReally.' }) =>
    by.post(`/shared/${what}/report`, body);
  const reports = async (query = ''): Promise<Report[]> => (await admin.get(`/admin/reports${query}`)).body.items;
  const takeDown = (by = admin, body: object = { reason: 'offensive', note: 'Mind the story.' }) =>
    by.put(`/admin/characters/${id}/take-down`, body);
  const release = () => admin.delete(`/admin/characters/${id}/take-down`);
  const mails = () =>
    app.database.reader.query<{ template: string; recipient: string; values: string }[]>(
      `SELECT template, recipient, "values" FROM outbox ORDER BY id`,
    );

  it('is reported once by each who sees it, by its link or its place in the gallery', async () => {
    expect((await report(bob, id)).status).toBe(202);
    expect((await report(bob, link)).body).toMatchObject({ status: 409, code: 'ALREADY_REPORTED' });
    expect((await report(ada, id)).body).toMatchObject({ status: 409, code: 'OWN_CHARACTER' });
    expect((await report(app.visitor, id)).status).toBe(401);
    expect((await report(bob, 'no-such-token')).status).toBe(404);
    expect(await reports('?state=open')).toMatchObject([
      {
        ...{ reason: 'offensive', text: 'The story.\nReally.', reporterName: 'bob', ownerName: 'ada' },
        ...{ characterId: id, characterName: 'Wren', visibility: 'public', takenDownFor: null, outcome: null },
      },
    ]);
    expect(await reports('?state=closed')).toEqual([]);
    expect(await reports('?reason=spam')).toEqual([]);
    const told = [await ada.get('/users/profile/activity'), await ada.get(`/characters/${id}`), await mails()];
    expect(JSON.stringify(told)).not.toMatch(/reported|bob/);
    expect((await bob.get('/users/profile/export')).body.reports).toMatchObject([
      { reason: 'offensive', characterId: id },
    ]);
  });

  it.each([
    {},
    { reason: 'boring' },
    { reason: 'spam', text: 'x'.repeat(1001) },
    { reason: 'spam', text: 'a\0' },
    { reason: 'spam', by: 'cem' },
  ])('is not reported by %j', async (body) => expect((await report(bob, id, body)).status).toBe(400));

  it('is reported once when ten reports come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(bob, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, ...Array<number>(9).fill(409)]);
    expect(await reports()).toHaveLength(1);
  });

  it('is one of twenty that somebody reports in a day', async () => {
    await app.database.source.query(
      `INSERT INTO daily_counts SELECT id, 'report', '${new Date().toISOString().slice(0, 10)}', ${String(dailyLimits.report)} FROM users`,
    );
    expect((await report(bob, id)).status).toBe(429);
  });

  it('is seen by an administrator as strangers see it, and no longer once it is private', async () => {
    await report(bob, link);
    const [{ id: reportId } = { id: '' }] = await reports();
    const seen = await admin.get(`/admin/reports/${reportId}/character`);
    expect(seen).toMatchObject({ status: 200, body: { name: 'Wren', biography: 'Rude', by: 'ada' } });
    expect(JSON.stringify(seen.body)).not.toContain('Owes Pim');
    expect((await admin.get(`/characters/${id}`)).status).toBe(404);
    await ada.post(`/characters/${id}/share`, { visibility: 'private' });
    expect((await admin.get(`/admin/reports/${reportId}/character`)).status).toBe(404);
    for (const nothing of ['x', id]) expect((await admin.get(`/admin/reports/${nothing}/character`)).status).toBe(404);
  });

  it('stays where the report is dismissed, once', async () => {
    await report(bob, id);
    const [{ id: reportId } = { id: '' }] = await reports();
    expect((await admin.post(`/admin/reports/${reportId}/dismiss`)).status).toBe(204);
    expect((await admin.post(`/admin/reports/${reportId}/dismiss`)).body.code).toBe('REPORT_CLOSED');
    expect(await reports('?state=closed')).toMatchObject([{ outcome: 'dismissed' }]);
    expect((await app.visitor.get(`/shared/${id}`)).status).toBe(200);
    expect((await report(bob, id)).status).toBe(202);
  });

  it('is taken down: nobody sees it any more, its owner is told why, and its reports are closed', async () => {
    await report(bob, id);
    expect((await takeDown()).status).toBe(204);
    for (const path of [`/shared/${id}`, `/shared/${link}`]) expect((await app.visitor.get(path)).status).toBe(404);
    expect((await bob.get('/characters/public')).body.items).toEqual([]);
    const mine = await ada.get(`/characters/${id}`, { headers: { 'if-none-match': '"2"' } });
    const takenDown = { reason: 'offensive', note: 'Mind the story.' };
    expect(mine).toMatchObject({ status: 200, body: { version: 3, visibility: 'private', takenDown } });
    expect((await ada.get(`/characters/${id}/share`)).body).toMatchObject({ takenDown });
    expect(await reports()).toMatchObject([{ outcome: 'takenDown', takenDownFor: 'offensive', visibility: 'private' }]);
    const [mail] = await mails();
    expect(mail).toMatchObject({ template: 'character-taken-down', recipient: 'ada@example.test' });
    expect(JSON.parse(mail?.values ?? '')).toMatchObject({ character: 'Wren', ...takenDown });
    const { items } = (await ada.get(`/characters/${id}/versions`)).body;
    expect(items[0]).toMatchObject({
      kind: 'takenDown',
      actor: 'ada',
      changeDescription: 'Taken down by an administrator',
    });
    const trail = (await admin.get('/admin/audit?action=admin.&limit=1')).body.items[0];
    expect(trail).toMatchObject({ action: 'admin.characterTakenDown', actorName: 'root', subjectId: id });
    expect((await takeDown()).body.code).toBe('ALREADY_TAKEN_DOWN');
    expect(JSON.stringify([mine.body, items, await mails()])).not.toMatch(/root|bob/);
  });

  it('is not shown to strangers again until that is lifted, and is saved and shown to friends meanwhile', async () => {
    await bob.post('/friends/requests', { username: 'ada' });
    await ada.post('/friends/requests', { username: 'bob' });
    await takeDown();
    for (const visibility of ['link', 'public'])
      expect((await ada.post(`/characters/${id}/share`, { visibility })).body).toMatchObject({
        ...{ status: 409, code: 'CHARACTER_TAKEN_DOWN', errors: [{ pointer: '/visibility' }] },
      });
    const mine = (await ada.get(`/characters/${id}`)).body;
    const saved = await ada.put(`/characters/${id}`, { ...mine, biography: 'Kind' }, { headers: { 'if-match': '*' } });
    expect(saved).toMatchObject({ status: 200, body: { biography: 'Kind', takenDown: { reason: 'offensive' } } });
    expect((await ada.post(`/characters/${id}/share`, { visibility: 'private', with: ['bob'] })).status).toBe(200);
    expect((await bob.get(`/characters/${id}`)).body).toMatchObject({ biography: 'Kind' });
    expect((await bob.get(`/characters/${id}`)).body).not.toHaveProperty('takenDown');
    expect((await release()).status).toBe(204);
    expect((await release()).body.code).toBe('NOT_TAKEN_DOWN');
    expect((await ada.get(`/characters/${id}`)).body).not.toHaveProperty('takenDown');
    expect((await app.visitor.get(`/shared/${link}`)).status).toBe(404);
    expect((await ada.post(`/characters/${id}/share`, { visibility: 'public' })).status).toBe(200);
    expect((await mails()).map(({ template }) => template)).toEqual(['character-taken-down', 'character-released']);
  });

  it('is taken down or shown when both happen at the same moment, and never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [, shared] = await Promise.all([takeDown(), ada.post(`/characters/${id}/share`, { visibility: 'public' })]);
      expect([200, 409]).toContain(shared.status);
      expect((await app.visitor.get(`/shared/${id}`)).status).toBe(404);
      expect((await ada.get(`/characters/${id}`)).body).toMatchObject({
        visibility: 'private',
        takenDown: expect.any(Object),
      });
      await release();
    }
  });

  it.each([{}, { reason: 'boring' }, { reason: 'spam', note: 'x'.repeat(501) }, { reason: 'spam', note: '\ud800' }])(
    'is not taken down by %j, nor by a player',
    async (body) => {
      expect((await takeDown(admin, body)).status).toBe(400);
      expect((await takeDown(bob)).status).toBe(403);
    },
  );
});
