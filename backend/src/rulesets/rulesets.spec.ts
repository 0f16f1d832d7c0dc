import { type TestApp, startTestApp } from '../testing';

describe('rulesets', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('are listed for everybody, with what is due to their authors', async () => {
    const { status, body } = await app.visitor.get('/rulesets');
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { id: 'adventure-core', version: '1.0.0', attribution: null },
      {
        id: 'srd-5.1',
        version: '1.0.0',
        classes: 12,
        attribution: expect.stringContaining('Creative Commons Attribution 4.0'),
      },
      { id: 'carried-over', version: '1.0.0', attribution: null },
    ]);
  });

  it('are served whole', async () => {
    const { status, body, headers } = await app.visitor.get('/rulesets/srd-5.1');
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toMatchObject({ id: 'srd-5.1', format: 1 });
    expect(body.classes).toHaveLength(12);
  });

  it('say what they have to look like', async () => {
    const { status, body } = await app.visitor.get('/rulesets/schema');
    expect(status).toBe(200);
    expect(body).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Ruleset' });
  });

  it('may be kept for ever when a version is named, for minutes when not', async () => {
    const [named, newest] = [
      await app.visitor.get('/rulesets/srd-5.1?version=1.0.0'),
      await app.visitor.get('/rulesets/srd-5.1'),
    ];
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(newest.headers['cache-control']).toBe('public, max-age=300');
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await app.visitor.get('/rulesets/srd-5.1');
    const again = await app.visitor.get('/rulesets/srd-5.1', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  });

  it.each(['/rulesets/chess', '/rulesets/srd-5.1?version=9.9.9', '/rulesets/__proto__'])(
    'does not have %s',
    async (path) => {
      const { status, body } = await app.visitor.get(path);
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    },
  );
});
