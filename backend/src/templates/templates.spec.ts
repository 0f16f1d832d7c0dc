import { type Api, type TestApp, startTestApp } from '../testing';

const document = { name: 'Blank knight', ruleset: 'srd-5.1', notes: 'secret', extras: { kept: true } };

interface Row {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly by: string | null;
  readonly level: number;
  readonly classes: readonly { readonly id: string }[];
}

describe('templates', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  afterAll(() => app.close());

  const list = async (who: Api, query = ''): Promise<Row[]> =>
    (await who.get(`/characters/templates${query}`)).body.items;

  it('ship with the program, one for each class of both games', async () => {
    const rows = await list(ada, '?limit=100');
    expect(rows.filter(({ origin }) => origin === 'built-in')).toHaveLength(18);
    expect(rows[0]).toMatchObject({
      description: expect.any(String),
      level: 1,
      violationCount: 0,
      document: { mode: 'strict' },
    });
  });

  it('begin whole: what the first one suffered is not taken along', async () => {
    const worn = { ...document, mode: 'advisory', classes: [{ id: 'fighter', level: 1 }], spent: { hitPoints: 4 } };
    const cid = await app.player('cid');
    const made = await cid.post('/characters/templates', { document: worn });
    const begun = await cid.post(`/characters/templates/${String(made.body.id)}/create`, {});
    expect([made.body.spent, begun.body.spent]).toEqual([{ hitPoints: 4 }, {}]);
  });

  it('become a character of mine in one step', async () => {
    const { status, body, headers } = await ada.post('/characters/templates/the-quiet-knife/create', {
      name: 'Pim the Younger',
    });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/api/v1/characters/${String(body.id)}`);
    expect(body).toMatchObject({ name: 'Pim the Younger', isTemplate: false, classes: [{ id: 'rogue', level: 1 }] });
    expect((await ada.post('/characters/templates/the-quiet-knife/create')).status).toBe(201);
  });

  it('can be made of a document or of a character, and are not among the characters', async () => {
    const made = await ada.post('/characters/templates', { document });
    const character = await ada.post('/characters', { ...document, name: 'Model' });
    const copied = await ada.post('/characters/templates', { characterId: character.body.id });
    expect([made.status, copied.status]).toEqual([201, 201]);
    expect([made.body.isTemplate, copied.body.isTemplate, copied.body.name]).toEqual([true, true, 'Model']);
    const mine = (await list(ada, '?limit=100')).filter(({ origin }) => origin === 'mine');
    expect(mine.map(({ name }) => name)).toEqual(['Blank knight', 'Model']);
    const characters: Row[] = (await ada.get('/characters?search=model')).body.items;
    expect(characters.map(({ id }) => id)).toEqual([character.body.id]);
  });

  it.each([
    {},
    { document, characterId: '01890000-0000-7000-8000-000000000000' },
    { document: 'x' },
    { document, owner: 'x' },
  ])('needs one source: %j will not do', async (body) =>
    expect((await ada.post('/characters/templates', body)).status).toBe(400),
  );

  it('names the place of a mistake in the request', async () => {
    const malformed = await ada.post('/characters/templates', { document: { ...document, name: 7 } });
    const illegal = await ada.post('/characters/templates', { document: { ...document, ancestry: 'dragon' } });
    expect([malformed.status, malformed.body.errors[0].pointer]).toEqual([400, '/document/name']);
    expect([illegal.status, illegal.body.errors[0].pointer]).toEqual([422, '/document/ancestry']);
  });

  it('of others are seen once they show them to everybody, without their notes', async () => {
    const { body } = await bob.post('/characters/templates', { document: { ...document, name: "Bob's squire" } });
    const id = String(body.id);
    expect((await ada.post(`/characters/templates/${id}/create`)).status).toBe(404);
    await bob.post(`/characters/${id}/share`, { visibility: 'public' });
    const shown = (await list(ada, '?search=squire')).find((row) => row.id === id);
    expect(shown).toMatchObject({ origin: 'public', document: { notes: '', extras: {} } });
    const begun = await ada.post(`/characters/templates/${id}/create`);
    expect(begun.body).toMatchObject({ name: "Bob's squire", notes: '', extras: {}, visibility: 'private' });
  });

  it('come page by page, the built-in ones first', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await ada.get(`/characters/templates?limit=6${cursor}`);
      const rows: Row[] = body.items;
      expect(rows.length).toBeLessThanOrEqual(6);
      seen.push(...rows.map(({ id }) => id));
      cursor = body.nextCursor === null ? '' : `&cursor=${String(body.nextCursor)}`;
    } while (cursor !== '');
    const all = await list(ada, '?limit=100');
    expect(seen).toEqual(all.map(({ id }) => id));
    expect((await ada.get('/characters/templates?includeTotal=true&limit=1')).body.total).toBe(all.length);
  });

  it('can be searched and narrowed to one game', async () => {
    expect((await list(ada, '?search=quiet%20knife')).map(({ id }) => id)).toEqual(['the-quiet-knife']);
    expect(await list(ada, '?ruleset=adventure-core')).toHaveLength(6);
  });

  it('say where they come from, and whose they are', async () => {
    const rows = await list(ada, '?limit=100');
    const byOrigin = (origin: string) => [...new Set(rows.filter((row) => row.origin === origin).map(({ by }) => by))];
    expect(byOrigin('built-in')).toEqual([null]);
    expect(byOrigin('mine')).toEqual(['ada']);
    expect(byOrigin('public')).toEqual(['bob']);
  });

  it.each(['built-in', 'mine', 'public'])('can be narrowed to where they come from: %s', async (origin) => {
    const all = (await list(ada, '?limit=100')).filter((row) => row.origin === origin);
    expect(all.length).toBeGreaterThan(0);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await ada.get(`/characters/templates?origin=${origin}&limit=1&includeTotal=true${cursor}`);
      seen.push(...(body.items as Row[]).map(({ id }) => id));
      expect(body.total).toBe(all.length);
      cursor = body.nextCursor === null ? '' : `&cursor=${String(body.nextCursor)}`;
    } while (cursor !== '');
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('of others that are not shown to everybody are in no list, however it is narrowed', async () => {
    await bob.post('/characters/templates', { document: { ...document, name: 'Hidden away' } });
    for (const query of ['', '&origin=public', '&origin=mine', '&sort=-forks', '&sort=-forks&origin=public'])
      expect([query, await list(ada, `?search=hidden${query}`)]).toEqual([query, []]);
    expect(await list(bob, '?search=hidden&origin=mine')).toHaveLength(1);
  });

  it('can be narrowed to a class and to levels, whoever made them', async () => {
    const classes = [{ id: 'wizard', level: 7 }];
    await ada.post('/characters/templates', { document: { ...document, name: 'Sage', mode: 'advisory', classes } });
    const wizards = await list(ada, '?class=wizard&limit=100');
    expect(wizards.map(({ name }) => name)).toContain('Sage');
    expect(wizards.length).toBeGreaterThan(1);
    expect(wizards.every((row) => row.classes.some(({ id }) => id === 'wizard'))).toBe(true);
    expect((await list(ada, '?minLevel=5&maxLevel=10')).map(({ name }) => name)).toEqual(['Sage']);
    expect((await list(ada, '?class=wizard&maxLevel=6')).map(({ name }) => name)).not.toContain('Sage');
    expect((await list(ada, '?class=wizard&minLevel=5&sort=-forks')).map(({ name }) => name)).toEqual(['Sage']);
  });

  it.each([
    ['origin=elsewhere', '/origin'],
    ['sort=level', '/sort'],
    ['minLevel=-1', '/minLevel'],
    ['maxLevel=many', '/maxLevel'],
    ['cursor=garbage', '/cursor'],
  ])('cannot be asked for by %s', async (query, pointer) => {
    const { status, body } = await ada.get(`/characters/templates?${query}`);
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it.each(['no-such-template', '01890000-0000-7000-8000-000000000000'])('has no %s', async (id) => {
    expect((await ada.post(`/characters/templates/${id}/create`)).status).toBe(404);
  });
});
