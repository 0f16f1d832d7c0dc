import { type Api, type TestApp, startTestApp } from '../../testing';
import { aFighter, ifMatch } from '../testing/fighter';

interface Row {
  readonly number: number;
  readonly kind: string;
  readonly changeDescription: string;
}

describe('the history of a character', () => {
  let app: TestApp;
  let ada: Api;
  let path: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  /** Made as Aldra, renamed, then given a note and 300 experience points. */
  beforeEach(async () => {
    const { body } = await ada.post('/characters', aFighter());
    path = `/characters/${String(body.id)}`;
    await ada.patch(path, { name: 'Aldra the Second' }, ifMatch(1));
    await ada.patch(path, { notes: 'Met a dragon', experiencePoints: 300 }, ifMatch(2));
  });

  const list = async (query = ''): Promise<Row[]> => (await ada.get(`${path}/versions${query}`)).body.items;

  it('names a state once, however often the request arrives, and tells the tag of the new version', async () => {
    const once = { headers: { 'idempotency-key': 'name-it' } };
    const [first, again] = [
      await ada.post(`${path}/versions`, { changeDescription: 'Before the dragon' }, once),
      await ada.post(`${path}/versions`, { changeDescription: 'Before the dragon' }, once),
    ];
    expect([first.status, first.headers.etag, first.body.number]).toEqual([201, '"4"', 4]);
    expect(again.body).toEqual(first.body);
    expect((await list()).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it('is listed newest first, with what was done and by whom', async () => {
    const versions = await list();
    expect(versions.map(({ number, kind }) => [number, kind])).toEqual([
      [3, 'experience'],
      [2, 'saved'],
      [1, 'created'],
    ]);
    expect(versions[1]?.changeDescription).toContain('Aldra the Second');
    expect(versions[0]).toMatchObject({ actor: 'ada', createdAt: expect.any(String) });
    expect(versions[0]).not.toHaveProperty('document');
  });

  it('knows growth from other saves, also where a page saves the whole character', async () => {
    const level = (reached: number) => ({ mode: 'advisory', classes: [{ id: 'fighter', level: reached }] });
    const saves = [{ experiencePoints: 900 }, level(2), { ...level(1), notes: 'Not yet.' }, { notes: 'Soon.' }];
    for (const change of saves) expect((await ada.patch(path, change, ifMatch('*'))).status).toBe(200);
    const kinds = (await list('?limit=4')).map(({ kind }) => kind);
    expect(kinds).toEqual(['saved', 'levelDown', 'levelUp', 'experience']);
  });

  it('comes page by page, also while more is saved', async () => {
    const first = await ada.get(`${path}/versions?limit=2&includeTotal=true`);
    expect(first.body.total).toBe(3);
    await ada.patch(path, { notes: 'Meanwhile' }, ifMatch(3));
    const second = await ada.get(`${path}/versions?limit=2&cursor=${String(first.body.nextCursor)}`);
    expect(second.body).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
  });

  it('can be given a name, which makes a version of its own', async () => {
    const { status, body } = await ada.post(`${path}/versions`, { changeDescription: 'before the dragon' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ number: 4, kind: 'snapshot', changeDescription: 'before the dragon', actor: 'ada' });
    expect((await list())[0]).toEqual(body);
    expect((await ada.get(path)).headers.etag).toBe('"4"');
  });

  it('keeps a long name whole', async () => {
    const changeDescription = '\u{1f409}'.repeat(500);
    expect((await ada.post(`${path}/versions`, { changeDescription })).status).toBe(201);
    expect((await list())[0]?.changeDescription).toBe(changeDescription);
  });

  it.each([
    {},
    { changeDescription: '' },
    { changeDescription: 'x'.repeat(501) },
    { changeDescription: 'x', number: 9 },
  ])('refuses the name %j', async (body) => {
    expect((await ada.post(`${path}/versions`, body)).status).toBe(400);
  });

  it('shows a past state', async () => {
    const { status, body } = await ada.get(`${path}/versions/1`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: 1, document: { name: 'Aldra Voss', notes: '' } });
  });

  it.each(['0', '9', '-1', '1.5', 'one', '99999999999'])('has no version %s', async (number) => {
    expect((await ada.get(`${path}/versions/${number}`)).status).toBe(404);
    expect((await ada.get(`${path}/versions/1/diff/${number}`)).status).toBe(404);
    expect((await ada.post(`${path}/restore/${number}`)).status).toBe(404);
  });

  it('tells what lies between two versions, for programs and for people', async () => {
    const { status, body } = await ada.get(`${path}/versions/1/diff/3`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: 1, to: 3 });
    expect(body.patch).toContainEqual({ op: 'replace', path: '/name', value: 'Aldra the Second' });
    const sentences: string[] = body.sentences;
    expect(sentences.some((sentence) => sentence.includes('Aldra the Second'))).toBe(true);
    expect(body.changes.length).toBeGreaterThanOrEqual(3);
  });

  it('goes back to a past state without forgetting anything', async () => {
    const { status, body, headers } = await ada.post(`${path}/restore/1`);
    expect([status, headers.etag]).toEqual([200, '"4"']);
    expect(body).toMatchObject({ name: 'Aldra Voss', notes: '', experiencePoints: 0, version: 4 });
    const versions = await list();
    expect(versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(versions[0]).toMatchObject({ kind: 'restored', changeDescription: 'Restored version 1' });
  });

  it('does not go back over a version its owner has not seen', async () => {
    const { status, body } = await ada.post(`${path}/restore/1`, undefined, ifMatch(2));
    expect([status, body.code]).toEqual([412, 'VERSION_CONFLICT']);
  });
});
