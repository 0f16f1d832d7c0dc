import { ifMatch } from '../../characters/testing/fighter';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';

const document = { name: 'Blank knight', ruleset: 'srd-5.1' };

interface Row {
  readonly id: string;
  readonly name: string;
  readonly forks: number;
}

/** Nothing is faked. */
describe('how often a template was begun from', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let squire: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  beforeEach(async () => {
    squire = await aTemplate(ada, 'Squire');
  });
  afterAll(() => app.close());

  async function aTemplate(who: Api, name: string, visibility: 'public' | 'private' = 'public'): Promise<string> {
    const { body } = await who.post('/characters/templates', { document: { ...document, name } });
    if (visibility === 'public') await who.post(`/characters/${String(body.id)}/share`, { visibility });
    return String(body.id);
  }
  const begin = (who: Api, id: string, key?: string) =>
    who.post(
      `/characters/templates/${id}/create`,
      {},
      { headers: key === undefined ? {} : { 'idempotency-key': key } },
    );
  const list = async (who: Api, query = ''): Promise<Row[]> =>
    (await who.get(`/characters/templates?limit=100${query}`)).body.items;
  const forks = async (id: string, who = ada) => (await list(who)).find((row) => row.id === id)?.forks;

  it('is told to everybody who sees it, of built-in templates and of those of players', async () => {
    expect([await forks(squire), await forks('the-quiet-knife')]).toEqual([0, 0]);
    for (const id of [squire, squire.toUpperCase(), 'the-quiet-knife']) expect((await begin(bob, id)).status).toBe(201);
    await begin(ada, squire);
    for (const who of [ada, bob])
      expect([await forks(squire, who), await forks('the-quiet-knife', who)]).toEqual([3, 1]);
  });

  it('is exact when many begin at once', async () => {
    const begun = Array.from({ length: 24 }, (_none, at) =>
      begin(at % 2 === 0 ? ada : bob, at % 3 === 0 ? 'the-thaw' : squire),
    );
    expect(new Set((await Promise.all(begun)).map(({ status }) => status))).toEqual(new Set([201]));
    expect([await forks(squire), await forks('the-thaw')]).toEqual([16, 8]);
  });

  it('counts a repeated request once', async () => {
    const before = (await forks('the-quiet-knife')) ?? 0;
    for (const id of [squire, 'the-quiet-knife']) {
      const answers = await Promise.all([begin(bob, id, id), begin(bob, id, id), begin(bob, id, id)]);
      expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
      expect((await begin(bob, id, id)).status).toBe(201);
    }
    expect([await forks(squire), await forks('the-quiet-knife')]).toEqual([1, before + 1]);
  });

  it('does not count what was refused', async () => {
    const secret = await aTemplate(bob, 'Secret', 'private');
    expect((await begin(ada, secret)).status).toBe(404);
    expect((await ada.post(`/characters/templates/${squire}/create`, { name: 'x'.repeat(121) })).status).toBe(400);
    expect([await forks(secret, bob), await forks(squire)]).toEqual([0, 0]);
  });

  it('stays when what was begun is thrown away, and when the template comes back from the trash', async () => {
    const { body } = await begin(bob, squire);
    expect((await bob.delete(`/characters/${String(body.id)}`, ifMatch('*'))).status).toBe(204);
    expect(await forks(squire)).toBe(1);
    await ada.delete(`/characters/${squire}`, ifMatch('*'));
    expect(await forks(squire)).toBeUndefined();
    await ada.post(`/characters/${squire}/undelete`);
    expect(await forks(squire)).toBe(1);
  });

  it('changes nothing about the template itself: no version, no time, no line in its history', async () => {
    const before = await ada.get(`/characters/${squire}`);
    await begin(bob, squire);
    const after = await ada.get(`/characters/${squire}`);
    expect([after.body, after.headers.etag]).toEqual([before.body, before.headers.etag]);
    expect((await ada.get(`/characters/${squire}/versions`)).body.items).toHaveLength(2);
    // Whoever had it open saves it as if nothing had happened.
    const { status } = await ada.patch(`/characters/${squire}`, { name: 'Knave' }, ifMatch(before.body.version));
    expect(status).toBe(200);
  });

  it('names nobody, in lists and in the database', async () => {
    const { body } = await begin(bob, squire);
    const told = JSON.stringify([
      (await list(ada)).filter(({ id }) => id === squire),
      (await ada.get(`/characters/${squire}/versions`)).body,
      (await ada.get('/users/profile/export')).body.templateForks,
    ]);
    expect(told).toContain('"forks":1');
    const bobs = String((await bob.get('/users/profile')).body.id);
    for (const name of [bobs, '"bob"', String(body.id)]) expect(told).not.toContain(name);
    const [kept] = await app.database.reader.query<object[]>('SELECT * FROM template_forks');
    expect(Object.keys(kept ?? {}).sort()).toEqual(['character_id', 'forks']);
  });

  it('goes with the account of the player who made the template', async () => {
    const cid = await app.player('cid');
    const short = await aTemplate(cid, 'Short-lived');
    await begin(bob, short);
    const kept = () =>
      app.database.reader.query<object[]>(`SELECT * FROM template_forks WHERE character_id = '${short}'`);
    expect(await kept()).toHaveLength(1);
    expect((await cid.deleteWith('/users/profile', { password: PASSWORD })).status).toBe(204);
    expect(await kept()).toEqual([]);
  });

  describe('puts templates in an order', () => {
    it('of one list, built-in ones and those of players, the most often begun from first', async () => {
      const page = await aTemplate(bob, 'Page');
      const most = Math.max(...(await list(bob)).map(({ forks: count }) => count));
      const builtIn = 'the-quiet-knife';
      for (const [id, wanted] of [
        [page, most + 3],
        [builtIn, most + 2],
        [squire, most + 1],
      ] as const)
        for (let count = (await forks(id, bob)) ?? 0; count < wanted; count += 1) await begin(bob, id);
      const found = await list(bob, '&sort=-forks');
      expect(found.slice(0, 3).map(({ id }) => id)).toEqual([page, builtIn, squire]);
      const counts = found.map(({ forks: count }) => count);
      expect(counts).toEqual([...counts].sort((one, other) => other - one));
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set((await list(bob)).map(({ id }) => id)));
    });

    it.each([1, 2, 7, 19])('page by page, each once: %i to a page', async (limit) => {
      const mine = await Promise.all(Array.from({ length: 3 }, (_none, at) => aTemplate(ada, `Mine ${String(at)}`)));
      for (const id of [...mine.slice(0, 2), squire, 'the-thaw', squire]) await begin(bob, id);
      const seen: string[] = [];
      let cursor = '';
      do {
        const { status, body } = await bob.get(`/characters/templates?sort=-forks&limit=${String(limit)}${cursor}`);
        const items: Row[] = body.items;
        expect([status, items.length <= limit]).toEqual([200, true]);
        seen.push(...items.map(({ id }) => id));
        cursor = body.nextCursor === null ? '' : `&cursor=${String(body.nextCursor)}`;
      } while (cursor !== '');
      expect(seen).toEqual((await list(bob, '&sort=-forks')).map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('that can be narrowed and counted like the other', async () => {
      await begin(ada, squire);
      const page = await aTemplate(ada, 'Squire of the page');
      const found = (await list(bob, '&sort=-forks&origin=public&search=squire')).map(({ id }) => id);
      expect(found.filter((id) => id === squire || id === page)).toEqual([squire, page]);
      expect(found).toEqual(expect.not.arrayContaining(['the-quiet-knife']));
      expect(await list(bob, '&sort=-forks&origin=built-in')).toHaveLength(18);
      for (const sort of ['name', '-forks']) {
        const { body } = await bob.get(`/characters/templates?sort=${sort}&limit=1&includeTotal=true`);
        expect([sort, body.total]).toEqual([sort, (await list(bob)).length]);
      }
    });

    it('among more than are looked through at once, page by page', async () => {
      const cid = await app.player('cid-of-many');
      const many: string[] = [];
      for (let at = 0; at < 270; at += 1)
        many.push(await aTemplate(cid, at % 90 === 5 ? `Zyzzo ${String(at)}` : `Hireling ${String(at)}`, 'private'));
      const rare = [many[185], many[5], many[95]].map(String);
      for (const id of [rare[0], rare[0], rare[1]]) await begin(cid, String(id));
      const found = await list(cid, '&sort=-forks&search=zyzzo');
      expect(found.map(({ id, forks: count }) => [id, count])).toEqual([
        [rare[0], 2],
        [rare[1], 1],
        [rare[2], 0],
      ]);
      const hirelings = new Set<string>();
      let cursor = '';
      do {
        const { body } = await cid.get(`/characters/templates?sort=-forks&search=hireling&limit=50${cursor}`);
        for (const { id } of body.items as Row[]) {
          expect(hirelings.has(id)).toBe(false);
          hirelings.add(id);
        }
        cursor = body.nextCursor === null ? '' : `&cursor=${String(body.nextCursor)}`;
      } while (cursor !== '');
      expect([...hirelings].sort()).toEqual(many.filter((_id, at) => at % 90 !== 5).sort());
    });

    it('that has cursors of its own', async () => {
      const first = async (sort: string) =>
        String((await ada.get(`/characters/templates?limit=1&sort=${sort}`)).body.nextCursor);
      const [byForks, byName] = [await first('-forks'), await first('name')];
      const crossed = [
        await ada.get(`/characters/templates?sort=name&cursor=${byForks}`),
        await ada.get(`/characters/templates?sort=-forks&cursor=${byName}`),
      ];
      expect(crossed.map(({ status }) => status)).toEqual([400, 400]);
    });
  });
});
