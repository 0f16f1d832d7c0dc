import { type TestApp, startTestApp, testConfig } from '../testing';
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

describe('a start', () => {
  let app: TestApp;
  afterEach(() => app.close());

  it.each([
    ['without sample data', {}],
    ['that lets other machines in', { SEED_SAMPLE_DATA: 'true', HOST: '0.0.0.0' }],
    ['that lets other machines in by IPv6', { SEED_SAMPLE_DATA: 'true', HOST: '::' }],
    ['that other machines reach through a proxy', { SEED_SAMPLE_DATA: 'true', PUBLIC_URL: 'https://heroes.example' }],
    ['in production', { NODE_ENV: 'production', SEED_SAMPLE_DATA: '' }],
  ])('%s adds nobody, and says where to register and how the first administrator is made', async (_what, settings) => {
    app = await startTestApp(settings);
    const said = await seedSampleData(app.app, app.config);
    expect(said).toContain(`register at ${app.config.publicUrl}/register`);
    expect(said).toContain('npm run cli -- users create-admin NAME EMAIL');
    expect(await app.database.reader.query('SELECT id FROM users')).toEqual([]);
  });

  it.each(['localhost', '127.0.0.1', '::1'])(
    'on %s, which is this machine alone, has sample accounts',
    async (HOST) => {
      app = await startTestApp({ SEED_SAMPLE_DATA: 'true', HOST });
      expect(await seedSampleData(app.app, app.config)).toContain(sampleAdmin.password);
    },
  );

  it('that lets other machines in after one that did not warns of the sample accounts', async () => {
    app = await startTestApp({ SEED_SAMPLE_DATA: 'true' });
    await seedSampleData(app.app, app.config);
    const said = await seedSampleData(app.app, testConfig('', { HOST: '0.0.0.0' }));
    expect(said).toBe('change the passwords of mira and admin: they are sample accounts, and everybody knows them');
  });

  it('says nothing of administrators once there are accounts', async () => {
    app = await startTestApp();
    await app.player('mira');
    expect(await seedSampleData(app.app, app.config)).toBe(`register at ${app.config.publicUrl}/register`);
  });
});
