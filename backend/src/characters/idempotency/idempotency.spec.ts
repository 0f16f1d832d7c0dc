import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';
import { aNobody } from '../testing/fighter';

describe('a request that is sent twice', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
  const named = async (name: string): Promise<unknown[]> => (await ada.get(`/characters?search=${name}`)).body.items;

  it('gets the first answer again', async () => {
    const [first, second] = [
      await ada.post('/characters', aNobody('Once'), keyed('a')),
      await ada.post('/characters', aNobody('Once'), keyed('a')),
    ];
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect([second.headers.etag, second.headers.location]).toEqual([first.headers.etag, first.headers.location]);
    expect(await named('once')).toHaveLength(1);
  });

  it('makes one character when both arrive at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ada.post('/characters', aNobody('Parallel'), keyed('b'))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
    expect(await named('parallel')).toHaveLength(1);
  });

  it('may not ask for something else', async () => {
    await ada.post('/characters', aNobody('Mine'), keyed('c'));
    const { status, body } = await ada.post('/characters', aNobody('Other'), keyed('c'));
    expect([status, body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('is another request when somebody else sends it', async () => {
    const bob = await app.player('bob');
    const [mine, theirs] = [
      await ada.post('/characters', aNobody('Same'), keyed('d')),
      await bob.post('/characters', aNobody('Same'), keyed('d')),
    ];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.body.id).not.toBe(theirs.body.id);
  });

  it('is a new request where no key is sent', async () => {
    await ada.post('/characters', aNobody('Twice'));
    await ada.post('/characters', aNobody('Twice'));
    expect(await named('twice')).toHaveLength(2);
  });

  it('counts for copies, templates and imports too', async () => {
    const { body } = await ada.post('/characters', aNobody('Original'));
    const file = (await ada.get(`/characters/${String(body.id)}/export`)).body;
    const routes: [string, object][] = [
      [`/characters/${String(body.id)}/duplicate`, {}],
      ['/characters/templates', { characterId: body.id }],
      ['/characters/templates/the-quiet-knife/create', {}],
      ['/characters/import', file],
    ];
    for (const [route, sent] of routes) {
      const [first, second] = [await ada.post(route, sent, keyed(route)), await ada.post(route, sent, keyed(route))];
      expect([route, second.status, second.headers.etag]).toEqual([route, 201, '"1"']);
      expect(second.body).toEqual(first.body);
      expect(second.headers.location).toBe(first.headers.location);
    }
  });

  it.each(['x'.repeat(201), 'with space', 'ümlaut'])('needs a sensible key, not %s', async (key) => {
    const { status, body } = await ada.post('/characters', aNobody('Odd key'), keyed(key));
    expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('is forgotten after a day', async () => {
    const first = await ada.post('/characters', aNobody('Yesterday'), keyed('e'));
    app.passSeconds(24 * 60 * 60 + 1);
    const login = await app.visitor.post('/auth/login', { identifier: 'ada', password: PASSWORD });
    const second = await app.visitor
      .as(String(login.body.accessToken))
      .post('/characters', aNobody('Yesterday'), keyed('e'));
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });
});
