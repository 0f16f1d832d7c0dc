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
    const rows: { id: string; ruleset: string; violationCount: number }[] = (await mira.get('/characters')).body.items;
    expect(rows).toHaveLength(sampleCharacters.length);
    expect(new Set(rows.map(({ ruleset }) => ruleset))).toEqual(new Set(['srd-5.1', 'adventure-core']));
    expect(rows.map(({ violationCount }) => violationCount)).toEqual(rows.map(() => 0));
    expect((await mira.get(`/characters/${rows[0]?.id ?? ''}/versions`)).body.items.length).toBeGreaterThan(3);
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
