import { type Api, type TestApp, startTestApp } from '../testing';

describe('sharing', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    const document = {
      name: 'Wren',
      ruleset: 'srd-5.1',
      mode: 'advisory',
      biography: 'Tall',
      notes: 'Owes Pim',
      extras: { hidden: 1 },
    };
    id = String((await ada.post('/characters', document)).body.id);
  });

  const share = (visibility: string) => ada.post(`/characters/${id}/share`, { visibility });
  const tokenOf = (url: unknown): string => String(url).split('/').at(-1) ?? '';

  it('by link shows the character to whoever has the link, without notes or owner', async () => {
    const { status, body } = await share('link');
    expect([status, body.visibility, body.version]).toEqual([200, 'link', 2]);
    expect(body.url).toMatch(new RegExp(`^${app.config.publicUrl}/shared/[\\w-]{43}$`));
    const shown = await app.visitor.get(`/shared/${tokenOf(body.url)}`);
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({ name: 'Wren', biography: 'Tall', by: 'ada' });
    for (const secret of ['notes', 'extras', 'id', 'ownerId', 'version', 'visibility'])
      expect(shown.body).not.toHaveProperty(secret);
  });

  it('keeps no token: the link is told once', async () => {
    const { body } = await share('link');
    const rows: { share_token_hash: string }[] = await app.database.reader.query(
      'SELECT share_token_hash FROM characters WHERE share_token_hash IS NOT NULL',
    );
    expect(JSON.stringify(rows)).not.toContain(tokenOf(body.url));
    expect((await ada.get(`/characters/${id}`)).body).not.toHaveProperty('url');
  });

  it('is over for ever once the character is private again', async () => {
    const token = tokenOf((await share('link')).body.url);
    expect((await share('private')).body).toEqual({ visibility: 'private', version: 3 });
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(404);
    await share('link');
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(404);
  });

  it('ends in the trash', async () => {
    const token = tokenOf((await share('public')).body.url);
    await ada.delete(`/characters/${id}`, { headers: { 'if-match': '*' } });
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(404);
    expect((await app.visitor.get(`/shared/${id}`)).status).toBe(404);
  });

  it('with everybody lists it in the gallery, with the display name of its owner', async () => {
    await share('public');
    const { body } = await bob.get('/characters/public?search=wren');
    const rows: { id: string }[] = body.items;
    const row = rows.find((shown) => shown.id === id);
    expect(row).toMatchObject({ name: 'Wren', by: 'ada', visibility: 'public' });
    expect(JSON.stringify(row)).not.toMatch(/Owes Pim|example\.test|ownerId/);
    expect((await app.visitor.get(`/shared/${id}`)).body).toMatchObject({ name: 'Wren' });
  });

  it('is not to be had by the id of a character that is not public', async () => {
    await share('link');
    expect((await app.visitor.get(`/shared/${id}`)).status).toBe(404);
    const gallery: { id: string }[] = (await bob.get('/characters/public?limit=100')).body.items;
    expect(gallery.map((row) => row.id)).not.toContain(id);
  });

  it('does not let others change anything', async () => {
    await share('public');
    expect((await bob.patch(`/characters/${id}`, { name: 'Mine' }, { headers: { 'if-match': '*' } })).status).toBe(404);
    expect((await bob.get(`/characters/${id}`)).status).toBe(404);
  });

  it('is a version of its own, so that no stale answer is taken for the present one', async () => {
    await share('public');
    const { body } = await ada.get(`/characters/${id}/versions`);
    expect(body.items).toMatchObject([
      { number: 2, kind: 'shared', changeDescription: 'Shown to everybody' },
      { number: 1 },
    ]);
    expect((await ada.get(`/characters/${id}`, { headers: { 'if-none-match': '"1"' } })).body.visibility).toBe(
      'public',
    );
  });

  it.each([
    {},
    { visibility: 'friends' },
    { visibility: 'public', with: 'bob' },
    { visibility: 'public', with: [7] },
    { visibility: 'public', with: ['a\0'] },
    { visibility: 'public', with: Array<string>(101).fill('bob') },
    { visibility: 'public', shows: ['notes'] },
    { visibility: 'public', shows: ['story', 'story'] },
    { visibility: 'public', keepLink: 'yes' },
  ])('refuses %j', async (body) => {
    expect((await ada.post(`/characters/${id}/share`, body)).status).toBe(400);
  });

  it('keeps a link that was given out where that is asked for', async () => {
    const token = tokenOf((await share('link')).body.url);
    const kept = await ada.post(`/characters/${id}/share`, { visibility: 'public', keepLink: true });
    expect(kept.body).toEqual({ visibility: 'public', version: 3 });
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(200);
    await share('private');
    const anew = await ada.post(`/characters/${id}/share`, { visibility: 'link', keepLink: true });
    expect(anew.body.url).toEqual(expect.any(String));
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(404);
  });

  it('tells its owner, and nobody else, how it stands', async () => {
    await ada.post(`/characters/${id}/share`, { visibility: 'public', shows: ['story'] });
    const state = { visibility: 'public', with: [], shows: ['story'] };
    expect((await ada.get(`/characters/${id}/share`)).body).toEqual(state);
    expect((await bob.get(`/characters/${id}/share`)).status).toBe(404);
    await share('link');
    expect((await ada.get(`/characters/${id}/share`)).body).toEqual({ ...state, visibility: 'link' });
  });

  it.each(['x', 'A'.repeat(43), '%00', '..%2f..%2fetc'])('has nothing behind the token %s', async (token) => {
    expect((await app.visitor.get(`/shared/${token}`)).status).toBe(404);
  });
});
