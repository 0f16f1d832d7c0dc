import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';

describe('filters that are kept by name', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const keep = (name: string, query: unknown, player = ada) => player.post('/characters/filters', { name, query });
  const names = async (): Promise<string[]> => {
    const items: { name: string }[] = (await ada.get('/characters/filters')).body.items;
    return items.map(({ name }) => name);
  };

  it('are kept, changed, renamed and forgotten', async () => {
    const query = { search: 'wolves', minLevel: 5, tag: 'Winter', updatedAfter: '2026-11-01', sort: '-level' };
    const { status, body } = await keep(' The long winter ', query);
    expect([status, body.name, body.query]).toEqual([201, 'The long winter', query]);
    await keep('Another', {});
    expect(await names()).toEqual(['Another', 'The long winter']);
    const path = `/characters/filters/${String(body.id)}`;
    expect((await ada.patch(path, { name: 'A short winter' })).body).toMatchObject({ name: 'A short winter', query });
    expect((await ada.patch(path, { query: { class: 'bard' } })).body).toMatchObject({ query: { class: 'bard' } });
    expect(await names()).toEqual(['A short winter', 'Another']);
    expect((await ada.delete(path)).status).toBe(204);
    for (const answer of [await ada.delete(path), await ada.patch(path, { name: 'x' })])
      expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
    expect(await names()).toEqual(['Another']);
  });

  it('have one name each, whatever its case', async () => {
    await keep('Évening', {});
    const { status, body } = await keep('evening', {});
    expect([status, body.code]).toEqual([409, 'FILTER_NAME_TAKEN']);
    const other = (await keep('Morning', {})).body;
    expect((await ada.patch(`/characters/filters/${String(other.id)}`, { name: 'EVENING' })).status).toBe(409);
  });

  it.each([
    ['no name', { query: {} }, '/name'],
    ['a name of blanks', { name: '  ', query: {} }, '/name'],
    ['a name that is too long', { name: 'x'.repeat(61), query: {} }, '/name'],
    ['a control character', { name: 'a\u0007b', query: {} }, '/name'],
    ['no query', { name: 'x' }, '/query'],
    ['what no list can be asked', { name: 'x', query: { owner: 'bob' } }, '/query/owner'],
    ['a page', { name: 'x', query: { limit: 5 } }, '/query/limit'],
    ['a level that is none', { name: 'x', query: { minLevel: 'many' } }, '/query/minLevel'],
    ['a day that is none', { name: 'x', query: { createdAfter: 'soon' } }, '/query/createdAfter'],
  ])('are refused with %s', async (_what, body, pointer) => {
    const answer = await ada.post('/characters/filters', body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('are fifty at most, are told in the export, are nobody else’s, and go with the account', async () => {
    const bob = await app.player('bob');
    const answers = await Promise.all(Array.from({ length: 52 }, (_none, at) => keep(`No. ${String(at)}`, {}, bob)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.find(({ status }) => status !== 201)?.body.code).toBe('TOO_MANY_FILTERS');
    const theirs = (await bob.get('/characters/filters')).body.items[0];
    expect((await ada.patch(`/characters/filters/${String(theirs.id)}`, { name: 'Mine' })).status).toBe(404);
    expect((await bob.get('/users/profile/export')).body.savedFilters[0]).toMatchObject({ name: 'No. 0', query: {} });
    await bob.deleteWith('/users/profile', { password: PASSWORD });
    const left = await app.database.reader.query<object[]>(`SELECT 1 FROM saved_filters WHERE name = 'No. 0'`);
    expect(left).toEqual([]);
  });
});
