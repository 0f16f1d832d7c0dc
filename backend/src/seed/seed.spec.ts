import { type TestApp, startTestApp } from '../testing';
import { sampleAdmin, samplePlayer } from './sample-accounts';
import { sampleCharacters } from './sample-characters';
import { seedSampleData } from './seed-sample-data';

describe('a first start with sample data', () => {
  let app: TestApp;
  let signIn: string;

  beforeAll(async () => {
    app = await startTestApp({ SEED_SAMPLE_DATA: 'true' });
    signIn = await seedSampleData(app.app, app.config);
  });
  afterAll(() => app.close());

  const tokenOf = async ({ username, password }: { username: string; password: string }) =>
    String(
      (await app.visitor.post('/auth/login', { identifier: username, password, refreshTokenIn: 'body' })).body
        .accessToken,
    );

  it('says who can sign in', () => {
    for (const { username, password } of [samplePlayer, sampleAdmin])
      expect(signIn).toContain(`${username} / ${password}`);
  });

  it('has a player with characters of both games and a history', async () => {
    const mira = app.visitor.as(await tokenOf(samplePlayer));
    const { body } = await mira.get('/characters');
    expect(body.items).toHaveLength(sampleCharacters.length);
    expect(new Set(body.items.map((row: { ruleset: string }) => row.ruleset))).toEqual(
      new Set(['srd-5.1', 'adventure-core']),
    );
    expect(body.items.every((row: { violationCount: number }) => row.violationCount === 0)).toBe(true);
    expect((await mira.get(`/characters/${body.items[0].id}/versions`)).body.items.length).toBeGreaterThan(3);
  });

  it('has an admin', async () => {
    const answer = await app.visitor.post('/auth/login', { identifier: 'admin', password: sampleAdmin.password });
    expect(answer.body.user).toMatchObject({ username: 'admin', role: 'admin' });
  });

  it('is left alone by the next start', async () => {
    expect(await seedSampleData(app.app, app.config)).toBe(signIn);
    const mira = app.visitor.as(await tokenOf(samplePlayer));
    expect((await mira.get('/characters')).body.items).toHaveLength(sampleCharacters.length);
  });
});

describe('a start without sample data', () => {
  it('adds nobody and says where to register', async () => {
    const app = await startTestApp();
    try {
      expect(await seedSampleData(app.app, app.config)).toBe(`register at ${app.config.publicUrl}/register`);
    } finally {
      await app.close();
    }
  });
});
