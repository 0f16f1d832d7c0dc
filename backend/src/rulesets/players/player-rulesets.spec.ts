import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';
import { aStoker, ironRoads2, ironRoadsWith } from '../testing/iron-roads';

describe('a ruleset of a player’s own', () => {
  let app: TestApp;
  let ada: Api;
  let bea: Api;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bea = await app.player('bea');
  });
  afterEach(() => app.close());

  const publish = async (player: Api, document: unknown = ironRoadsWith()): Promise<string> => {
    const { status, body } = await player.post('/rulesets', document);
    expect({ status, body }).toMatchObject({ status: 201 });
    return String(body.id);
  };
  const share = (id: string, visibility: string) => ada.patch(`/rulesets/${id}`, { visibility });

  it('is published under an id of its own, private at first', async () => {
    const { status, body } = await ada.post('/rulesets', ironRoadsWith());
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^own\.[a-z2-7]{10}\.iron-roads$/),
      ...{ version: '1.0.0', name: 'Iron Roads', classes: 2, items: 3 },
      ...{ mine: true, by: 'ada', visibility: 'private', withdrawn: false },
    });
    expect((await ada.get('/rulesets/mine')).body).toMatchObject({ items: [{ id: body.id }], nextCursor: null });
    expect((await ada.get(`/rulesets/${String(body.id)}`)).body).toMatchObject({ id: body.id, format: 1 });
  });

  it('never takes the place of one that ships, or of another player', async () => {
    const [first, second] = [await publish(ada, ironRoadsWith({ id: 'srd-5.1' })), await publish(bea)];
    const third = await publish(ada, ironRoadsWith({ id: second }));
    expect(new Set(['srd-5.1', first, second, third]).size).toBe(4);
    expect((await ada.get('/rulesets/srd-5.1')).body.classes).toHaveLength(12);
    expect((await bea.get('/rulesets/mine')).body.items).toHaveLength(1);
  });

  it('gets a next version, and every version stays as it was published', async () => {
    const id = await publish(ada);
    expect(await publish(ada, ironRoads2())).toBe(id);
    const { body } = await ada.get(`/rulesets/${id}/versions`);
    expect(body).toMatchObject({ version: '1.1.0', versions: [{ version: '1.1.0' }, { version: '1.0.0' }] });
    const [old, newest] = [await ada.get(`/rulesets/${id}?version=1.0.0`), await ada.get(`/rulesets/${id}`)];
    expect([old.body.items.length, newest.body.items.length]).toEqual([3, 2]);
    expect(old.headers['cache-control']).toBe('private, no-cache');
    const again = await ada.get(`/rulesets/${id}`, { headers: { 'if-none-match': newest.headers.etag ?? '' } });
    expect(again.status).toBe(304);
  });

  it('is not published twice, and refuses another document under a version that is taken', async () => {
    const id = await publish(ada);
    expect(await publish(ada)).toBe(id);
    expect((await ada.get(`/rulesets/${id}/versions`)).body.versions).toHaveLength(1);
    for (const version of ['1.0.0', '0.9.9'])
      expect(await ada.post('/rulesets', ironRoadsWith({ name: 'Other Roads', version }))).toMatchObject({
        status: 409,
        body: { code: 'RULESET_VERSION_TAKEN', errors: [{ pointer: '/version', params: { newest: '1.0.0' } }] },
      });
  });

  it('is nowhere for others until it is shared', async () => {
    const id = await publish(ada);
    for (const viewer of [bea, app.visitor])
      for (const path of [`/rulesets/${id}`, `/rulesets/${id}?version=1.0.0`, `/rulesets/${id}/versions`])
        expect(await viewer.get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await bea.patch(`/rulesets/${id}`, { visibility: 'public' })).toMatchObject({ status: 404 });
    expect(await bea.delete(`/rulesets/${id}`)).toMatchObject({ status: 404 });
    expect(await bea.post('/characters', aStoker(id))).toMatchObject({
      status: 422,
      body: { code: 'UNKNOWN_RULESET' },
    });
    expect(await bea.post('/characters/validate', aStoker(id))).toMatchObject({ status: 422 });
    expect((await bea.get('/rulesets/public')).body.items).toEqual([]);
  });

  it('is for whoever has the link, or for everybody, as its owner says', async () => {
    const id = await publish(ada);
    expect(await share(id, 'link')).toMatchObject({ status: 200, body: { visibility: 'link' } });
    expect(await app.visitor.get(`/rulesets/${id}`)).toMatchObject({ status: 200 });
    expect((await bea.get('/rulesets/public')).body.items).toEqual([]);
    await share(id, 'public');
    const { body } = await bea.get('/rulesets/public?search=IRON');
    expect(body.items).toMatchObject([{ id, by: 'ada', mine: false }]);
    expect((await bea.get('/rulesets/public?search=100%25')).body.items).toEqual([]);
    expect(await bea.post('/characters', aStoker(id))).toMatchObject({ status: 201 });
    expect(await share(id, 'everybody')).toMatchObject({ status: 400 });
  });

  it('is listed page by page', async () => {
    for (const id of ['a', 'b', 'c']) await share(await publish(ada, ironRoadsWith({ id })), 'public');
    const first = await bea.get('/rulesets/public?limit=2');
    const second = await bea.get(`/rulesets/public?limit=2&cursor=${String(first.body.nextCursor)}`);
    expect([first.body.items.length, second.body.items.length, second.body.nextCursor]).toEqual([2, 1, null]);
    expect(await bea.get('/rulesets/public?cursor=nonsense')).toMatchObject({ status: 400 });
  });

  it('is played by like any other: made, worked out, grown, exported and brought back', async () => {
    const id = await publish(ada);
    const made = await ada.post('/characters', aStoker(id));
    expect(made).toMatchObject({ status: 201, body: { ruleset: id, rulesetVersion: '1.0.0' } });
    const path = `/characters/${String(made.body.id)}`;
    const { body: sheet } = await ada.get(`${path}/sheet`);
    // Grit 3 and 1 of the plains: 4 × 2, and 4 + 1 × 2 of the stoker.
    expect(sheet.stats).toContainEqual(expect.objectContaining({ id: 'health', value: 14 }));
    expect(await ada.post(`${path}/experience`, { amount: 10 })).toMatchObject({ status: 200 });
    const grown = await ada.post(`${path}/level-up`, { choices: { 'stoker-habit': ['iron-lungs'] } });
    expect(grown).toMatchObject({ status: 200, body: { level: 2 } });
    expect((await ada.get(`${path}/skills`)).body.items).toHaveLength(3);
    expect(await ada.put(`${path}/skills/ride`, { rank: 1 })).toMatchObject({ status: 422 });
    const file = (await ada.get(`${path}/export`)).body;
    expect(file.ruleset).toEqual({ id, version: '1.0.0' });
    expect(await ada.post('/characters/import', file)).toMatchObject({
      status: 201,
      body: { character: { level: 2 } },
    });
    expect(await ada.post('/characters', aStoker(id, { abilities: { grit: 6, wits: 1 } }))).toMatchObject({
      status: 422,
      body: { code: 'RULES_VIOLATED' },
    });
  });

  it('leaves a character under its version until it is moved on', async () => {
    const id = await publish(ada);
    const { body } = await ada.post('/characters', aStoker(id));
    await publish(ada, ironRoads2());
    const path = `/characters/${String(body.id)}`;
    const saved = await ada.put(path, aStoker(id, { notes: 'Snow.' }), { headers: { 'if-match': '"1"' } });
    expect(saved).toMatchObject({ status: 200, body: { rulesetVersion: '1.0.0', notes: 'Snow.' } });
    expect((await ada.post('/characters', aStoker(id))).body.rulesetVersion).toBe('1.1.0');
  });

  it('stays readable for whoever plays by it, and for whoever sees a character that does', async () => {
    const id = await publish(ada);
    await share(id, 'public');
    const { body } = await bea.post('/characters', aStoker(id));
    await share(id, 'private');
    await publish(ada, { ...ironRoads2(), description: 'Secret until it is done.' });
    const path = `/characters/${String(body.id)}`;
    expect(await bea.get(`${path}/sheet`)).toMatchObject({ status: 200 });
    expect(await bea.get(`/rulesets/${id}?version=1.0.0`)).toMatchObject({ status: 200 });
    expect(await bea.get(`/rulesets/${id}?version=1.1.0`)).toMatchObject({ status: 404 });
    const seen = (await bea.get(`/rulesets/${id}/versions`)).body;
    expect(seen).toMatchObject({ version: '1.0.0', versions: [{ version: '1.0.0' }] });
    expect(JSON.stringify(seen)).not.toMatch(/Secret|1\.1\.0/);
    expect(await app.visitor.get(`/rulesets/${id}`)).toMatchObject({ status: 404 });

    const link =
      String((await bea.post(`${path}/share`, { visibility: 'link' })).body.url)
        .split('/')
        .at(-1) ?? '';
    expect((await app.visitor.get(`/shared/${link}/ruleset`)).body).toMatchObject({ id, version: '1.0.0' });
    expect(await app.visitor.get(`/rulesets/${id}`)).toMatchObject({ status: 404 });
    await bea.post(`${path}/share`, { visibility: 'private' });
    expect(await app.visitor.get(`/shared/${link}/ruleset`)).toMatchObject({ status: 404 });
    await bea.post(`${path}/share`, { visibility: 'public' });
    expect(await app.visitor.get(`/rulesets/${id}?version=1.0.0`)).toMatchObject({ status: 200 });
  });

  it('takes no new characters once it is withdrawn; those that are there stay', async () => {
    const id = await publish(ada);
    await share(id, 'public');
    const { body } = await bea.post('/characters', aStoker(id));
    expect(await ada.patch(`/rulesets/${id}`, { withdrawn: true })).toMatchObject({ body: { withdrawn: true } });
    for (const player of [ada, bea])
      expect(await player.post('/characters', aStoker(id))).toMatchObject({
        status: 422,
        body: { code: 'RULESET_WITHDRAWN', errors: [{ pointer: '/ruleset' }] },
      });
    const change = { notes: 'Snow.' };
    const headers = { 'if-match': '"1"' };
    expect(await bea.patch(`/characters/${String(body.id)}`, change, { headers })).toMatchObject({ status: 200 });
    expect((await bea.get('/rulesets/public')).body.items).toEqual([]);
    expect((await ada.patch(`/rulesets/${id}`, { withdrawn: null })).body.withdrawn).toBe(true);
    await ada.patch(`/rulesets/${id}`, { withdrawn: false });
    expect(await bea.post('/characters', aStoker(id))).toMatchObject({ status: 201 });
  });

  it('can be deleted as long as no character was made under it', async () => {
    const [used, unused] = [await publish(ada), await publish(ada, ironRoadsWith({ id: 'other' }))];
    await ada.post('/characters', aStoker(used));
    expect(await ada.delete(`/rulesets/${used}`)).toMatchObject({ status: 409, body: { code: 'RULESET_IN_USE' } });
    expect(await ada.delete(`/rulesets/${unused}`)).toMatchObject({ status: 204 });
    expect((await ada.get('/rulesets/mine')).body.items).toMatchObject([{ id: used }]);
  });

  it('is deleted, or used for the first time, and never both at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await publish(ada, ironRoadsWith({ id: `round-${String(round)}` }));
      const [made, deleted] = await Promise.all([ada.post('/characters', aStoker(id)), ada.delete(`/rulesets/${id}`)]);
      expect([
        [201, 409],
        [422, 204],
      ]).toContainEqual([made.status, deleted.status]);
      if (made.status === 201)
        expect(await ada.get(`/characters/${String(made.body.id)}/sheet`)).toMatchObject({ status: 200 });
    }
  });

  it('keeps both of two decisions that are made at once', async () => {
    const id = await publish(ada);
    await Promise.all([share(id, 'public'), ada.patch(`/rulesets/${id}`, { withdrawn: true })]);
    expect((await ada.get(`/rulesets/${id}/versions`)).body).toMatchObject({ visibility: 'public', withdrawn: true });
  });

  it('stays without its author where others play by it, and goes with the account where nobody does', async () => {
    const [used, unused] = [await publish(ada), await publish(ada, ironRoadsWith({ id: 'other' }))];
    await share(used, 'public');
    const { body } = await bea.post('/characters', aStoker(used));
    await ada.post('/characters', aStoker(unused));
    await publish(ada, { ...ironRoads2(), description: 'Nobody plays by this version.' });
    expect(await ada.deleteWith('/users/profile', { password: PASSWORD })).toMatchObject({ status: 204 });
    expect(await bea.get(`/characters/${String(body.id)}/sheet`)).toMatchObject({ status: 200 });
    expect((await bea.get(`/rulesets/${used}/versions`)).body).toMatchObject({ by: null, withdrawn: true });
    const left = await app.database.reader.query<object[]>(
      'SELECT id, newest_version, summary, search_text FROM rulesets',
    );
    expect(left).toMatchObject([{ id: used, newest_version: '1.0.0', search_text: '' }]);
    expect(JSON.stringify(left)).not.toContain('Nobody plays');
    expect(await app.database.reader.query('SELECT version FROM ruleset_versions')).toEqual([{ version: '1.0.0' }]);
    await bea.deleteWith('/users/profile', { password: PASSWORD });
    expect(await app.database.reader.query('SELECT ruleset_id FROM ruleset_versions')).toEqual([]);
  });

  it('is part of what is held about its owner, and each act of the trail', async () => {
    const id = await publish(ada);
    await share(id, 'public');
    const { body } = await ada.get('/users/profile/export');
    expect(body).toMatchObject({
      rulesets: [{ id, visibility: 'public' }],
      rulesetVersions: [{ rulesetId: id, version: '1.0.0', document: { name: 'Iron Roads' } }],
    });
    const actions = (body.activity as { action: string }[]).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['ruleset.published', 'ruleset.changed']));
  });

  it('of the twenty-first has no room', async () => {
    for (let n = 0; n < 20; n += 1) await publish(ada, ironRoadsWith({ id: `r${String(n)}` }));
    expect(await ada.post('/rulesets', ironRoadsWith())).toMatchObject({
      status: 409,
      body: { code: 'TOO_MANY_RULESETS' },
    });
  });
});
