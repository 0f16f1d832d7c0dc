import fc from 'fast-check';
import { type Api, type TestApp, startTestApp } from '../testing';
import { anything, placesIn, replaced } from './testing/broken-files';

/** A row as the API of the system before gave it. */
const aRow = (columns: Readonly<Record<string, unknown>> = {}) => ({
  id: 7,
  user_id: 3,
  name: 'Mira Fenn',
  strength: 12,
  dexterity: 16,
  intelligence: 10,
  charisma: 9,
  personality_traits: 'Curious',
  skills: null,
  inventory: null,
  version: 5,
  is_template: false,
  is_public: false,
  experience_points: 0,
  character_level: 1,
  created_at: '2026-01-02T03:04:05',
  updated_at: '2026-02-02T03:04:05',
  ...columns,
});

interface Item {
  readonly name: string;
  readonly itemId: string | null;
  readonly quantity: number;
  readonly isEquipped: boolean;
  readonly statModifiers: readonly unknown[];
}

const CARRIER = 'Carried over from the system before';

describe('a character of the system before this one', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const read = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, body.format, body.errors]).toEqual([200, 'legacy', undefined]);
    const equipment = body.document.equipment as Item[];
    return {
      document: body.document,
      report: body.report,
      equipment: equipment.filter(({ name }) => name !== CARRIER),
    };
  };
  const numbersOf = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import', file);
    expect(status).toBe(201);
    const { body: sheet } = await ada.get(`/characters/${String(body.id)}/sheet`);
    const stats: { id: string; value: number; rank: number | null }[] = sheet.stats;
    return Object.fromEntries(stats.map(({ id, value, rank }) => [id, rank ?? value]));
  };

  it('comes in as a free one of adventure-core', async () => {
    const { document, report } = await read(aRow());
    expect(document).toMatchObject({
      name: 'Mira Fenn',
      ruleset: 'adventure-core',
      mode: 'advisory',
      creationMethod: 'manual',
      abilities: { strength: 12, dexterity: 16, intelligence: 10, charisma: 9 },
      personalityTraits: 'Curious',
    });
    expect(report.violations).toEqual([]);
  });

  it.each([
    ['alone in a list', [aRow()]],
    ['in an envelope', { character: aRow() }],
    ['with text for numbers', aRow({ strength: '12', character_level: '1' })],
    [
      'with blanks and capitals',
      { ' Name ': ' Mira Fenn ', Strength: 12, Dexterity: 16, 'Personality Traits': 'Curious' },
    ],
    ['with camel case', { name: 'Mira Fenn', strength: 12, dexterity: 16, personalityTraits: 'Curious' }],
    ['with the least', { name: 'Mira Fenn', strength: 12, dexterity: 16, user_id: 3, personality_traits: 'Curious' }],
  ])('is known %s', async (_how, file) => {
    const { document } = await read(file);
    expect(document).toMatchObject({
      name: 'Mira Fenn',
      abilities: { strength: 12, dexterity: 16 },
      personalityTraits: 'Curious',
    });
  });

  it('takes lists that stand beside the row', async () => {
    const { document, equipment } = await read({
      character: aRow(),
      equipment: [{ name: 'Rope', is_equipped: false }],
      character_skills: [{ skill_name: 'Climbing', proficiency_level: 2 }],
      character_versions: [{ version_number: 1, character_data: '{"name":"Mira"}', change_description: 'begun' }],
    });
    expect(equipment).toMatchObject([{ itemId: 'rope' }]);
    expect(document.skills).toEqual([{ id: 'climbing', rank: 2 }]);
    expect(document.extras.legacy.character_versions).toMatchObject([
      { version_number: 1, change_description: 'begun' },
    ]);
  });

  it('keeps scores that no base may have', async () => {
    expect(await numbersOf(aRow({ strength: 3, charisma: 20 }))).toMatchObject({ strength: 3, charisma: 20 });
  });

  it.each([
    ['a list', ['Archery', 'climbing']],
    ['text of a list', '["Archery", "Climbing"]'],
    ['words between commas', 'archery, Climbing,'],
    ['ranks by name', { archery: 1, climbing: 1 }],
    ['text of ranks by name', '{"Archery": 1, "Climbing": "1"}'],
    ['words with ranks', 'Archery: 1; Climbing (1)'],
    [
      'rows',
      [
        { name: 'Archery', proficiency_level: 1 },
        { skill: { name: 'Climbing' }, rank: 1 },
      ],
    ],
  ])('knows skills written as %s', async (_how, skills) => {
    const { document } = await read(aRow({ skills }));
    expect(document.skills).toEqual([
      { id: 'archery', rank: 1 },
      { id: 'climbing', rank: 1 },
    ]);
  });

  it('names skills nobody knows here, and lets them be seen', async () => {
    const { document, report } = await read(aRow({ skills: 'Lockpicking' }));
    expect([document.skills, document.notes]).toEqual([[], 'Skills: Lockpicking']);
    expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'skills[Lockpicking]' }));
    expect(document.extras.legacy.skills).toBe('Lockpicking');
  });

  it('does not hold rules against a skill that were not there when it was learned', async () => {
    const file = aRow({
      skills: { Tactics: 3, Runecraft: 5, Archery: 5, Climbing: 5, Tracking: 5 },
      character_level: 2,
    });
    const { report } = await read(file);
    expect(report.violations).toEqual([]);
    expect(await numbersOf(file)).toMatchObject({ 'skill.tactics': 3, 'skill.runecraft': 5, 'skill.tracking': 5 });
  });

  it.each([
    ['a list', ['Torch', 'Rope', 'Silver ring']],
    ['words between commas', 'Torch, Rope, Silver ring'],
    ['text of rows', '[{"name": "Torch"}, {"name": "Rope"}, {"item": "Silver ring"}]'],
    ['amounts by name', { Torch: 1, Rope: 1, 'Silver ring': 1 }],
  ])('knows an inventory written as %s', async (_how, inventory) => {
    const { equipment } = await read(aRow({ inventory }));
    expect(equipment.map(({ name, itemId }) => [name, itemId])).toEqual([
      ['Torch', 'torch'],
      ['Rope', 'rope'],
      ['Silver ring', null],
    ]);
  });

  it.each(['3 torches', '3x Torch', 'Torch (3)', 'Torch x3', { name: 'Torch', quantity: '3' }])(
    'counts %j',
    async (entry) =>
      expect((await read(aRow({ inventory: [entry] }))).equipment).toMatchObject([{ itemId: 'torch', quantity: 3 }]),
  );

  it.each([
    ['an object', { strength: 2, armor: 1 }],
    ['text of an object', '{"strength": 2, "armor": 1}'],
    ['words', 'strength: +2, +1 armor'],
    [
      'rows',
      [
        { stat: 'strength', value: 2 },
        { stat: 'Armor', bonus: '1' },
      ],
    ],
  ])('keeps what a thing does, written as %s', async (_how, stat_modifiers) => {
    const blade = { name: 'Fen blade', item_type: 'weapon', is_equipped: true, stat_modifiers };
    const { equipment } = await read(aRow({ equipment: [blade] }));
    expect(equipment).toMatchObject([
      {
        name: 'Fen blade',
        itemId: null,
        isEquipped: true,
        statModifiers: [
          { target: 'strength', op: 'add', value: 2 },
          { target: 'defence', op: 'add', value: 1 },
        ],
      },
    ]);
    expect(await numbersOf(aRow({ strength: 19, equipment: [blade] }))).toMatchObject({ strength: 21 });
  });

  it('wears what it wore, whatever the rules here ask for it', async () => {
    const equipment = [{ name: 'Riveted plate', item_type: 'armor', is_equipped: 1 }];
    const { report, equipment: worn } = await read(aRow({ strength: 8, equipment }));
    expect([report.violations, worn[0]?.isEquipped]).toEqual([[], true]);
  });

  it.each([
    ['its highest score', aRow({ character_level: 4, experience_points: 700 }), [{ id: 'duelist', level: 4 }], 700],
    ['its own word', aRow({ character_class: 'Warden', character_level: 2 }), [{ id: 'warden', level: 2 }], 100],
    ['no level', { name: 'X', strength: 9, dexterity: 9, user_id: 1 }, [], 0],
    ['a level beyond the last', aRow({ character_level: 99 }), [{ id: 'duelist', level: 20 }], 19_000],
  ])('has a class by %s, with the experience its level takes', async (_how, file, classes, points) => {
    const { document, report } = await read(file);
    expect([document.classes, document.experiencePoints, report.violations]).toEqual([classes, points, []]);
  });

  it('loses nothing that has no place here', async () => {
    const { document, report } = await read(aRow({ is_public: true, luck: 12, guild: { name: 'Lamplighters' } }));
    expect(document.extras.legacy).toMatchObject({
      id: 7,
      version: 5,
      is_public: true,
      luck: 12,
      guild: { name: 'Lamplighters' },
    });
    const left: { from: string }[] = report.notMapped;
    expect(left.map(({ from }) => from)).toEqual(expect.arrayContaining(['luck', 'guild', 'is_public']));
  });

  it.each([
    ['one score', { name: 'X', strength: 12, user_id: 3 }],
    ['scores of nobody', { strength: 12, dexterity: 12 }],
    [
      'a document of this program without its envelope',
      { name: 'X', ruleset: 'adventure-core', strength: 1, dexterity: 1, skills: [] },
    ],
    ['two rows', [aRow(), aRow()]],
  ])('is not seen in %s', async (_what, file) =>
    expect((await ada.post('/characters/import?dryRun=true', file)).body.code).toBe('UNKNOWN_FORMAT'),
  );

  it.each([
    ['text of a list without end', aRow({ skills: '['.repeat(100_000), inventory: '{"a":'.repeat(10_000) })],
    [
      'text that spells what no request may hold',
      aRow({ skills: '["a\\u0000b", "\\ud800"]', inventory: '{"x\\u0000y": 2, "__proto__": 1}' }),
    ],
    ['thousands of words', aRow({ skills: 'archery 3,'.repeat(5_000), inventory: 'torch x3,'.repeat(5_000) })],
    [
      'a word of blanks',
      aRow({ inventory: [`3${' '.repeat(100_000)}x`, `x${' x'.repeat(50_000)}`], skills: [' '.repeat(100_000)] }),
    ],
    [
      'numbers beyond all bounds',
      aRow({ strength: 1e300, charisma: -1e300, character_level: 1e300, experience_points: -1 }),
    ],
    [
      'columns without end',
      Object.fromEntries([
        ...Object.entries(aRow()),
        ...Array.from({ length: 3_000 }, (_, index) => [`c${String(index)}`, index]),
      ]),
    ],
  ])('is read as far as it goes: %s', async (_what, file) => {
    const { document } = await read(file);
    expect(document.name).toBe('Mira Fenn');
  });

  it('is read or is not recognised, wherever a mistake is', async () => {
    const whole = {
      character: aRow({ skills: { Archery: 3 }, inventory: [{ name: 'Torch', quantity: 3 }] }),
      equipment: [{ name: 'Blade', item_type: 'weapon', stat_modifiers: { strength: 2 }, is_equipped: true }],
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...placesIn(whole)), anything, async (path, value) => {
        const file = JSON.stringify(replaced(whole, path, value));
        const { status, body } = await ada.post('/characters/import?dryRun=true', file);
        expect(status === 200 || body.code === 'UNKNOWN_FORMAT' || body.code === 'MALFORMED_BODY').toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
