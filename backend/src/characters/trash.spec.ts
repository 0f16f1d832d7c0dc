import { type Api, PASSWORD, type TestApp, startTestApp } from '../testing';
import { aNobody, ifMatch } from './testing/fighter';

const DAY = 24 * 60 * 60;

describe('the trash', () => {
  let app: TestApp;
  let ada: Api;

  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterEach(() => app.close());

  const made = async (name: string): Promise<string> => String((await ada.post('/characters', aNobody(name))).body.id);
  /** A month later no token is worth anything. */
  const signedInAgain = async (): Promise<Api> => {
    const { body } = await app.visitor.post('/auth/login', { identifier: 'ada', password: PASSWORD });
    return app.visitor.as(String(body.accessToken));
  };
  const discard = (id: string) => ada.delete(`/characters/${id}`, ifMatch('*'));

  it('holds what was deleted, and gives it back as it was', async () => {
    const id = await made('Thought better of');
    await ada.patch(`/characters/${id}`, { notes: 'still here' }, ifMatch(1));
    expect((await discard(id)).status).toBe(204);
    expect((await ada.get(`/characters/${id}`)).status).toBe(404);
    expect((await ada.get('/characters')).body.items).toEqual([]);
    expect((await ada.get('/characters/trash')).body.items).toMatchObject([
      { id, name: 'Thought better of', deletedAt: expect.any(String) },
    ]);

    const { status, body, headers } = await ada.post(`/characters/${id}/undelete`);
    expect([status, headers.etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ id, notes: 'still here' });
    expect((await ada.get('/characters/trash')).body.items).toEqual([]);
  });

  it('gives nothing back that was never in it', async () => {
    const id = await made('Present');
    expect((await ada.post(`/characters/${id}/undelete`)).status).toBe(404);
  });

  it('is emptied of what lies there for more than 30 days', async () => {
    const [old, recent] = [await made('Old'), await made('Recent')];
    await discard(old);
    app.passSeconds(30 * DAY + 1);
    ada = await signedInAgain();
    await discard(recent);
    expect((await ada.post(`/characters/${old}/undelete`)).status).toBe(404);
    expect((await ada.get('/characters/trash')).body.items).toMatchObject([{ id: recent }]);
  });

  it('is not open for changes', async () => {
    const id = await made('Discarded');
    await discard(id);
    expect((await ada.patch(`/characters/${id}`, { name: 'x' }, ifMatch('*'))).status).toBe(404);
    expect((await ada.post(`/characters/${id}/restore/1`)).status).toBe(404);
    expect((await discard(id)).status).toBe(404);
  });
});
