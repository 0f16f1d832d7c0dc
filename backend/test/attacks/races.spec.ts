import { PASSWORD, type Api, type TestApp, startTestApp } from '../../src/testing';
import { lastLink, mails } from '../support/mailbox';
import { startSecondServer } from '../support/second-server';
import { newSession, refreshed, signIn, statusOf } from '../support/session';

const times = <T>(count: number, act: (turn: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, turn) => act(turn)));

/** Requests that arrive together, or again. Nothing is faked but the clock. */
describe('a refresh token', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  it('that comes back after the grace takes the newest tokens with it (R1)', async () => {
    const { refresh } = await newSession(app, 'ada');
    const { body } = await refreshed(app, refresh);
    app.passSeconds(11);
    expect((await refreshed(app, refresh)).status).toBe(401);
    expect((await refreshed(app, String(body.refreshToken))).status).toBe(401);
    expect(await statusOf(app, String(body.accessToken))).toBe(401);
  });

  it('sent by twenty tabs at once has one successor, in one session (R2)', async () => {
    const { refresh, access } = await newSession(app, 'ada');
    const before = (await app.visitor.as(access).get('/auth/sessions')).body.items.length;
    const answers = await times(20, () => refreshed(app, refresh));
    expect(new Set(answers.map(({ status, body }) => `${String(status)} ${String(body.refreshToken)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect((await app.visitor.as(access).get('/auth/sessions')).body.items).toHaveLength(before);
  });

  it('two rotations old ends the session at once, is written down, and its owner is told (R3)', async () => {
    const { refresh } = await newSession(app, 'ada');
    const { body } = await refreshed(app, refresh);
    const newest = await refreshed(app, String(body.refreshToken));
    expect((await refreshed(app, refresh)).status).toBe(401);
    expect((await refreshed(app, String(newest.body.refreshToken))).status).toBe(401);
    const audited = await app.database.reader.query<unknown[]>(
      "SELECT 1 FROM audit_events WHERE action = 'session.refreshReused'",
    );
    expect(audited).toHaveLength(1);
    expect((await mails(app)).filter(({ template }) => template === 'session-stolen')).toHaveLength(1);
  });

  it('of a session that ended so has no grace left, whichever of its tokens is tried (R4)', async () => {
    const { refresh: first } = await newSession(app, 'ada');
    const second = String((await refreshed(app, first)).body.refreshToken);
    const third = String((await refreshed(app, second)).body.refreshToken);
    await refreshed(app, first);
    for (let seconds = 0; seconds < 15; seconds += 5) {
      for (const token of [third, second, first]) expect((await refreshed(app, token)).status).toBe(401);
      app.passSeconds(5);
    }
    expect((await mails(app)).filter(({ template }) => template === 'session-stolen')).toHaveLength(1);
  });

  it('does not outlive a sign-out that arrives together with it (R5)', async () => {
    for (let round = 0; round < 40; round += 1) {
      const { access, refresh } = await newSession(app, 'ada');
      const [ended, answer] = await Promise.all([app.visitor.as(access).post('/auth/logout'), refreshed(app, refresh)]);
      expect(ended.status).toBe(204);
      const survivors = [refresh, ...(answer.status === 200 ? [String(answer.body.refreshToken)] : [])];
      for (const token of survivors) expect((await refreshed(app, token)).status).toBe(401);
      if (answer.status === 200) expect(await statusOf(app, String(answer.body.accessToken))).toBe(401);
    }
  });
});

describe('an account', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp();
    await app.player('ada');
  });
  afterEach(() => app.close());

  it('takes one new password when twenty use the same link at once (R6)', async () => {
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = await lastLink(app, 'reset-password');
    const passwords = Array.from({ length: 20 }, (_, turn) => `velvet tundra ${String(turn)} compass`);
    const answers = await Promise.all(
      passwords.map((newPassword) => app.visitor.post('/auth/reset-password', { token, newPassword })),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
    const winner = passwords[answers.findIndex(({ status }) => status === 204)];
    expect((await signIn(app, 'ada', winner)).status).toBe(200);
    expect((await signIn(app, 'ada', PASSWORD)).status).toBe(401);
  });

  it('lets five of a hundred guesses at once be wrong, and refuses the right one until the time is over (R7)', async () => {
    for (let round = 0; round < 3; round += 1) {
      const answers = await times(100, (turn) => signIn(app, 'ada', `guess ${String(turn)}`));
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(95);
      expect((await signIn(app, 'ada')).status).toBe(429);
      app.passSeconds(15 * 60 + 1);
    }
    expect((await signIn(app, 'ada')).status).toBe(200);
  });

  it('lets five guesses be wrong in all when two servers are asked at once (R7)', async () => {
    const second = await startSecondServer(app);
    const there = (turn: number) =>
      second.visitor.post('/auth/login', {
        identifier: 'ada',
        password: `guess ${String(turn)}`,
        refreshTokenIn: 'body',
      });
    const answers = await Promise.all([
      times(30, (turn) => signIn(app, 'ada', `guess ${String(turn)}`)),
      times(30, there),
    ]);
    const statuses = answers.flat().map(({ status }) => status);
    expect(statuses.sort()).toEqual([...Array<number>(5).fill(401), ...Array<number>(55).fill(429)]);
    await second.close();
  });

  it('holds guesses that never came to an end, because their server went down, against nobody for long (R7)', async () => {
    await signIn(app, 'ada', 'a wrong one');
    await app.database.source.query('UPDATE sign_in_attempts SET failures = 5, locked_until = NULL');
    expect((await signIn(app, 'ada')).status).toBe(429);
    app.passSeconds(61);
    expect((await signIn(app, 'ada')).status).toBe(200);
  });

  it('lets ten right passwords at once all in (R7)', async () => {
    const answers = await times(10, () => signIn(app, 'ada'));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
  });

  it('has fifty personal access tokens when seventy are asked for at once', async () => {
    const ada = app.visitor.as((await newSession(app, 'ada')).access);
    const token = { name: 'Bot', scopes: ['characters:read'], expiresInDays: 30 };
    const answers = await times(70, () => ada.post('/users/tokens', token));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect((await ada.get('/users/tokens')).body.items).toHaveLength(50);
  });

  it('is opened once when an address registers ten times at once (R10)', async () => {
    const answers = await times(10, (turn) =>
      app.visitor.post('/auth/register', {
        username: `twin${String(turn)}`,
        email: turn % 2 === 0 ? 'twin@example.test' : 'TWIN@Example.test',
        password: PASSWORD,
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    const rows = await app.database.reader.query<unknown[]>(
      "SELECT 1 FROM users WHERE email_key = 'twin@example.test'",
    );
    expect(rows).toHaveLength(1);
  });

  it('is opened once, and every answer is the same, where addresses are confirmed first (R10)', async () => {
    const strict = await startTestApp({ EMAIL_VERIFICATION: 'required' });
    const answers = await times(10, (turn) =>
      strict.visitor.post('/auth/register', {
        username: `twin${String(turn)}`,
        email: 'twin@example.test',
        password: PASSWORD,
      }),
    );
    expect(new Set(answers.map(({ status, body }) => `${String(status)} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    expect(await strict.database.reader.query('SELECT 1 FROM users')).toHaveLength(1);
    await strict.close();
  });
});

describe('a character', () => {
  let app: TestApp;
  let ada: Api;
  let path: string;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    const { body } = await ada.post('/characters', { name: 'Wren', ruleset: 'srd-5.1', mode: 'advisory' });
    path = `/characters/${String(body.id)}`;
  });
  afterEach(() => app.close());
  const at = (etag: string) => ({ headers: { 'if-match': etag } });

  it('saved by two from the same version is the first one’s, and the second learns of it (R11)', async () => {
    const answers = await times(2, (turn) => ada.patch(path, { notes: `by ${String(turn)}` }, at('"1"')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await ada.get(path)).body).toMatchObject({ notes: `by ${String(winner)}`, version: 2 });
    expect((await ada.patch(path, { notes: 'without a version' })).status).toBe(428);
  });

  it('loses none of the changes that twenty make at once, each on top of the others (R11)', async () => {
    const addOne = async (): Promise<number> => {
      const { body, headers } = await ada.get(path);
      const gold = Number(body.currency.gp ?? 0) + 1;
      const { status } = await ada.patch(path, { currency: { gp: gold } }, at(String(headers.etag)));
      if (status === 412) return addOne();
      return status;
    };
    expect(await times(20, addOne)).toEqual(Array<number>(20).fill(200));
    expect((await ada.get(path)).body).toMatchObject({ currency: { gp: 20 }, version: 21 });
  });

  it('removed by ten while ten save it is removed once and whole (R12)', async () => {
    const removals = times(10, () => ada.delete(path, at('*')));
    const saves = times(10, (turn) => ada.patch(path, { notes: String(turn) }, at('*')));
    const statuses = (await Promise.all([removals, saves])).map((answers) => answers.map(({ status }) => status));
    expect(statuses[0]?.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.flat().filter((status) => ![200, 204, 404, 412].includes(status))).toEqual([]);
    expect((await ada.get(path)).status).toBe(404);
    expect((await ada.get('/characters/trash')).body.items).toHaveLength(1);
    expect((await ada.post(`${path}/undelete`)).status).toBeLessThan(300);
    const { body } = await ada.get(path);
    const { body: history } = await ada.get(`${path}/versions`);
    expect(history.items[0].number).toBe(body.version);
  });
});
