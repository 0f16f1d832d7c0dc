import { type Api, type TestApp, startTestApp, testDialect } from '../../testing';
import { aNobody, ifMatch } from '../testing/fighter';
import { CharacterListsRepository } from './character-lists.repository';
import type { Filters } from './selection';
import { listening } from './testing/listening';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly tags: readonly string[];
  readonly classes: readonly { readonly id: string }[];
}

const CROWD = 330;
const CLASSES = ['fighter', 'rogue', 'wizard'];

/** More than are looked through before the index is asked: a third of each class, few with a tag, one with a word. */
const crowd = Array.from({ length: CROWD }, (_none, at) =>
  aNobody(`Nobody ${String(at).padStart(3, '0')}`, {
    classes: [{ id: CLASSES[at % 3] ?? '', level: 1 + (at % 20) }],
    tags: at % 40 === 7 ? ['Cursed', `table ${String(at % 3)}`] : [],
    biography: at === 11 ? 'Knows the zyzzogeton of 火' : 'Left in winter',
  }),
);

const asFile = (character: object) => ({ format: 'heroledger', formatVersion: 1, character });

describe('finding somebody among many', () => {
  let app: TestApp;
  let ada: Api;
  let userId: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    userId = String((await ada.get('/users/profile')).body.id);
    const { body } = await ada.post('/characters/import/bulk', crowd.map(asFile));
    const items: { status: number }[] = body.items;
    expect(items.filter(({ status }) => status === 201)).toHaveLength(CROWD);
  });
  afterAll(() => app.close());

  const page = async (query: string, player = ada, list = '/characters') => {
    const { status, body } = await player.get(`${list}?${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body as { items: Row[]; nextCursor: string | null; total?: number };
  };

  async function all(
    query: string,
    meanwhile: () => Promise<unknown> = () => Promise.resolve(),
    list = '/characters',
  ): Promise<Row[]> {
    const rows: Row[] = [];
    let cursor = '';
    do {
      const { items, nextCursor } = await page(`limit=37&${query}${cursor}`, ada, list);
      rows.push(...items);
      await meanwhile();
      cursor = nextCursor === null ? '' : `&cursor=${nextCursor}`;
    } while (cursor !== '');
    return rows;
  }

  const questions: readonly [query: string, fits: (at: number) => boolean][] = [
    ['search=zyzzogeton', (at) => at === 11],
    ['search=%E7%81%AB', (at) => at === 11],
    ['search=zy', (at) => at === 11],
    ['search=winter', (at) => at !== 11],
    ['search=inte%20left', (at) => at !== 11],
    ['search=winter%20zyzzogeton', () => false],
    ['search=qq', () => false],
    ['tag=cursed', (at) => at % 40 === 7],
    ['tag=curse', () => false],
    ['class=wizard', (at) => at % 3 === 2],
    ['class=wizard&tag=CURSED', (at) => at % 40 === 7 && at % 3 === 2],
    ['class=rogue&minLevel=19', (at) => at % 3 === 1 && at % 20 >= 18],
    ['ruleset=srd-5.1&search=nobody%20029', (at) => at === 29],
    ['search=winter&maxLevel=1', (at) => at !== 11 && at % 20 === 0],
  ];
  it.each(questions)('finds exactly those who fit, page by page and in either order: %s', async (query, fits) => {
    const expected = crowd.flatMap(({ name }, at) => (fits(at) ? [name] : []));
    expect((await all(`${query}&sort=name`)).map(({ name }) => name)).toEqual(expected);
    expect((await all(`${query}&sort=-name`)).map(({ name }) => name)).toEqual([...expected].reverse());
    expect((await page(`${query}&limit=1&includeTotal=true`)).total).toBe(expected.length);
  });

  it('finds strangers by their names, classes, ancestries and tags, whatever stands in their stories', async () => {
    const bard = await app.player('bard');
    const troupe = Array.from({ length: 300 }, (_none, at) =>
      aNobody(at === 7 ? 'Zyzzo 火' : `Player ${String(at)}`, {
        classes: [{ id: at % 2 === 0 ? 'bard' : 'rogue', level: 1 }],
        tags: at % 50 === 3 ? ['Troupe of Winter'] : [],
        biography: 'Owes the miller',
      }),
    );
    const { items } = (await bard.post('/characters/import/bulk', troupe.map(asFile))).body as {
      items: { id: string }[];
    };
    for (const { id } of items) await bard.post(`/characters/${id}/share`, { visibility: 'public' });
    for (const [query, fits] of [
      ['search=zyzzo', (at: number) => at === 7],
      ['search=%E7%81%AB', (at: number) => at === 7],
      ['search=zz', (at: number) => at === 7],
      ['search=winter%20rogue', (at: number) => at % 50 === 3 && at % 2 === 1],
      ['search=bar', (at: number) => at % 2 === 0],
      ['search=miller', () => false],
      ['search=winter&tag=troupe%20of%20winter&sort=-createdAt', (at: number) => at % 50 === 3],
    ] as const) {
      const found = await all(query, undefined, '/characters/public');
      const expected = troupe.flatMap(({ name }, at) => (fits(at) ? [name] : []));
      expect([query, found.map(({ name }) => name).sort()]).toEqual([query, expected.sort()]);
    }
  });

  it('asks the database a handful of times, and never for documents', async () => {
    const lists = app.app.get(CharacterListsRepository);
    const scope = { kind: 'owned', ownerId: userId } as const;
    const asked = async (filters: Filters) => {
      const { reader, texts } = listening(app.database.reader);
      await lists.list(reader, { scope, filters }, { sort: '-updatedAt', after: null, limit: 20 });
      expect(texts.filter((text) => /document|c\.\*/.test(text))).toEqual([]);
      return texts.length;
    };
    expect(await asked({ isTemplate: false })).toBe(1);
    // One's own are looked through as they lie there.
    expect(await asked({ search: 'winter' })).toBe(1);
    expect(await asked({ class: 'rogue', maxLevel: 3 })).toBe(1);
    expect(await asked({ search: 'zyzzogeton', tag: 'cursed', class: 'rogue' })).toBe(4);
  });

  it('shows everybody who is left alone exactly once while others are renamed, rise, come and go', async () => {
    const touched = new Set<string>();
    const rows = await all('sort=name');
    let turn = 0;
    const disturb = async (): Promise<void> => {
      const { id, name } = rows[(turn * 97) % rows.length] ?? { id: '', name: '' };
      touched.add(name);
      turn += 1;
      const change = [
        { name: `${turn % 2 === 0 ? 'Aa' : 'Zz'} ${name}` },
        { classes: [{ id: 'fighter', level: 1 + ((turn * 7) % 20) }] },
      ][turn % 2];
      const answers = await Promise.all([
        ada.patch(`/characters/${id}`, change, ifMatch('*')),
        ada.post('/characters', aNobody(`Newcomer ${String(turn)}`)),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 201]);
    };
    for (const sort of ['name', '-level', 'updatedAt', '-createdAt', 'level&search=nobody', '-updatedAt&class=rogue']) {
      const before = (await all(`sort=${sort}`)).map(({ name }) => name);
      const seen = (await all(`sort=${sort}`, disturb)).map(({ name }) => name);
      for (const name of before.filter((name) => !touched.has(name)))
        expect([sort, name, seen.filter((other) => other === name).length]).toEqual([sort, name, 1]);
    }
  });

  it('knows the days something was made and saved, and refuses what is no time', async () => {
    const { items } = await page('search=zyzzogeton');
    app.passSeconds(3 * 86_400);
    await ada.patch(`/characters/${items[0]?.id ?? ''}`, { experiencePoints: 5 }, ifMatch('*'));
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const one = [items[0]?.name];
    const names = async (query: string) => (await page(query)).items.map(({ name }) => name);
    expect(await names(`updatedAfter=${tomorrow}`)).toEqual(one);
    expect(await names(`updatedAfter=${tomorrow.slice(0, 10)}&createdBefore=${tomorrow}`)).toEqual(one);
    expect(await names(`createdAfter=${tomorrow}`)).toEqual([]);
    expect(await names(`search=zyzzogeton&updatedBefore=${tomorrow}`)).toEqual([]);
    for (const time of ['yesterday', '2026-02-30', '2026-11-28T25:00:00Z', '2026-11-28T10:00:00', '2026-W48', '1'])
      for (const filter of ['updatedAfter', 'updatedBefore', 'createdAfter', 'createdBefore'])
        expect(await ada.get(`/characters?${filter}=${time}`)).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: `/${filter}` }] },
        });
  });

  it('follows every save, also of whom it is shown to, and forgets who is gone', async () => {
    const bob = await app.player('bob');
    const many = Array.from({ length: 260 }, (_none, at) => aNobody(`Extra ${String(at)}`));
    await bob.post('/characters/import/bulk', many.map(asFile));
    const { id } = (await bob.post('/characters', aNobody('Quill', { notes: 'xylophone' }))).body;
    app.passSeconds(60);
    await bob.patch(`/characters/${String(id)}`, { notes: 'kazoo', tags: ['Band'] }, ifMatch('*'));
    const names = async (query: string, list = '/characters') =>
      (await page(`sort=-name&${query}`, bob, list)).items.map(({ name }) => name);
    expect(await names('search=xylophone')).toEqual([]);
    expect(await names('search=kazoo')).toEqual(['Quill']);
    expect(await names('tag=band')).toEqual(['Quill']);
    expect(await names('search=band', '/characters/public')).toEqual([]);
    await bob.post(`/characters/${String(id)}/share`, { visibility: 'public' });
    expect(await names('search=band', '/characters/public')).toEqual(['Quill']);
    // Notes are found by whoever wrote them.
    expect(await names('search=kazoo', '/characters/public')).toEqual([]);
    await bob.delete(`/characters/${String(id)}`, ifMatch('*'));
    expect(await names('search=kazoo')).toEqual([]);
    await bob.post(`/characters/${String(id)}/undelete`);
    expect(await names('search=kazoo')).toEqual(['Quill']);
    const table = testDialect === 'sqlite' ? 'character_keys' : 'character_search';
    const kept = async () => (await app.database.reader.query<unknown[]>(`SELECT 1 FROM ${table}`)).length;
    const before = await kept();
    await app.database.source.query(`DELETE FROM users WHERE username_key = 'bob'`);
    expect(before - (await kept())).toBe(261);
  });

  it('suggests the tags in use, the most frequent first, as they are written', async () => {
    const { items } = (await ada.get('/characters/tags')).body;
    expect(items[0]).toEqual({ tag: 'Cursed', count: 9 });
    expect((await ada.get('/characters/tags?search=TABLE&limit=2')).body.items).toEqual([
      { tag: expect.stringMatching(/^table \d$/), count: 3 },
      { tag: expect.stringMatching(/^table \d$/), count: 3 },
    ]);
    expect((await ada.get('/characters/tags?search=%25')).body.items).toEqual([]);
    expect((await ada.get('/characters/tags?limit=0')).status).toBe(400);
  });
});
