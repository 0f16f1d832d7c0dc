import sharp from 'sharp';
import { type Api, type TestApp, startTestApp } from '../testing';

const DOCUMENT = {
  name: 'Wren',
  ruleset: 'srd-5.1',
  mode: 'advisory',
  biography: 'Tall',
  notes: 'Owes Pim',
  extras: { a: 1 },
};

describe('a character shown to friends by name', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let cem: Api;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
    cem = await app.player('cem');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    for (const table of ['friendships', 'blocks', 'characters', 'daily_counts'])
      await app.database.source.query(`DELETE FROM ${table}`);
    await befriend('bob', bob);
    id = String((await ada.post('/characters', DOCUMENT)).body.id);
  });

  const befriend = async (name: string, friend: Api): Promise<void> => {
    await ada.post('/friends/requests', { username: name });
    expect((await friend.post('/friends/requests', { username: 'ada' })).body.status).toBe('accepted');
  };
  const share = (names: readonly string[], more: object = {}) =>
    ada.post(`/characters/${id}/share`, { visibility: 'private', with: names, ...more });
  const statusFor = async (viewer: Api) => (await viewer.get(`/characters/${id}`)).status;
  const sharedWith = async (viewer: Api): Promise<string[]> => {
    const items: { name: string }[] = (await viewer.get('/characters/shared')).body.items;
    return items.map(({ name }) => name);
  };

  it('is told anew to whoever saw it under another name of its owner', async () => {
    await share(['bob']);
    const { headers } = await bob.get(`/characters/${id}`);
    await ada.patch('/users/profile', { displayName: 'Ada of the Ford' });
    const again = await bob.get(`/characters/${id}`, { headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.body.by]).toEqual([200, 'Ada of the Ford']);
    await ada.patch('/users/profile', { displayName: 'ada' });
  });

  it('is theirs to look at, as strangers would see it, and nobody else’s', async () => {
    expect((await share(['BOB'])).body).toEqual({ visibility: 'private', version: 2 });
    const seen = await bob.get(`/characters/${id}`);
    expect(seen).toMatchObject({ status: 200, body: { id, version: 2, name: 'Wren', by: 'ada', biography: 'Tall' } });
    for (const secret of ['notes', 'extras', 'ownerId', 'visibility']) expect(seen.body).not.toHaveProperty(secret);
    const again = { headers: { 'if-none-match': String(seen.headers.etag) } };
    expect((await bob.get(`/characters/${id}`, again)).status).toBe(304);
    expect((await bob.get(`/characters/${id}/sheet`)).body.stats).toEqual(expect.any(Array));
    for (const part of ['', '/sheet', '/ruleset']) {
      expect((await bob.get(`/shared/${id}${part}`)).status).toBe(200);
      for (const other of [cem, app.visitor]) expect((await other.get(`/shared/${id}${part}`)).status).toBe(404);
    }
    expect([await statusFor(cem), await statusFor(app.visitor)]).toEqual([404, 401]);
    expect([await sharedWith(bob), await sharedWith(cem), await sharedWith(ada)]).toEqual([['Wren'], [], []]);
    expect(JSON.stringify((await bob.get('/characters/public')).body)).not.toContain('Wren');
    expect((await ada.get(`/characters/${id}/share`)).body.with).toEqual([{ username: 'bob', displayName: 'bob' }]);
    expect((await ada.get(`/characters/${id}/versions`)).body.items[0].changeDescription).toBe('Shown to one friend');
  });

  it('is not theirs to change, copy, export or see the history of', async () => {
    await share(['bob']);
    const any = { headers: { 'if-match': '*' } };
    const answers = await Promise.all([
      bob.patch(`/characters/${id}`, { name: 'Mine' }, any),
      bob.put(`/characters/${id}`, DOCUMENT, any),
      bob.delete(`/characters/${id}`, any),
      bob.get(`/characters/${id}/versions`),
      bob.get(`/characters/${id}/versions/1`),
      bob.get(`/characters/${id}/export`),
      bob.get(`/characters/${id}/equipment`),
      bob.get(`/characters/${id}/skills`),
      bob.get(`/characters/${id}/share`),
      bob.post(`/characters/${id}/duplicate`, {}),
      bob.post(`/characters/${id}/share`, { visibility: 'public' }),
      bob.delete(`/characters/${id}/portrait`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it('has its portrait seen by them', async () => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const sent = await fetch(`${app.origin}/api/v1/characters/${id}/portrait`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ada.token ?? ''}`, 'content-type': 'image/png' },
      body: new Uint8Array(picture),
    });
    expect(sent.status).toBe(200);
    await share(['bob']);
    const { portraitUrl } = (await bob.get(`/characters/${id}`)).body;
    const shared = (await bob.get(`/shared/${id}`)).body.portraitUrl;
    for (const path of [portraitUrl, shared]) {
      expect((await bob.get(String(path))).status).toBe(200);
      expect((await cem.get(String(path))).status).toBe(404);
    }
    await share([]);
    expect((await bob.get(String(portraitUrl))).status).toBe(404);
  });

  it('is shown to friends alone: whoever is none is named, and nothing is changed', async () => {
    await cem.post('/friends/requests', { username: 'ada' });
    const { status, body } = await share(['bob', 'cem', 'nobody-at-all']);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'NOT_FRIENDS',
      errors: [
        { pointer: '/with/1', code: 'NOT_FRIENDS', params: { name: 'cem' } },
        { pointer: '/with/2', code: 'NOT_FRIENDS', params: { name: 'nobody-at-all' } },
      ],
    });
    expect(await statusFor(bob)).toBe(404);
    expect((await ada.get(`/characters/${id}`)).body.version).toBe(1);
  });

  it('is over for whoever is not named again', async () => {
    await befriend('cem', cem);
    await share(['bob', 'cem']);
    await share(['cem']);
    expect([await statusFor(bob), await statusFor(cem)]).toEqual([404, 200]);
    await ada.post(`/characters/${id}/share`, { visibility: 'link' });
    expect(await statusFor(cem)).toBe(404);
  });

  it('is over at once when the two part, when one blocks the other, and in the trash; and does not come back', async () => {
    const ends: ((friendship: string) => Promise<{ status: number }>)[] = [
      (friendship) => bob.delete(`/friends/${friendship}`),
      (friendship) => ada.delete(`/friends/${friendship}`),
      () => bob.post('/friends/blocked', { username: 'ada' }),
      () => ada.post('/friends/blocked', { username: 'bob' }),
    ];
    for (const end of ends) {
      await share(['bob']);
      expect(await statusFor(bob)).toBe(200);
      const friendship = String((await ada.get('/friends')).body.items[0].id);
      expect((await end(friendship)).status).toBeLessThan(300);
      expect([await statusFor(bob), await sharedWith(bob)]).toEqual([404, []]);
      expect((await ada.get(`/characters/${id}/share`)).body.with).toEqual([]);
      await app.database.source.query('DELETE FROM blocks');
      await befriend('bob', bob);
      expect(await statusFor(bob)).toBe(404);
    }
    await share(['bob']);
    await ada.delete(`/characters/${id}`, { headers: { 'if-match': '*' } });
    expect([await statusFor(bob), await sharedWith(bob)]).toEqual([404, []]);
  });

  it('is not shown to somebody who parts at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const friendship = String((await ada.get('/friends')).body.items[0].id);
      const [shared, parted] = await Promise.all([share(['bob']), bob.delete(`/friends/${friendship}`)]);
      expect([200, 422]).toContain(shared.status);
      expect(parted.status).toBe(204);
      expect(await statusFor(bob)).toBe(404);
      expect(await app.database.reader.query('SELECT 1 FROM character_shares')).toEqual([]);
      await befriend('bob', bob);
    }
  });

  it('is listed with the one shared last first, a page at a time', async () => {
    const names = ['One', 'Two', 'Three'];
    for (const name of names) {
      id = String((await ada.post('/characters', { ...DOCUMENT, name })).body.id);
      await share(['bob']);
      app.passSeconds(1);
    }
    const first = await bob.get('/characters/shared?limit=2');
    expect(first.body.items).toMatchObject([{ name: 'Three', by: 'ada' }, { name: 'Two' }]);
    expect(JSON.stringify(first.body)).not.toMatch(/Owes Pim|Tall|ownerId|example\.test/);
    const next = await bob.get(`/characters/shared?limit=2&cursor=${String(first.body.nextCursor)}`);
    expect(next.body).toMatchObject({ items: [{ name: 'One' }], nextCursor: null });
    expect((await bob.get('/characters/shared?cursor=x')).status).toBe(400);
  });
});
