import { type Answer, type Api, type TestApp, startTestApp } from '../../src/testing';
import { aStoker, ironRoadsWith } from '../../src/rulesets/testing/iron-roads';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const text = (change: Readonly<Record<string, unknown>>): string => JSON.stringify(ironRoadsWith(change));
const { stats, skills, items } = ironRoadsWith() as Record<'stats' | 'skills' | 'items', object[]>;
const [skill, item] = [skills[0] ?? {}, items[2] ?? {}];
const aStat = (id: string, formula: string) => ({ id, name: id, group: 'other', formula });
const manyTimes = (piece: string, times: number): string => Array(times).fill(piece).join(' + ');

/** What a ruleset could hurt others with. Each is refused with what is wrong, and nobody waits for it. */
const hostile: readonly [what: string, body: string, status: number, code: string][] = [
  [
    'a key that reaches for the prototype',
    text({}).replace('"format"', '"__proto__":{"x":1},"format"'),
    400,
    'MALFORMED_BODY',
  ],
  ['a constructor among its fields', text({ constructor: { prototype: { x: 1 } } }), 400, 'MALFORMED_BODY'],
  ['a table named __proto__', text({}).replace('"luck":[', '"__proto__":['), 400, 'MALFORMED_BODY'],
  ['a megabyte and more', text({ description: 'x'.repeat(1_100_000) }), 413, 'BODY_TOO_LARGE'],
  [
    'a document too large by a little',
    text({ tags: upTo(35_400).map((n) => ({ id: `t${String(n)}`, name: 'Tag' })) }),
    413,
    'RULESET_TOO_LARGE',
  ],
  ['a hundred thousand brackets', `{"id":"deep","skills":${'['.repeat(100_000)}`, 400, 'MALFORMED_BODY'],
  ['a quarter of a million values', text({ tags: Array(250_000).fill(0) }), 400, 'MALFORMED_BODY'],
  ['thousands of mistakes', text({ tags: upTo(100_000) }), 422, 'RULESET_UNSOUND'],
  [
    'numbers that depend on themselves',
    text({ stats: [...stats, aStat('a', 'b + 1'), aStat('b', 'a + 1')] }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'skills that require each other',
    text({ skills: [...skills, { ...skill, id: 'x', requires: { skill: 'x', rank: 1 } }] }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'a formula that calls a program',
    text({ stats: [...stats, aStat('a', 'process.exit(1)')] }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'a formula that reaches for a constructor',
    text({ stats: [...stats, aStat('a', 'constructor')] }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'a formula nested too deep',
    text({ stats: [...stats, aStat('a', `${'('.repeat(100)}1${')'.repeat(100)}`)] }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'an item that counts for ever',
    text({
      items: [
        ...items,
        {
          ...item,
          id: 'bomb',
          modifiers: upTo(200).map(() => ({ target: 'guard', op: 'add', value: manyTimes('grit', 60) })),
        },
      ],
    }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'a statistic for each of five hundred skills, three hundred times',
    text({
      skills: upTo(500).map((n) => ({ ...skill, id: `s${String(n)}` })),
      stats: upTo(300).map((n) => ({ ...aStat(`{id}.t${String(n)}`, 'grit'), each: 'skill' })),
    }),
    422,
    'RULESET_UNSOUND',
  ],
  [
    'a prerequisite of thousands of conditions',
    text({
      skills: [{ ...skill, requires: { all: upTo(50).map(() => ({ any: upTo(50).map(() => ({ level: 1 })) })) } }],
    }),
    422,
    'RULESET_UNSOUND',
  ],
  ['no id', text({ id: '' }), 400, 'VALIDATION_FAILED'],
  ['an id that climbs', text({ id: '../../etc/passwd' }), 400, 'VALIDATION_FAILED'],
  ['a list', '[]', 400, 'VALIDATION_FAILED'],
  ['nothing', '', 400, 'VALIDATION_FAILED'],
  ['a version that is none', text({ version: '1.0' }), 422, 'RULESET_UNSOUND'],
];

describe('a ruleset somebody brings to do harm', () => {
  let app: TestApp;
  let ada: Api;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const publish = async (change: Readonly<Record<string, unknown>>): Promise<string> => {
    const { status, body } = await ada.post('/rulesets', ironRoadsWith(change));
    expect({ status, body }).toMatchObject({ status: 201 });
    return String(body.id);
  };

  it.each(hostile)('with %s is refused, and told why', async (_what, body, status, code) => {
    const answer = await ada.post('/rulesets', body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(Buffer.byteLength(JSON.stringify(answer.body))).toBeLessThan(64 * 1024);
    if (status === 422) expect(answer.body.errors[0]).toMatchObject({ pointer: expect.any(String), code });
  });

  it('keeps nobody waiting for longer than a second', async () => {
    const worst = text({
      skills: upTo(190).map((n) => ({
        ...skill,
        id: `s${String(n)}`,
        requires: { any: upTo(49).map(() => ({ ability: 'grit', min: 1000 })) },
      })),
    });
    const start = performance.now();
    const [answer, ...others]: Answer[] = await Promise.all([
      ada.post('/rulesets', worst),
      ...upTo(5).map(() => app.visitor.get('/health/live')),
    ]);
    const waited = performance.now() - start;
    expect([answer?.status, ...others.map(({ status }) => status)]).toEqual([422, 200, 200, 200, 200, 200]);
    expect(waited).toBeLessThan(3000);
  });

  it('with names made of markup carries them as the text they are', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const id = await publish({ id: 'markup', name, shortName: '<script>', description: '<svg onload=alert(1)>' });
    const { body, headers } = await ada.get(`/rulesets/${id}`);
    expect(body.name).toBe(name);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  it('with ids of properties every object has is a ruleset like another', async () => {
    const odd = { ...skill, id: 'constructor', name: 'Construct' };
    const id = await publish({ id: 'odd', skills: [...skills, odd] });
    const made = await ada.post(
      '/characters',
      aStoker(id, { mode: 'advisory', skills: [{ id: 'toString', rank: 1 }] }),
    );
    expect(made).toMatchObject({ status: 422, body: { code: 'RULES_VIOLATED' } });
    expect(await ada.post('/characters', aStoker(id))).toMatchObject({ status: 201 });
  });

  it('is closed to whoever guesses an id, on every route', async () => {
    const id = await publish({ id: 'secret' });
    const bea = await app.player('bea');
    const guess = id.replace(/^own\.[a-z2-7]{10}/, 'own.aaaaaaaaaa');
    for (const path of [id, guess, 'own.secret', 'own.__proto__.x', '__proto__'].map((name) => `/rulesets/${name}`)) {
      expect((await bea.get(path)).status).toBe(404);
      expect((await bea.get(`${path}/versions`)).status).toBe(404);
      expect((await bea.patch(path, { withdrawn: true })).status).toBe(404);
      expect((await bea.delete(path)).status).toBe(404);
    }
    for (const ruleset of [id, guess]) {
      const document = aStoker(ruleset, { mode: 'advisory' });
      for (const path of ['/characters', '/characters/validate', '/characters/import'])
        expect((await bea.post(path, document)).status).toBe(422);
      expect((await bea.post('/characters/templates', { document })).status).toBe(422);
    }
  });

  it('is published once when it arrives twenty times at the same moment', async () => {
    const answers = await Promise.all(upTo(20).map(() => ada.post('/rulesets', ironRoadsWith({ id: 'race' }))));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    const { body } = await ada.get('/rulesets/mine');
    expect((body.items as { id: string }[]).filter(({ id }) => id.endsWith('.race'))).toHaveLength(1);
  });
});

describe('a ruleset brought again and again', () => {
  it('is brought no more often than an hour allows', async () => {
    const limited = await startTestApp({ RATE_LIMIT_RULESETS_PER_HOUR: '2' });
    const player = await limited.player('cleo');
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await player.post('/rulesets', {})).status);
    expect(statuses).toEqual([400, 400, 429]);
    await limited.close();
  });
});
