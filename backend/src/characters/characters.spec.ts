import { LONGEST_TEXT } from '@heroledger/rules';
import { type Api, type TestApp, startTestApp } from '../testing';
import { aFighter, aNobody, ifMatch } from './testing/fighter';

describe('characters', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  afterAll(() => app.close());

  const made = async (document: object = aFighter()) => (await ada.post('/characters', document)).body;

  describe('making one', () => {
    it('answers with the whole character, its address and its version', async () => {
      const { status, body, headers } = await ada.post('/characters', aFighter());
      expect(status).toBe(201);
      expect(headers.location).toBe(`/api/v1/characters/${String(body.id)}`);
      expect(headers.etag).toBe('"1"');
      expect(body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      expect(body).toMatchObject({
        name: 'Aldra Voss',
        version: 1,
        level: 1,
        visibility: 'private',
        isTemplate: false,
      });
    });

    it('asks for no more than a name and a ruleset', async () => {
      const { status, body } = await ada.post('/characters', { name: 'Nobody yet', ruleset: 'adventure-core' });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        mode: 'strict',
        ancestry: null,
        classes: [],
        equipment: [],
        biography: '',
        level: 0,
      });
      expect(body.rulesetVersion).toBe('1.0.0');
    });

    it('names an item after the ruleset and gives it an id', async () => {
      const { equipment } = await made(
        aNobody('Armed', { equipment: [{ itemId: 'longsword' }, { name: 'Lucky coin' }] }),
      );
      expect(equipment).toEqual([
        expect.objectContaining({
          itemId: 'longsword',
          name: 'Longsword',
          itemType: 'weapon',
          quantity: 1,
          id: expect.any(String),
        }),
        expect.objectContaining({
          itemId: null,
          name: 'Lucky coin',
          itemType: 'misc',
          isEquipped: false,
          id: expect.any(String),
        }),
      ]);
    });

    it('keeps what an import could not map exactly as it is', async () => {
      const extras = { list: [1, null, 'two', 0.1], deep: { hasOwnProperty: true, then: 'x', '': {} } };
      expect((await made(aNobody('Odd', { extras }))).extras).toEqual(extras);
    });

    it.each(['personalityTraits', 'biography', 'notes'])('takes %s as long as a text may be', async (field) => {
      const text = 'x'.repeat(LONGEST_TEXT);
      expect((await made(aNobody('Talker', { [field]: text })))[field]).toBe(text);
    });

    it.each([
      ['no name', { ruleset: 'srd-5.1' }, '/name'],
      ['a name that is a number', aFighter({ name: 17 }), '/name'],
      ['a name too long', aFighter({ name: 'x'.repeat(121) }), '/name'],
      ['an owner', aFighter({ ownerId: '01890000-0000-7000-8000-000000000000' }), '/ownerId'],
      ['a version', aFighter({ version: 7 }), '/version'],
      ['a mode of its own', aFighter({ mode: 'lenient' }), '/mode'],
      ['scores that are words', aFighter({ abilities: { strength: 'high' } }), '/abilities'],
      ['half a level', aFighter({ classes: [{ id: 'fighter', level: 1.5 }] }), '/classes/0/level'],
      ['an item with nothing', aFighter({ equipment: [{}] }), '/equipment/0/name'],
      [
        'an item of an unknown kind',
        aFighter({ equipment: [{ name: 'Thing', itemType: 'vehicle' }] }),
        '/equipment/0/itemType',
      ],
      [
        'five hundred and one items',
        aFighter({ equipment: Array.from({ length: 501 }, () => ({ name: 'Pebble' })) }),
        '/equipment',
      ],
      ['a biography too long', aFighter({ biography: 'x'.repeat(LONGEST_TEXT + 1) }), '/biography'],
    ])('refuses %s and says where', async (_what, document, pointer) => {
      const { status, body } = await ada.post('/characters', document);
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer }] });
    });

    it.each([
      ['a text too long', { notes: 'x'.repeat(LONGEST_TEXT + 1) }, '/notes'],
      ['a text that is none', { notes: 5 }, '/notes'],
      ['a text beside something wrong', { notes: 'Fine', tags: 'harbour' }, '/tags'],
      ['a name taken away', { notes: 'Fine', name: null }, '/name'],
      ['something unknown', { notes: 'Fine', fame: 3 }, '/fame'],
    ])('is not changed by %s', async (_what, change, pointer) => {
      const { id } = await made(aFighter());
      const { status, body } = await ada.patch(`/characters/${String(id)}`, change, ifMatch('*'));
      expect([status, body.errors]).toMatchObject([400, [{ pointer }]]);
      expect((await ada.get(`/characters/${String(id)}`)).body.version).toBe(1);
    });

    it.each([
      ['a list', []],
      ['a word', '"hello"'],
      ['nothing', undefined],
      ['null', 'null'],
    ])('refuses %s as a document', async (_what, document) => {
      const { status, body } = await ada.post('/characters', document);
      expect([status, body.code]).toEqual([400, 'VALIDATION_FAILED']);
    });

    it('refuses a document of more than 256 kB', async () => {
      const { status, body } = await ada.post(
        '/characters',
        aNobody('Vast', { extras: { text: 'x'.repeat(300_000) } }),
      );
      expect([status, body.code]).toEqual([413, 'DOCUMENT_TOO_LARGE']);
    });

    it.each([
      ['/ruleset', { ruleset: 'chess' }],
      ['/rulesetVersion', { rulesetVersion: '9.9.9' }],
    ])('does not know the game at %s', async (pointer, change) => {
      const { status, body } = await ada.post('/characters', aFighter(change));
      expect(status).toBe(422);
      expect(body).toMatchObject({ code: 'UNKNOWN_RULESET', errors: [{ pointer }] });
    });
  });

  describe('the rules of the game', () => {
    const overspent = {
      abilities: { strength: 15, dexterity: 15, constitution: 15, intelligence: 15, wisdom: 15, charisma: 15 },
    };

    it('keep a strict character out, naming every violation with its numbers', async () => {
      const { status, body } = await ada.post('/characters', aFighter({ ...overspent, ancestry: 'dragon' }));
      expect(status).toBe(422);
      expect(body.code).toBe('RULES_VIOLATED');
      const errors: { pointer: string; code: string; params: object }[] = body.errors;
      expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/abilities', '/ancestry']));
      expect(errors.every(({ code, params }) => /^[A-Z_]+$/.test(code) && typeof params === 'object')).toBe(true);
    });

    it('let a free character in, and count what stands against it', async () => {
      const { id, mode } = await made(aFighter({ ...overspent, mode: 'advisory', name: 'Overspent' }));
      expect(mode).toBe('advisory');
      const { body } = await ada.get('/characters?search=overspent');
      expect(body.items).toEqual([expect.objectContaining({ id, violationCount: 1 })]);
    });

    it('refuse what makes no sense in a free character too', async () => {
      const { status, body } = await ada.post('/characters', aFighter({ mode: 'advisory', ancestry: 'dragon' }));
      expect([status, body.code]).toEqual([422, 'RULES_VIOLATED']);
    });

    it('are told without storing anything', async () => {
      const before = (await ada.get('/characters?includeTotal=true')).body.total;
      const legal = await ada.post('/characters/validate', aFighter());
      const illegal = await ada.post('/characters/validate', aFighter(overspent));
      expect([legal.status, legal.body]).toEqual([200, { valid: true, violations: [] }]);
      expect(illegal.body).toMatchObject({ valid: false, violations: [{ pointer: '/abilities', severity: 'rule' }] });
      expect((await ada.get('/characters?includeTotal=true')).body.total).toBe(before);
    });
  });

  describe('reading one', () => {
    it('spares who has the version already', async () => {
      const { id } = await made();
      const read = (tag: string) => ada.get(`/characters/${String(id)}`, { headers: { 'if-none-match': tag } });
      expect((await read('"1"')).status).toBe(304);
      expect((await read('"2"')).status).toBe(200);
    });

    it('explains every number of the sheet', async () => {
      const { id } = await made();
      const { status, body } = await ada.get(`/characters/${String(id)}/sheet`);
      expect(status).toBe(200);
      const stats: { id: string; value: number; steps: { total: number }[] }[] = body.stats;
      const armorClass = stats.find((stat) => stat.id === 'armorClass');
      // Chain mail 16, shield 2.
      expect(armorClass?.value).toBe(18);
      expect(armorClass?.steps.at(-1)?.total).toBe(18);
      expect(body.violations).toEqual([]);
    });
  });

  describe('saving', () => {
    it('replaces the whole document', async () => {
      const { id } = await made(aFighter({ biography: 'Long ago' }));
      const { status, body, headers } = await ada.put(
        `/characters/${String(id)}`,
        aFighter({ name: 'Aldra the Second' }),
        ifMatch(1),
      );
      expect([status, headers.etag]).toEqual([200, '"2"']);
      expect(body).toMatchObject({ name: 'Aldra the Second', biography: '', version: 2 });
    });

    it('takes back what it had answered, with a change in it', async () => {
      const character = await made();
      const { status, body } = await ada.put(
        `/characters/${String(character.id)}`,
        { ...character, notes: 'Owes Pim 5 gp' },
        ifMatch(1),
      );
      expect([status, body.notes, body.version]).toEqual([200, 'Owes Pim 5 gp', 2]);
    });

    it.each(['ownerId', 'id', 'visibility', 'isTemplate', 'createdAt'])(
      'does not let a client change %s',
      async (property) => {
        const character = await made();
        const changed = { ...character, [property]: property === 'isTemplate' ? true : 'public' };
        const { status, body } = await ada.put(`/characters/${String(character.id)}`, changed, ifMatch(1));
        expect(status).toBe(400);
        expect(body.errors).toMatchObject([{ pointer: `/${property}`, code: 'READ_ONLY' }]);
      },
    );

    it('changes only what a merge patch names, and null takes away', async () => {
      const { id } = await made(aFighter({ currency: { gp: 5, sp: 2 }, notes: 'old' }));
      const headers = { 'if-match': '"1"', 'content-type': 'application/merge-patch+json' };
      const { status, body } = await ada.patch(
        `/characters/${String(id)}`,
        { currency: { gp: 7, sp: null }, notes: null },
        { headers },
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({ name: 'Aldra Voss', currency: { gp: 7 }, notes: '' });
      expect(body.currency).not.toHaveProperty('sp');
    });

    it.each([
      ['a property nobody knows', { emailVerified: true }, 400, 'VALIDATION_FAILED'],
      ['no name', { name: null }, 400, 'VALIDATION_FAILED'],
      ['a list in place of a patch', [], 400, 'VALIDATION_FAILED'],
      ['a score no player has', { abilities: { strength: 99 } }, 422, 'RULES_VIOLATED'],
    ])('refuses %s and keeps the character', async (_what, patch, status, code) => {
      const { id } = await made();
      const answer = await ada.patch(`/characters/${String(id)}`, patch, ifMatch(1));
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect((await ada.get(`/characters/${String(id)}`)).body.version).toBe(1);
    });

    it('makes no version of a save that changes nothing', async () => {
      const { id } = await made();
      const { body } = await ada.patch(`/characters/${String(id)}`, { name: 'Aldra Voss' }, ifMatch(1));
      expect(body.version).toBe(1);
    });
  });

  describe('a copy', () => {
    it('is a character of its own', async () => {
      const { id } = await made();
      const { status, body } = await ada.post(`/characters/${String(id)}/duplicate`, { name: 'Aldra again' });
      expect([status, body.name, body.version]).toEqual([201, 'Aldra again', 1]);
      expect(body.id).not.toBe(id);
    });

    it('can be of a past version', async () => {
      const { id } = await made();
      await ada.patch(`/characters/${String(id)}`, { notes: 'later' }, ifMatch(1));
      const { body } = await ada.post(`/characters/${String(id)}/duplicate`, { version: 1 });
      expect(body).toMatchObject({ notes: '', name: 'Aldra Voss' });
      expect((await ada.post(`/characters/${String(id)}/duplicate`, { version: 9 })).status).toBe(404);
    });
  });

  describe("somebody else's", () => {
    it.each([
      ['GET', '', null],
      ['GET', '/sheet', null],
      ['GET', '/export?format=heroledger', null],
      ['GET', '/versions', null],
      ['GET', '/versions/1', null],
      ['GET', '/versions/1/diff/1', null],
      ['POST', '/versions', { changeDescription: 'mine' }],
      ['POST', '/restore/1', null],
      ['POST', '/undelete', null],
      ['POST', '/duplicate', {}],
      ['POST', '/share', { visibility: 'public' }],
      ['PUT', '', aFighter({ name: 'Stolen' })],
      ['PATCH', '', { name: 'Stolen' }],
      ['DELETE', '', null],
    ])('is not there: %s %s', async (method, tail, body: object | null) => {
      const { id } = await made();
      const path = `/characters/${String(id)}${tail}`;
      const answers = {
        GET: () => bob.get(path),
        POST: () => bob.post(path, body ?? undefined),
        PUT: () => bob.put(path, body, ifMatch('*')),
        PATCH: () => bob.patch(path, body, ifMatch('*')),
        DELETE: () => bob.delete(path, ifMatch('*')),
      };
      const { status, body: problem } = await answers[method as keyof typeof answers]();
      expect([status, problem.code]).toEqual([404, 'NOT_FOUND']);
      expect((await ada.get(`/characters/${String(id)}`)).body).toMatchObject({ name: 'Aldra Voss', version: 1 });
    });

    it.each(['not-an-id', '01890000-0000-7000-8000-000000000000', "1' OR '1'='1", '%00'])('nor is %s', async (id) => {
      expect((await ada.get(`/characters/${encodeURIComponent(id)}`)).status).toBe(404);
    });

    it('and nothing is there for who is not signed in', async () => {
      const { id } = await made();
      expect((await app.visitor.get(`/characters/${String(id)}`)).status).toBe(401);
      expect((await app.visitor.get('/characters')).status).toBe(401);
    });
  });
});
