import { ifMatch } from '../../characters/testing/fighter';
import { type Api, type TestApp, startTestApp } from '../../testing';

const hero = (name: string, more: object = {}) => ({
  format: 'heroledger',
  formatVersion: 1,
  character: { name, ruleset: 'srd-5.1', mode: 'advisory', ...more },
});

describe('an import', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const bring = (file: unknown, query = '') => ada.post(`/characters/import${query}`, file);
  const bulk = (files: unknown[], query = '', sent = {}) => ada.post(`/characters/import/bulk${query}`, files, sent);
  const undo = (importId: unknown, query = '', who = ada) =>
    who.delete(`/characters/imports/${String(importId)}${query}`);
  const named = async (name: string) => (await ada.get(`/characters?search=${name}`)).body.items.length as number;

  it('tells of a character out of the same file, or of the same name, and lets it in all the same', async () => {
    const first = await bring(hero('Twin'));
    expect(first.body.report).not.toHaveProperty('duplicateOf');
    const duplicateOf = { id: first.body.id, name: 'Twin', how: 'same file' };
    const looked = await bring({ ...hero('Twin'), exportedAt: '2026-01-01T00:00:00.000Z' }, '?dryRun=true');
    expect(looked.body.report.duplicateOf).toEqual(duplicateOf);
    const other = await bring(hero('Twin', { notes: 'of another file' }), '?dryRun=true');
    expect(other.body.report.duplicateOf).toEqual({ ...duplicateOf, how: 'same name' });
    const unlike = await bring(hero('Twin', { classes: [{ id: 'fighter', level: 1 }] }), '?dryRun=true');
    expect(unlike.body.report).not.toHaveProperty('duplicateOf');
    const again = await bulk([hero('Twin'), hero('Untold')]);
    expect(again.body.items).toMatchObject([{ status: 201, report: { duplicateOf } }, { status: 201 }]);
    expect(again.body.items[1].report).not.toHaveProperty('duplicateOf');
    expect(await named('twin')).toBe(2);
  });

  it('leaves duplicates out when that is asked for, even two of one list or of one moment', async () => {
    const { status, body } = await bulk([hero('Alone'), hero('Alone')], '?duplicates=skip');
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ status: 201 }, { status: 200, skipped: true, report: { duplicateOf: {} } }]);
    expect(body.items[1]).not.toHaveProperty('id');
    const one = await bring(hero('Alone'), '?duplicates=skip');
    expect([one.status, one.body.skipped, one.body.importId]).toEqual([200, true, undefined]);
    await Promise.all([1, 2, 3].map(() => bring(hero('Moment'), '?duplicates=skip')));
    expect([await named('alone'), await named('moment')]).toEqual([1, 1]);
    expect((await bring(hero('Alone'), '?duplicates=perhaps')).status).toBe(400);
  });

  it('counts neither the trash nor what others have', async () => {
    const { body } = await bring(hero('Discarded'));
    await ada.delete(`/characters/${String(body.id)}`, ifMatch('*'));
    const bob = await app.player('bob');
    await bob.post('/characters/import', hero('Discarded'));
    const looked = await bring(hero('Discarded'), '?dryRun=true');
    expect(looked.body.report).not.toHaveProperty('duplicateOf');
  });

  it('is answered as before when it is sent twice, and is no duplicate of itself', async () => {
    const sent = { headers: { 'idempotency-key': 'import-once' } };
    const [first, second] = [await bulk([hero('Sent twice')], '', sent), await bulk([hero('Sent twice')], '', sent)];
    expect(second.body).toEqual(first.body);
    expect(second.body.importId).toEqual(expect.any(String));
  });

  it('is taken back as a whole, without what was changed since, as often as one likes', async () => {
    const { body } = await bulk([hero('Back One'), {}, hero('Back Two'), hero('Back Three')]);
    const [one, , two, three] = (body.items as { id: string }[]).map(({ id }) => id);
    await ada.patch(`/characters/${String(two)}`, { notes: 'played' }, ifMatch(1));
    const first = await undo(body.importId);
    const items = [
      { id: one, name: 'Back One', version: 1, status: 'trashed' },
      { id: two, name: 'Back Two', version: 2, status: 'changed' },
      { id: three, name: 'Back Three', version: 1, status: 'trashed' },
    ];
    expect([first.status, first.body]).toEqual([200, { importId: body.importId, items }]);
    expect(await named('back')).toBe(1);
    expect((await undo(body.importId)).body).toEqual(first.body);
    const all = await undo(body.importId, '?changed=true');
    expect((all.body.items as { status: string }[]).map(({ status }) => status)).toEqual(Array(3).fill('trashed'));
    expect(await named('back')).toBe(0);
    expect((await ada.post(`/characters/${String(two)}/undelete`)).body).toMatchObject({ notes: 'played', version: 2 });
  });

  it('stands in the trail once for each time something was taken back', async () => {
    const { body } = await bring(hero('Trail'));
    await undo(body.importId);
    await undo(body.importId);
    const acts = (await ada.get('/users/profile/activity')).body.items as { action: string }[];
    expect(
      acts
        .slice(0, 3)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(['character.deleted', 'character.importUndone', 'character.imported']);
  });

  it('is nobody else’s to take back, and what is no import is not found', async () => {
    const { body } = await bring(hero('Mine alone'));
    const eve = await app.player('eve');
    const answers = [await undo(body.importId, '', eve), await undo('nothing'), await undo(body.id)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await undo(body.importId, '?changed=perhaps')).status).toBe(400);
    expect(await named('mine')).toBe(1);
  });

  it('brings no id when nothing came in', async () => {
    expect((await bulk([{}])).body).not.toHaveProperty('importId');
    expect((await bulk([hero('Looked at')], '?dryRun=true')).body).not.toHaveProperty('importId');
  });
});
