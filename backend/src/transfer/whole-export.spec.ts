import { type Api, type TestApp, startTestApp } from '../testing';
import { WholeExportService } from './whole-export.service';

const COUNT = 130;
const someone = (name: string, more: object = {}) => ({ name, ruleset: 'adventure-core', mode: 'advisory', ...more });

describe('all characters of a player', () => {
  let app: TestApp;
  let ada: Api;
  let userId: string;
  const names = Array.from({ length: COUNT }, (_, number) => `Twin ${number}`);

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    userId = String((await ada.get('/users/profile')).body.id);
    for (const name of names) await ada.post('/characters', someone(name, { tags: [`of-${name.length}`] }));
    await (await app.player('bob')).post('/characters', someone('Of Bob'));
  });
  afterAll(() => app.close());

  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { character: { name: string } });

  it('go out as one file, each once and the oldest first, and nobody else’s', async () => {
    const { status, body, headers } = await ada.get('/characters/export');
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
      expect.stringContaining('filename="heroledger-characters.ndjson"'),
    ]);
    expect(linesOf(body).map(({ character }) => character.name)).toEqual(names);
  });

  it('can each be imported again from their line', async () => {
    const [line] = linesOf((await ada.get('/characters/export?search=129')).body);
    const { status, body } = await (await app.player('cleo')).post('/characters/import', line);
    expect([status, body.character.name, body.report.notMapped]).toEqual([201, 'Twin 129', []]);
  });

  it('are not all in memory at a time', async () => {
    const actor = { userId, sessionId: '', tokenScopes: null, username: 'ada', role: 'player' } as never;
    const sizes: number[] = [];
    for await (const part of app.app.get(WholeExportService).lines(actor, {})) sizes.push(linesOf(part).length);
    expect(sizes).toEqual([100, 30]);
  });

  it('go out as a table that a spreadsheet reads, narrowed as the list is', async () => {
    await ada.post('/characters', someone('=HYPERLINK("http://evil")', { tags: ['formula'] }));
    const { body, headers } = await ada.get('/characters/export?format=csv&tag=formula');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, row, end] = (body as string).split('\r\n');
    expect(head).toMatch(/^\uFEFFName,Ruleset,Level,Classes,/);
    expect(row).toMatch(/^"'=HYPERLINK\(""http:\/\/evil""\)",adventure-core,0,/);
    expect(end).toBe('');
  });

  it('of somebody who has none are an empty file', async () => {
    const nobody = await app.player('dora');
    expect(await nobody.get('/characters/export')).toMatchObject({ status: 200, body: '' });
  });

  it.each(['format=docx', 'minLevel=x', 'cursor=abc', 'limit=5'])(
    'are not given for what is not offered: %s',
    async (query) => {
      const { status, body } = await ada.get(`/characters/export?${query}`);
      expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    },
  );
});
