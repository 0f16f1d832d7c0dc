import { type Api, type TestApp, startTestApp } from '../../testing';
import { aFighter, aNobody, ifMatch } from '../testing/fighter';

interface Row {
  readonly id: string;
  readonly name: string;
}

describe('the list of my characters', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    const bob = await app.player('bob');
    await bob.post('/characters', aNobody("Bob's"));
    const documents = [
      aFighter({ name: 'Aldra Voss', tags: ['Winter', '100% brave'], biography: 'Raised by wolves' }),
      aNobody('Mirélle', {
        ancestry: 'high-elf',
        classes: [{ id: 'wizard', level: 5 }],
        experiencePoints: 6500,
        tags: ['winter night'],
      }),
      aNobody('bram', {
        classes: [
          { id: 'rogue', level: 2 },
          { id: 'fighter', level: 1 },
        ],
        experiencePoints: 900,
      }),
      { name: 'Wren', ruleset: 'adventure-core', mode: 'advisory' },
    ];
    for (const document of documents) expect((await ada.post('/characters', document)).status).toBe(201);
    await ada.post('/characters/templates', { document: aNobody('Blank knight') });
  });
  afterAll(() => app.close());

  const names = async (query: string): Promise<string[]> => {
    const { status, body } = await ada.get(`/characters${query}`);
    expect(status).toBe(200);
    const rows: Row[] = body.items;
    return rows.map(({ name }) => name);
  };

  it('shows what a card needs and no more', async () => {
    const { body } = await ada.get('/characters?search=aldra');
    expect(body).toEqual({
      nextCursor: null,
      items: [
        {
          id: expect.any(String),
          name: 'Aldra Voss',
          ruleset: 'srd-5.1',
          level: 1,
          classes: [{ id: 'fighter', level: 1 }],
          ancestry: 'human',
          experiencePoints: 0,
          tags: ['Winter', '100% brave'],
          visibility: 'private',
          isTemplate: false,
          version: 1,
          mode: 'strict',
          figures: [
            { id: 'armorClass', name: 'Armor class', value: 18, remaining: null, unit: null, signed: false },
            // Hit die 10 and Constitution 14 + 1.
            { id: 'hitPoints', name: 'Hit points', value: 12, remaining: 12, unit: null, signed: false },
            {
              id: 'passivePerception',
              name: 'Passive perception',
              value: 13,
              remaining: null,
              unit: null,
              signed: false,
            },
          ],
          violationCount: 0,
          portraitUrl: null,
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        },
      ],
    });
  });

  it.each([
    ['nothing at all', '', ['Wren', 'bram', 'Mirélle', 'Aldra Voss']],
    ['a name without its accent', '?search=MIRELLE', ['Mirélle']],
    ['a class', '?search=rogue', ['bram']],
    ['an ancestry', '?search=high%20elf', ['Mirélle']],
    ['words of a text, in any order', '?search=wolves%20raised', ['Aldra Voss']],
    ['signs that join others', '?search=%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80', []],
    ['a percent sign as such', '?search=100%25', ['Aldra Voss']],
    ['an underscore as such', '?search=_', []],
    ['a ruleset', '?ruleset=adventure-core', ['Wren']],
    ['any of several classes', '?class=fighter', ['bram', 'Aldra Voss']],
    ['an ancestry by id', '?ancestry=high-elf', ['Mirélle']],
    ['a whole tag only', '?tag=WINTER', ['Aldra Voss']],
    ['levels from', '?minLevel=3', ['bram', 'Mirélle']],
    ['levels to', '?minLevel=1&maxLevel=3', ['bram', 'Aldra Voss']],
    ['who may look', '?visibility=public', []],
    ['templates', '?isTemplate=true', ['Blank knight']],
    ['several things at once', '?search=winter&class=wizard', ['Mirélle']],
  ])('finds by %s', async (_what, query, expected) => expect(await names(query)).toEqual(expected));

  it.each([
    ['name', ['Aldra Voss', 'bram', 'Mirélle', 'Wren']],
    ['-name', ['Wren', 'Mirélle', 'bram', 'Aldra Voss']],
    ['-level', ['Mirélle', 'bram', 'Aldra Voss', 'Wren']],
    ['createdAt', ['Aldra Voss', 'Mirélle', 'bram', 'Wren']],
  ])('is sorted by %s', async (sort, expected) => expect(await names(`?sort=${sort}`)).toEqual(expected));

  it('counts only when asked', async () => {
    expect((await ada.get('/characters?limit=1')).body).not.toHaveProperty('total');
    expect((await ada.get('/characters?limit=1&includeTotal=true')).body.total).toBe(4);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['limit=ten', '/limit'],
    ['sort=owner', '/sort'],
    ['visibility=everyone', '/visibility'],
    ['isTemplate=perhaps', '/isTemplate'],
    ['minLevel=-1', '/minLevel'],
    ['owner=bob', '/owner'],
    ['search=%00', '/search'],
    ['cursor=garbage', '/cursor'],
    [`cursor=${Buffer.from('["owned:-updatedAt",{},"x"]').toString('base64url')}`, '/cursor'],
    [`cursor=${Buffer.from('["owned:-updatedAt","a\\u0000","x"]').toString('base64url')}`, '/cursor'],
    [`sort=level&cursor=${Buffer.from('["owned:level",1.5,"x"]').toString('base64url')}`, '/cursor'],
    [`sort=level&cursor=${Buffer.from('["owned:level",1e99,"x"]').toString('base64url')}`, '/cursor'],
  ])('refuses %s', async (query, pointer) => {
    const { status, body } = await ada.get(`/characters?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer }] });
  });

  it('does not take the cursor of another list', async () => {
    const { body } = await ada.get('/characters?limit=1&sort=name');
    expect((await ada.get(`/characters?sort=level&cursor=${String(body.nextCursor)}`)).status).toBe(400);
  });

  it.each(['name', '-updatedAt', 'level'])(
    'shows each character once, page by page by %s, while others are saved',
    async (sort) => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await ada.get(`/characters?limit=1&sort=${sort}${cursor}`);
        const rows: Row[] = body.items;
        seen.push(...rows.map(({ name }) => name));
        // Somebody saves what was already shown: nothing that is still to come may move out of sight.
        await ada.patch(
          `/characters/${rows[0]?.id ?? ''}`,
          { notes: `seen ${String(seen.length)} ${sort}` },
          ifMatch('*'),
        );
        cursor = body.nextCursor === null ? '' : `&cursor=${String(body.nextCursor)}`;
      } while (cursor !== '');
      expect([...seen].sort()).toEqual(['Aldra Voss', 'Mirélle', 'Wren', 'bram']);
    },
  );
});
