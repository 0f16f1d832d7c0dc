import { dailyLimits } from '../rate-limit';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../testing';

interface Request {
  readonly id: string;
  readonly direction: string;
  readonly username: string;
}

describe('friends', () => {
  let app: TestApp;
  let people: Record<'ada' | 'bob' | 'cem' | 'dov', Api>;

  beforeAll(async () => {
    app = await startTestApp();
    const [ada, bob, cem, dov] = await Promise.all(['ada', 'bob', 'cem', 'dov'].map((name) => app.player(name)));
    if (!ada || !bob || !cem || !dov) throw new Error('four players');
    people = { ada, bob, cem, dov };
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    for (const table of ['friendships', 'blocks', 'daily_counts'])
      await app.database.source.query(`DELETE FROM ${table}`);
  });

  const ask = (by: Api, username: string) => by.post('/friends/requests', { username });
  const requestsOf = async (of: Api): Promise<Request[]> => (await of.get('/friends/requests')).body.items;
  const friendsOf = async (of: Api): Promise<string[]> => {
    const items: { username: string }[] = (await of.get('/friends')).body.items;
    return items.map(({ username }) => username);
  };
  /** Ada asks, Bob accepts. @returns The id of the friendship. */
  const befriend = async (): Promise<string> => {
    await ask(people.ada, 'bob');
    const [request] = await requestsOf(people.bob);
    const { status, body } = await people.bob.post(`/friends/requests/${request?.id ?? ''}/accept`);
    expect(status).toBe(200);
    return String(body.id);
  };
  const acts = async (of: Api): Promise<string[]> => {
    const items: { action: string }[] = (await of.get('/users/profile/activity?limit=100')).body.items;
    return items.map(({ action }) => action).filter((action) => action.startsWith('friend.'));
  };

  it('are made by asking and accepting, whatever the case of the name', async () => {
    const { ada, bob } = people;
    const asked = await ask(ada, 'BOB');
    expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
    expect(asked.body.request).toMatchObject({ direction: 'outgoing', username: 'bob' });
    const [request] = await requestsOf(bob);
    expect(request).toMatchObject({ direction: 'incoming', username: 'ada' });
    expect(await friendsOf(ada)).toEqual([]);
    expect((await ada.post(`/friends/requests/${request?.id ?? ''}/accept`)).status).toBe(404);
    const accepted = await bob.post(`/friends/requests/${request?.id ?? ''}/accept`);
    expect(accepted).toMatchObject({ status: 200, body: { username: 'ada', displayName: 'ada', avatarUrl: null } });
    expect([await friendsOf(ada), await friendsOf(bob)]).toEqual([['bob'], ['ada']]);
    expect(await requestsOf(ada)).toEqual([]);
    expect((await acts(bob))[0]).toBe('friend.accepted');
    expect((await acts(ada))[0]).toBe('friend.asked');
  });

  it('are made at once where both have asked, and cannot be asked again', async () => {
    const { ada, bob } = people;
    await ask(ada, 'bob');
    expect((await ask(ada, 'bob')).body).toMatchObject({ status: 409, code: 'ALREADY_ASKED' });
    expect(await ask(bob, 'ada')).toMatchObject({
      body: { status: 'accepted', friend: { username: 'ada' } },
    });
    expect((await ask(ada, 'bob')).body).toMatchObject({ status: 409, code: 'ALREADY_FRIENDS' });
    expect((await ask(ada, 'ada')).body).toMatchObject({ status: 409, code: 'YOURSELF' });
  });

  it('are not made where a request is declined or taken back, which the other one is not told', async () => {
    const { ada, bob } = people;
    for (const by of [bob, ada]) {
      await ask(ada, 'bob');
      const [request] = await requestsOf(by);
      expect((await by.delete(`/friends/requests/${request?.id ?? ''}`)).status).toBe(204);
      expect([await requestsOf(ada), await requestsOf(bob)]).toEqual([[], []]);
      expect((await by.post(`/friends/requests/${request?.id ?? ''}/accept`)).status).toBe(404);
    }
    const [mails] = await app.database.reader.query<{ total: number | string }[]>(
      `SELECT COUNT(*) AS total FROM outbox WHERE template NOT IN ('verify-email')`,
    );
    expect(Number(mails?.total)).toBe(0);
  });

  it('part without a word, by either of the two and by nobody else', async () => {
    const { ada, bob, cem } = people;
    for (const by of [ada, bob]) {
      const id = await befriend();
      expect((await cem.delete(`/friends/${id}`)).status).toBe(404);
      expect((await by.delete(`/friends/${id}`)).status).toBe(204);
      expect((await by.delete(`/friends/${id}`)).status).toBe(404);
      expect([await friendsOf(ada), await friendsOf(bob)]).toEqual([[], []]);
    }
  });

  it('are listed a page at a time, the newest first, with cursors of their own', async () => {
    for (const name of ['bob', 'cem', 'dov'] as const) {
      await ask(people.ada, name);
      await ask(people[name], 'ada');
      app.passSeconds(1);
    }
    const first = await people.ada.get('/friends?limit=2');
    expect(first.body.items).toMatchObject([{ username: 'dov' }, { username: 'cem' }]);
    const next = await people.ada.get(`/friends?limit=2&cursor=${String(first.body.nextCursor)}`);
    expect(next.body).toMatchObject({ items: [{ username: 'bob' }], nextCursor: null });
    for (const list of ['requests', 'blocked'])
      expect((await people.ada.get(`/friends/${list}?cursor=${String(first.body.nextCursor)}`)).status).toBe(400);
  });

  it.each([
    {},
    { username: '' },
    { username: 'a\0b' },
    { username: '\ud800' },
    { username: 7 },
    { username: 'x'.repeat(65) },
  ])('are not found by %j', async (body) => {
    for (const path of ['/friends/requests', '/friends/blocked'])
      expect((await people.ada.post(path, body)).status).toBe(400);
  });

  it('are asked for twenty times a day at most, also when all come at once', async () => {
    const names = Array.from({ length: dailyLimits.friendRequest + 5 }, (_, turn) => `crowd${String(turn)}`);
    for (const username of names)
      await app.visitor.post('/auth/register', { username, email: `${username}@example.test`, password: PASSWORD });
    const answers = await Promise.all(names.map((username) => ask(people.cem, username)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(dailyLimits.friendRequest);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(await requestsOf(people.cem)).toHaveLength(dailyLimits.friendRequest);
    // A day later on the clock, and before it is much later for the sessions.
    await app.database.source.query(`UPDATE daily_counts SET day = '2020-01-01'`);
    expect((await ask(people.cem, 'ada')).status).toBe(201);
  });

  describe('who were blocked', () => {
    const block = (by: Api, username: string) => by.post('/friends/blocked', { username });

    it('meet what anybody meets whose request waits, word for word', async () => {
      const { ada, bob, cem } = people;
      expect(await block(bob, 'ada')).toMatchObject({ status: 201, body: { username: 'ada' } });
      const steps = async (username: string) => {
        const told: unknown[] = [];
        const tell = ({ status, body }: { status: number; body: unknown }) =>
          told.push([
            status,
            JSON.stringify(body)
              .replace(/"(id|requestId|askedAt|instance)":"[^"]*"/g, '')
              .replaceAll(username, '?'),
          ]);
        tell(await ask(ada, username));
        tell(await ask(ada, username));
        tell(await ada.get('/friends/requests'));
        const request = (await requestsOf(ada)).find((row) => row.username === username);
        tell(await ada.post(`/friends/requests/${request?.id ?? ''}/accept`));
        tell(await ada.delete(`/friends/requests/${request?.id ?? ''}`));
        tell(await ada.get('/friends'));
        return told;
      };
      expect(await steps('bob')).toEqual(await steps('cem'));
      expect(await requestsOf(cem)).toEqual([]);
      await ask(ada, 'bob');
      expect(await requestsOf(bob)).toEqual([]);
      const hidden = (await requestsOf(ada))[0]?.id ?? '';
      expect((await bob.post(`/friends/requests/${hidden}/accept`)).status).toBe(404);
      expect((await bob.delete(`/friends/requests/${hidden}`)).status).toBe(404);
      expect(await acts(ada)).not.toContain('friend.blocked');
      const { body } = await ada.get('/users/profile/export');
      expect([body.blockedPlayers, body.friends]).toMatchObject([[], [{ username: 'bob', direction: 'outgoing' }]]);
    });

    it('are friends no longer, keep what they had asked, and lose what was asked of them', async () => {
      const { ada, bob } = people;
      await befriend();
      await block(bob, 'ada');
      expect([await friendsOf(ada), await friendsOf(bob)]).toEqual([[], []]);
      await app.database.source.query('DELETE FROM blocks');
      await ask(ada, 'bob');
      await block(bob, 'ada');
      expect(await requestsOf(ada)).toHaveLength(1);
      await app.database.source.query('DELETE FROM blocks');
      await app.database.source.query('DELETE FROM friendships');
      await ask(bob, 'ada');
      await block(bob, 'ada');
      expect(await requestsOf(ada)).toEqual([]);
    });

    it('are told of to whoever blocks, who can lift it, and not befriend them meanwhile', async () => {
      const { ada, bob } = people;
      await block(bob, 'ada');
      const again = await block(bob, 'ADA');
      const { body } = await bob.get('/friends/blocked');
      expect(body.items).toEqual([again.body]);
      expect((await ask(bob, 'ada')).body).toMatchObject({ status: 409, code: 'BLOCKED_BY_YOU' });
      expect((await block(bob, 'bob')).body.code).toBe('YOURSELF');
      expect((await block(bob, 'nobody-at-all')).status).toBe(404);
      expect((await ada.delete(`/friends/blocked/${String(again.body.id)}`)).status).toBe(404);
      await ask(ada, 'bob');
      expect((await bob.delete(`/friends/blocked/${String(again.body.id)}`)).status).toBe(204);
      expect((await ask(bob, 'ada')).body.status).toBe('accepted');
    });
  });

  describe('at the same moment', () => {
    it('accepted twice, they are friends once', async () => {
      const { ada, bob } = people;
      for (let round = 0; round < 5; round += 1) {
        await app.database.source.query('DELETE FROM friendships');
        await app.database.source.query('DELETE FROM daily_counts');
        await ask(ada, 'bob');
        const path = `/friends/requests/${(await requestsOf(bob))[0]?.id ?? ''}/accept`;
        const answers = await Promise.all([bob.post(path), bob.post(path), ask(bob, 'ada')]);
        expect(answers.map(({ status }) => status).filter((status) => status < 300)).toHaveLength(1);
        expect(await friendsOf(ada)).toEqual(['bob']);
      }
    });

    it('asking each other, they are friends', async () => {
      const { ada, bob } = people;
      for (let round = 0; round < 5; round += 1) {
        await app.database.source.query('DELETE FROM friendships');
        const answers = await Promise.all([ask(ada, 'bob'), ask(bob, 'ada')]);
        expect(answers.map(({ body }) => String(body.status)).sort()).toEqual(['accepted', 'asked']);
        expect(await friendsOf(bob)).toEqual(['ada']);
      }
    });

    it('accepted and blocked, they are no friends', async () => {
      const { ada, bob } = people;
      for (let round = 0; round < 10; round += 1) {
        for (const table of ['friendships', 'blocks', 'daily_counts'])
          await app.database.source.query(`DELETE FROM ${table}`);
        await ask(ada, 'bob');
        const path = `/friends/requests/${(await requestsOf(bob))[0]?.id ?? ''}/accept`;
        const by = round % 2 === 0 ? bob : ada;
        const [, blocked] = await Promise.all([
          bob.post(path),
          by.post('/friends/blocked', { username: by === bob ? 'ada' : 'bob' }),
        ]);
        expect(blocked.status).toBe(201);
        expect(await friendsOf(ada)).toEqual([]);
      }
    });
  });

  it('are forgotten on both sides when one of them leaves', async () => {
    const { ada, bob } = people;
    const eve = await app.player('eve');
    await ask(eve, 'ada');
    await ask(ada, 'eve');
    await eve.post('/friends/blocked', { username: 'bob' });
    await bob.post('/friends/blocked', { username: 'eve' });
    expect((await eve.get('/users/profile/export')).body).toMatchObject({
      friends: [{ username: 'ada', direction: 'outgoing' }],
      blockedPlayers: [{ username: 'bob' }],
      countedToday: [{ what: 'friendRequest', count: 1 }],
    });
    expect((await eve.deleteWith('/users/profile', { password: PASSWORD })).status).toBe(204);
    expect(await friendsOf(ada)).toEqual([]);
    expect((await bob.get('/friends/blocked')).body.items).toEqual([]);
    for (const table of ['friendships', 'blocks', 'daily_counts']) {
      const left = await app.database.reader.query<{ user_id?: string }[]>(`SELECT * FROM ${table}`);
      expect(left.filter(({ user_id }) => user_id === undefined)).toEqual([]);
    }
  });
});
