import { AuditTrail } from '../audit';
import { type Api, type TestApp, startTestApp } from '../testing';
import { aNobody, ifMatch } from './testing/fighter';

describe('saves that cannot be lost', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const made = async (name = 'Counter 0'): Promise<string> =>
    String((await ada.post('/characters', aNobody(name))).body.id);
  const numbers = async (id: string): Promise<number[]> => {
    const versions: { number: number }[] = (await ada.get(`/characters/${id}/versions?limit=100`)).body.items;
    return versions.map(({ number }) => number);
  };

  it('need to say which version they replace', async () => {
    const id = await made();
    const without = await Promise.all([
      ada.put(`/characters/${id}`, aNobody('x')),
      ada.patch(`/characters/${id}`, { name: 'x' }),
      ada.delete(`/characters/${id}`),
    ]);
    for (const { status, body } of without) expect([status, body.code]).toEqual([428, 'PRECONDITION_REQUIRED']);
  });

  it.each(['"7"', 'W/"1"', '"one"', '1'])('do not overwrite what they have not seen: If-Match %s', async (tag) => {
    const id = await made();
    await ada.patch(`/characters/${id}`, { name: 'Second' }, ifMatch(1));
    const { status, body, headers } = await ada.patch(
      `/characters/${id}`,
      { name: 'Lost' },
      { headers: { 'if-match': tag } },
    );
    expect([status, body.code, headers.etag]).toEqual([412, 'VERSION_CONFLICT', '"2"']);
    expect(body.errors).toMatchObject([{ params: { currentVersion: 2 } }]);
    expect((await ada.get(`/characters/${id}`)).body.name).toBe('Second');
  });

  it('overwrite whatever is there when forced', async () => {
    const id = await made();
    await ada.patch(`/characters/${id}`, { name: 'Second' }, ifMatch(1));
    expect((await ada.patch(`/characters/${id}`, { name: 'Third' }, ifMatch('*'))).body).toMatchObject({
      name: 'Third',
      version: 3,
    });
  });

  it('are all there after fifty people saved at once, each on top of what they had seen', async () => {
    const id = await made();
    const count = (answer: { body: { name: string } }) => Number(answer.body.name.split(' ')[1]);
    const increment = async (): Promise<void> => {
      const seen = await ada.get(`/characters/${id}`);
      const saved = await ada.patch(
        `/characters/${id}`,
        { name: `Counter ${String(count(seen) + 1)}` },
        { headers: { 'if-match': seen.headers.etag ?? '' } },
      );
      if (saved.status === 412) return increment();
      expect(saved.status).toBe(200);
    };
    await Promise.all(Array.from({ length: 50 }, increment));
    expect(count(await ada.get(`/characters/${id}`))).toBe(50);
    expect(await numbers(id)).toEqual(Array.from({ length: 51 }, (_, index) => 51 - index));
    // Each of the fifty tries again until it is its turn: some 1,300 saves.
  }, 180_000);

  it('all count when they are forced at once', async () => {
    const id = await made();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        ada.patch(`/characters/${id}`, { notes: `note ${String(index)}` }, ifMatch('*')),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(new Set(answers.map(({ body }) => Number(body.version))).size).toBe(20);
  }, 30_000);

  describe('when the audit row cannot be written', () => {
    const failing = () => jest.spyOn(app.app.get(AuditTrail), 'record').mockRejectedValue(new Error('disk full'));
    afterEach(() => jest.restoreAllMocks());

    it('nothing of the save is kept, and the reason is not told', async () => {
      const id = await made('Kept');
      failing();
      const refused = await Promise.all([
        ada.patch(`/characters/${id}`, { name: 'Half done' }, ifMatch(1)),
        ada.post(`/characters/${id}/versions`, { changeDescription: 'half done' }),
        ada.post(`/characters/${id}/share`, { visibility: 'public' }),
        ada.delete(`/characters/${id}`, ifMatch(1)),
      ]);
      jest.restoreAllMocks();
      for (const { status, body } of refused) {
        expect([status, body.code]).toEqual([500, 'INTERNAL_ERROR']);
        expect(JSON.stringify(body)).not.toContain('disk full');
      }
      expect((await ada.get(`/characters/${id}`)).body).toMatchObject({
        name: 'Kept',
        version: 1,
        visibility: 'private',
      });
      expect(await numbers(id)).toEqual([1]);
    });

    it('no character is made, and the key of the attempt is free again', async () => {
      const headers = { 'idempotency-key': 'after-the-failure' };
      failing();
      expect((await ada.post('/characters', aNobody('Never'), { headers })).status).toBe(500);
      jest.restoreAllMocks();
      expect((await ada.get('/characters?search=never')).body.items).toEqual([]);
      expect((await ada.post('/characters', aNobody('Never'), { headers })).status).toBe(201);
    });

    it('saves of others that were acknowledged meanwhile stay', async () => {
      const [mine, others] = [await made('Mine'), await made('Others')];
      jest
        .spyOn(app.app.get(AuditTrail), 'record')
        .mockImplementation((_tx, _actor, { subjectId }) =>
          subjectId === mine ? Promise.reject(new Error('disk full')) : Promise.resolve(),
        );
      const answers = await Promise.all([
        ada.patch(`/characters/${mine}`, { name: 'Gone' }, ifMatch(1)),
        ada.patch(`/characters/${others}`, { name: 'Stays' }, ifMatch(1)),
      ]);
      jest.restoreAllMocks();
      expect(answers.map(({ status }) => status)).toEqual([500, 200]);
      expect((await ada.get(`/characters/${mine}`)).body.name).toBe('Mine');
      expect((await ada.get(`/characters/${others}`)).body.name).toBe('Stays');
    });
  });
});
