import { migrateDown, migrateUp, migrationStatus } from '../../database';
import { type Api, type TestApp, startTestApp } from '../../testing';
import { aFighter, ifMatch } from '../testing/fighter';

interface Held {
  readonly id: string;
  readonly versions: readonly { readonly document: { readonly notes: string } }[];
}

const DAY = 24 * 60 * 60;
const LATER = '2100-01-01T00:00:00.000Z';

/** The clock may be moved; nothing else is faked. */
describe('a long history', () => {
  let app: TestApp;
  let ada: Api;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    path = `/characters/${String((await ada.post('/characters', aFighter())).body.id)}`;
  });

  async function save(notes: readonly string[]): Promise<void> {
    for (const note of notes) expect((await ada.patch(path, { notes: note }, ifMatch('*'))).status).toBe(200);
  }
  const days = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => `Day ${String(first + index)} on the road ☾`);
  const numbersOf = (items: readonly { number: number }[]) => items.map(({ number }) => number);
  const numbers = async (query = '') => numbersOf((await ada.get(`${path}/versions?limit=100${query}`)).body.items);
  const sizes = () =>
    app.database.reader.query<{ number: number; base: number | null; document: string }[]>(
      `SELECT number, base, document FROM character_versions
       WHERE character_id = '${path.split('/')[2] ?? ''}' ORDER BY number`,
    );

  it('tells most versions by what differs, and shows each of them as it was', async () => {
    await save(days(2, 119));
    const rows = await sizes();
    expect(rows.filter(({ base }) => base === null).map(({ number }) => number)).toEqual([1, 101]);
    const whole = rows[0]?.document.length ?? 0;
    for (const { base, document } of rows) if (base !== null) expect(document.length).toBeLessThan(whole / 5);
    for (const number of [2, 100, 101, 102, 120]) {
      const { body } = await ada.get(`${path}/versions/${String(number)}`);
      expect(body).toMatchObject({ number, document: { name: 'Aldra Voss', notes: days(number, 1)[0] } });
    }
    const { patch } = (await ada.get(`${path}/versions/99/diff/118`)).body;
    expect(patch).toEqual([{ op: 'replace', path: '/notes', value: days(118, 1)[0] }]);
    expect((await ada.post(`${path}/restore/57`)).body).toMatchObject({ notes: days(57, 1)[0], version: 121 });
  });

  it('keeps a version whole that has little in common with the ones before', async () => {
    const noise = Array.from({ length: 6000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 9000)));
    await save([noise.join('')]);
    expect((await sizes()).map(({ base }) => base)).toEqual([null, null]);
    expect((await ada.get(`${path}/versions/2`)).body.document.notes).toBe(noise.join(''));
  });

  it('is written out again for the program before it, and read as it was after going forth again', async () => {
    await save(days(2, 4));
    const { source } = app.database;
    const isThere = async () =>
      (await migrationStatus(source)).some(({ name, applied }) => applied && name.startsWith('LeanHistory'));
    while (await isThere()) await migrateDown(source);
    const rows = await source.query<{ document: string }[]>(
      `SELECT document FROM character_versions WHERE character_id = '${path.split('/')[2] ?? ''}' ORDER BY number`,
    );
    const notes = rows.map(({ document }) => (JSON.parse(document) as { notes: string }).notes);
    expect(notes).toEqual(['', ...days(2, 4)]);
    await migrateUp(source);
    await save(days(6, 1));
    expect((await ada.get(`${path}/versions/6`)).body.document.notes).toBe(days(6, 1)[0]);
  });

  it('goes along in the export of the account, each version as it was', async () => {
    await save(days(2, 3));
    const { body } = await ada.get('/users/profile/export');
    const characters: readonly Held[] = body.characters;
    const versions = characters.find(({ id }) => path.endsWith(id))?.versions ?? [];
    expect(versions.map(({ document }) => document.notes)).toEqual(['', ...days(2, 3)]);
    expect(versions[1]).not.toHaveProperty('base');
  });

  it('is listed by how its versions came to be', async () => {
    await save(['One']);
    await ada.post(`${path}/versions`, { changeDescription: 'Before the siege' });
    await ada.post(`${path}/experience`, { amount: 300, reason: 'The siege' });
    expect(await numbers('&kind=snapshot')).toEqual([3]);
    expect(await numbers('&kind=snapshot,experience')).toEqual([4, 3]);
    expect((await ada.get(`${path}/versions?kind=saved&includeTotal=true`)).body).toMatchObject({ total: 1 });
    for (const kind of ['', 'lost', 'saved,lost', `${'saved,'.repeat(20)}saved`])
      expect((await ada.get(`${path}/versions?kind=${kind}`)).status).toBe(400);
  });

  describe('that is thinned out', () => {
    const prune = (body: object) => ada.post(`${path}/versions/prune`, body);

    /** 1 created, 2 to 4 saved, 5 named, 6 saved; a day later 7 and 8 saved. */
    beforeEach(async () => {
      await save(['a', 'b', 'c']);
      await ada.post(`${path}/versions`, { changeDescription: 'Before the siege' });
      await save(['d']);
      app.passSeconds(DAY);
      await save(['e', 'f']);
    });

    it('keeps the last save of each day, what was named, the first and the newest', async () => {
      expect((await prune({ before: LATER })).body).toEqual({ removed: 4, kept: 4 });
      expect(await numbers()).toEqual([8, 6, 5, 1]);
      expect((await ada.get(path)).headers.etag).toBe('"8"');
      expect((await ada.get(`${path}/versions/6`)).body.document.notes).toBe('d');
      expect((await ada.get(`${path}/versions/4`)).status).toBe(404);
      expect((await prune({ before: LATER })).body).toEqual({ removed: 0, kept: 4 });
      const acts: readonly { action: string }[] = (await ada.get('/users/profile/activity')).body.items;
      expect(acts.filter(({ action }) => action === 'character.historyPruned')).toHaveLength(1);
    });

    it('tells first what would go, and leaves what is younger', async () => {
      expect((await prune({ before: LATER, dryRun: true })).body).toEqual({ removed: 4, kept: 4 });
      expect((await prune({ before: '2020-01-01T00:00:00Z' })).body).toEqual({ removed: 0, kept: 8 });
      expect(await numbers()).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    });

    it('is thinned by its owner alone, and only before a time', async () => {
      const brin = await app.player(`brin-${path.slice(-6)}`);
      expect((await brin.post(`${path}/versions/prune`, { before: LATER })).status).toBe(404);
      for (const body of [{}, { before: 'yesterday' }, { before: '9999999-01-01' }, { before: LATER, dryRun: 'no' }])
        expect((await prune(body)).status).toBe(400);
    });
  });
});
