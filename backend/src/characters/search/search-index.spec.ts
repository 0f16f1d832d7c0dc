import { migrateDown, migrateUp, migrationStatus } from '../../database';
import { type TestApp, startTestApp, testDialect } from '../../testing';
import { aFighter, aNobody } from '../testing/fighter';

describe('the index of characters that were there before it', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  /** Every number, and how many characters have it. */
  async function numbers(): Promise<readonly string[]> {
    const { source } = app.database;
    if (testDialect === 'postgres') {
      const counted =
        'SELECT key, COUNT(*) AS doc FROM character_search, unnest(keys) AS key GROUP BY key ORDER BY key';
      return (await source.query<{ key: number; doc: string }[]>(counted)).map(({ key, doc }) => `${key} ${doc}`);
    }
    await source.query(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, character_keys, row)`);
    const terms = await source.query<{ term: string; doc: number }[]>('SELECT term, doc FROM vocabulary ORDER BY term');
    await source.query('DROP TABLE temp.vocabulary');
    return terms.map(({ term, doc }) => `${term} ${doc}`);
  }

  it('is what their saves would have made of it', async () => {
    const ada = await app.player('ada');
    const { id } = (await ada.post('/characters', aFighter({ tags: ['Winter', '100% brave'], notes: 'Über 火' }))).body;
    await ada.post(`/characters/${String(id)}/share`, { visibility: 'public' });
    await ada.post('/characters', aNobody('👩‍🚀 Mirélle'));
    await ada.post('/characters/templates', { document: aNobody('Blank knight') });
    const saved = await numbers();
    const { source } = app.database;
    const isThere = async () =>
      (await migrationStatus(source)).some(({ name, applied }) => applied && name.startsWith('SearchIndex'));
    while (await isThere()) await migrateDown(source);
    await migrateUp(source);
    expect(saved.length).toBeGreaterThan(100);
    expect(await numbers()).toEqual(saved);
  });
});
