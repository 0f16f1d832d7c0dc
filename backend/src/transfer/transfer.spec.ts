import { type Api, type TestApp, startTestApp } from '../testing';
import { aFoundryFile } from './testing/foundry-file';

const document = {
  name: 'Über "Ælf" / ../../etc',
  ruleset: 'srd-5.1',
  creationMethod: 'point-buy',
  abilities: { strength: 15, dexterity: 13, constitution: 14, intelligence: 8, wisdom: 12, charisma: 10 },
  ancestry: 'human',
  classes: [{ id: 'fighter', level: 1 }],
  skills: [{ id: 'athletics', rank: 1 }],
  choices: { 'fighter-style': ['defense'] },
  equipment: [
    { id: '6f2c64d4-8a0e-4e6e-9d3f-3b1f5c1a2b3c', itemId: 'backpack', name: 'Old bag' },
    {
      itemId: null,
      name: 'Ring of "luck"',
      itemType: 'accessory',
      containerId: '6f2c64d4-8a0e-4e6e-9d3f-3b1f5c1a2b3c',
      statModifiers: [{ target: 'armorClass', op: 'add', value: 1 }],
    },
  ],
  spent: { hitPoints: 3 },
  personalityTraits: 'Loud',
  biography: '<b>not markup</b>\n\ttabs & "quotes"',
  notes: 'Ω ≠ ω',
  currency: { gp: 12 },
  tags: ['a', 'b'],
  extras: { odd: [null, 0.1, { deep: '' }] },
};

describe('files', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const made = async () => (await ada.post('/characters', document)).body;
  const exported = async () => ada.get(`/characters/${String((await made()).id)}/export?format=heroledger`);

  it('hold everything the owner wrote, what it belongs to and what is due', async () => {
    const { status, body } = await exported();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: 'heroledger',
      formatVersion: 1,
      exportedAt: expect.any(String),
      ruleset: { id: 'srd-5.1', version: '1.0.0' },
      attribution: expect.stringContaining('Wizards of the Coast'),
      character: { name: document.name, notes: document.notes, extras: document.extras },
    });
    for (const own of ['id', 'ownerId', 'version', 'visibility']) expect(body.character).not.toHaveProperty(own);
  });

  it('are named after the character, and the name cannot leave the folder', async () => {
    const { headers } = await exported();
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Uber _lf .. .. etc.heroledger.json"; filename*=UTF-8''%C3%9Cber%20%C3%86lf%20..%20..%20etc.heroledger.json`,
    );
  });

  it('come back as they went out', async () => {
    const original = await made();
    const file = await ada.get(`/characters/${String(original.id)}/export`);
    const { status, body } = await ada.post('/characters/import', file.body);
    expect(status).toBe(201);
    expect(body.report.notMapped).toEqual([]);
    const { id, createdAt, updatedAt, ...copy } = (await ada.get(`/characters/${String(body.id)}`)).body;
    expect([id === original.id, typeof createdAt, typeof updatedAt]).toEqual([false, 'string', 'string']);
    expect(original).toMatchObject(copy);
    expect(Object.keys(original).length).toBe(Object.keys(copy).length + 3);
  });

  it('come in as a free character where the rules forbid what stands in them, and say so', async () => {
    const { body: file } = await exported();
    const abilities = Object.fromEntries(Object.keys(file.character.abilities).map((id) => [id, 18]));
    const { status, body } = await ada.post('/characters/import', {
      ...file,
      character: { ...file.character, abilities, mode: 'strict' },
    });
    expect([status, body.character.mode]).toEqual([201, 'advisory']);
    expect(body.report.guessed).toMatchObject([{ from: 'character.mode', to: '/mode', value: 'advisory' }]);
  });

  it('can be looked at before they are let in', async () => {
    const file = (await exported()).body;
    const before = (await ada.get('/characters?includeTotal=true')).body.total;
    const { status, body, headers } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, headers.location, headers.etag]).toEqual([200, undefined, undefined]);
    expect(body).toMatchObject({ format: 'heroledger', document: { name: document.name } });
    expect(body).not.toHaveProperty('id');
    expect((await ada.get('/characters?includeTotal=true')).body.total).toBe(before);
  });

  it.each([
    ['a file of another program', { type: 'character', system: { details: {} } }],
    ['an actor that is no character', { ...aFoundryFile(), type: 'npc' }],
    ['a character of another game', { ...aFoundryFile(), _stats: { systemId: 'wfrp4e' } }],
    ['a file of a later version of this program', { format: 'heroledger', formatVersion: 2, character: {} }],
    ['a list', []],
    ['nothing', {}],
    ['null', 'null'],
  ])('are refused with the formats that would do: %s', async (_what, file) => {
    const { status, body } = await ada.post('/characters/import', file);
    expect([status, body.code]).toEqual([422, 'UNKNOWN_FORMAT']);
    expect(body.detail).toContain('heroledger, foundry-dnd5e, foundry-pf2e, pathbuilder2e');
  });

  it('are refused when they are not of the format that was said', async () => {
    const { status, body } = await ada.post('/characters/import?format=heroledger', aFoundryFile());
    expect([status, body.code]).toEqual([422, 'WRONG_FORMAT']);
    expect(body.detail).toContain('foundry-dnd5e');
    expect((await ada.post('/characters/import?format=roll20', aFoundryFile())).status).toBe(400);
    expect((await ada.get(`/characters/${String((await made()).id)}/export?format=docx`)).status).toBe(400);
  });

  it('say where a mistake of theirs is', async () => {
    const { body: file } = await exported();
    const malformed = await ada.post('/characters/import', { ...file, character: { ...file.character, tags: 'x' } });
    const senseless = await ada.post('/characters/import', {
      ...file,
      character: { ...file.character, ancestry: 'dragon' },
    });
    expect([malformed.status, malformed.body.errors[0].pointer]).toEqual([400, '/character/tags']);
    expect([senseless.status, senseless.body.errors[0].pointer]).toEqual([422, '/character/ancestry']);
  });

  it('that are no JSON are not read', async () => {
    expect((await ada.post('/characters/import', '{"format": ')).status).toBe(400);
    expect((await ada.post('/characters/import', '<xml/>', { headers: { 'content-type': 'text/xml' } })).status).toBe(
      415,
    );
  });
});
