import { type Api, type TestApp, startTestApp } from '../testing';
import { aFoundryFile } from './testing/foundry-file';

const ndjson = { headers: { 'content-type': 'application/x-ndjson' } };
const hero = (name: string, more: object = {}) => ({
  format: 'heroledger',
  formatVersion: 1,
  character: { name, ruleset: 'srd-5.1', ...more },
});

describe('many characters at once', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const bulk = (body: unknown, query = '', sent = {}) => ada.post(`/characters/import/bulk${query}`, body, sent);
  const named = async (name: string): Promise<number> =>
    (await ada.get(`/characters?search=${name}`)).body.items.length as number;
  const statuses = (answer: { body: { items: { status: number }[] } }) => answer.body.items.map(({ status }) => status);

  it('come in as a list, each of its own kind, and each says what became of it', async () => {
    const { status, body } = await bulk([hero('Wren Bulk'), aFoundryFile()]);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { index: 0, status: 201, id: expect.any(String), name: 'Wren Bulk', format: 'heroledger' },
      { index: 1, status: 201, format: 'foundry-dnd5e', report: { mapped: expect.any(Array) } },
    ]);
    expect((await ada.get(`/characters/${String(body.items[0].id)}`)).body.name).toBe('Wren Bulk');
  });

  it('are not stopped by one that is refused, damaged or empty', async () => {
    const lines = [
      JSON.stringify(hero('Before Damage')),
      '{"format": ',
      '',
      JSON.stringify({ some: 'thing' }),
      JSON.stringify(hero('Odd Ancestry', { ancestry: 'teapot' })),
      '['.repeat(65),
      '{"__proto__": {}}',
      JSON.stringify(hero('After Damage')),
    ];
    const answer = await bulk(lines.join('\n'), '', ndjson);
    expect(statuses(answer)).toEqual([201, 400, 422, 422, 400, 400, 201]);
    const items: { code?: string; errors?: { pointer: string }[] }[] = answer.body.items;
    expect(items.map(({ code }) => code)).toEqual([
      undefined,
      'MALFORMED_BODY',
      'UNKNOWN_FORMAT',
      expect.any(String),
      'MALFORMED_BODY',
      'MALFORMED_BODY',
      undefined,
    ]);
    expect(items[3]?.errors?.[0]?.pointer).toBe('/character/ancestry');
    expect([await named('before'), await named('after'), await named('odd')]).toEqual([1, 1, 0]);
  });

  it('can be looked at before they are let in', async () => {
    const answer = await bulk([hero('Only Looked At'), {}], '?dryRun=true');
    expect(answer.body.items).toMatchObject([{ status: 200, name: 'Only Looked At' }, { status: 422 }]);
    expect(answer.body.items[0]).not.toHaveProperty('id');
    expect(await named('looked')).toBe(0);
  });

  it('come in once when a lost answer is asked for again', async () => {
    const sent = { headers: { 'idempotency-key': 'k'.repeat(200) } };
    const [first, second] = [
      await bulk([hero('Once One'), {}, hero('Once Two')], '', sent),
      await bulk([hero('Once One'), {}, hero('Once Two')], '', sent),
    ];
    expect(second.body.items).toEqual(first.body.items);
    expect(await named('once')).toBe(2);
  });

  it('that were exported come back as they went out', async () => {
    const file = (await ada.get('/characters/export?search=once')).body as string;
    const cleo = await app.player('cleo');
    expect(statuses(await cleo.post('/characters/import/bulk', file, ndjson))).toEqual([201, 201]);
    expect(withoutTime((await cleo.get('/characters/export')).body)).toEqual(withoutTime(file));
  });

  it.each([
    ['no list', hero('Alone'), {}, 'VALIDATION_FAILED'],
    ['more than five hundred', Array.from({ length: 501 }, () => 0), {}, 'VALIDATION_FAILED'],
    ['of more values than fit in memory', `[${'0,'.repeat(200_000)}0]`, ndjson, 'MALFORMED_BODY'],
    ['more than five hundred lines', 'x\n'.repeat(501), ndjson, 'MALFORMED_BODY'],
    ['a great many lines', 'x\n'.repeat(200_000), ndjson, 'MALFORMED_BODY'],
    ['a great many empty lines', '\n'.repeat(1_000_000), ndjson, 'MALFORMED_BODY'],
    ['the same in lines', `[${'0,'.repeat(1000)}0]\n`.repeat(201), ndjson, 'MALFORMED_BODY'],
  ])('are refused as a whole when they are %s', async (...[, body, sent, code]) => {
    expect(await bulk(body, '', sent)).toMatchObject({ status: 400, body: { code } });
  });

  it('are taken as lines nowhere else', async () => {
    expect((await ada.post('/characters', '{}', ndjson)).status).toBe(415);
  });
});

const withoutTime = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => Object.assign(JSON.parse(line) as object, { exportedAt: '' }));
