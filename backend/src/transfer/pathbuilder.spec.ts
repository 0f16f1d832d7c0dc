import { type Api, type TestApp, startTestApp } from '../testing';
import { aBuild, aPathbuilderFile } from './testing/pathbuilder-file';

interface Item {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly quantity: number;
  readonly description: string;
  readonly isEquipped: boolean;
  readonly isAttuned: boolean;
  readonly containerId: string | null;
  readonly statModifiers: readonly { readonly target: string; readonly op: string; readonly value: number }[];
}

describe('a character from Pathbuilder', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const read = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, body.format, body.errors, body.report?.violations]).toEqual([200, 'pathbuilder2e', undefined, []]);
    return { document: body.document, report: body.report, equipment: body.document.equipment as Item[] };
  };
  const stats = async (file: unknown): Promise<Record<string, number>> => {
    const { body } = await ada.post('/characters/import', file);
    const { body: sheet } = await ada.get(`/characters/${String(body.id)}/sheet`);
    const found: { id: string; value: number }[] = sheet.stats;
    return Object.fromEntries(found.map(({ id, value }) => [id, value]));
  };

  it('is stored in free mode, with its numbers and nothing against it', async () => {
    const { status, body } = await ada.post(
      '/characters/import',
      aPathbuilderFile({ abilities: { dex: 18, con: 14 } }),
    );
    expect([status, body.format]).toEqual([201, 'pathbuilder2e']);
    expect(body.character).toMatchObject({
      name: 'Wick',
      ruleset: 'carried-over',
      mode: 'advisory',
      ancestry: 'goblin',
      classes: [{ id: 'rogue', level: 3 }],
      abilities: { strength: 10, dexterity: 18, constitution: 14 },
      level: 3,
    });
    expect(body.report.violations).toEqual([]);
  });

  describe('is recognised', () => {
    const build = aBuild();
    const older = { ...build, heritage: undefined, background: undefined, feats: undefined, specials: undefined };
    it.each([
      ['in its envelope', aPathbuilderFile()],
      ['bare', build],
      ['without parts that older files lack', older],
      ['in a list of one', [aPathbuilderFile()]],
      ['in an envelope around the envelope', { data: { success: true, build } }],
      ['under a character', { character: { build } }],
      [
        'with blanks around its keys',
        Object.fromEntries(Object.entries(build).map(([key, value]) => [` ${key} `, value])),
      ],
    ])('%s', async (_how, file) => {
      expect((await read(file)).document).toMatchObject({ name: 'Wick', classes: [{ id: 'rogue', level: 3 }] });
    });

    it.each([
      ['two builds in a list', [aPathbuilderFile(), aPathbuilderFile()]],
      ['an answer that says no', { success: false, build: null }],
      ['anything else with a name and a level', { name: 'Wick', level: 3, class: 'Rogue' }],
    ])('and %s is not', async (_what, file) => {
      const { status, body } = await ada.post('/characters/import?dryRun=true', file);
      expect([status, body.code]).toEqual([422, 'UNKNOWN_FORMAT']);
    });
  });

  describe('has the numbers of its file', () => {
    it('in hit points, speed, armor class and difficulty', async () => {
      const file = aPathbuilderFile({
        level: 5,
        abilities: { dex: 18, con: 14 },
        attributes: { ancestryhp: 6, classhp: 8, bonushp: 3, bonushpPerLevel: 1, speed: 25, speedBonus: 10 },
        proficiencies: { light: 4, classDC: 4 },
        armor: [{ name: 'Leather', qty: 1, prof: 'light', pot: 1, res: 'resilient', worn: true, runes: [] }],
        acTotal: { acProfBonus: 9, acAbilityBonus: 4, acItemBonus: 2, acTotal: 25 },
      });
      expect(await stats(file)).toMatchObject({
        hitPoints: 6 + 3 + (8 + 1 + 2) * 5,
        speed: 35,
        armorClass: 25,
        classDc: 10 + 5 + 4 + 4,
        'skill.stealth': 4 + 5 + 4,
        fortitude: 2 + 5 + 2,
        passivePerception: 10 + 0 + 5 + 4,
      });
    });

    it('with what armor allows of Dexterity', async () => {
      const { equipment } = await read(
        aPathbuilderFile({
          abilities: { dex: 18 },
          armor: [
            { name: 'Full Plate', display: 'Plate of the Sun', prof: 'heavy', worn: true },
            { name: 'Chain Shirt', prof: 'light', worn: false },
            { name: 'Steel Shield', prof: 'shield', worn: true },
          ],
          acTotal: { acAbilityBonus: 0, acItemBonus: 6, acTotal: 16 },
        }),
      );
      expect(equipment[0]).toMatchObject({ name: 'Plate of the Sun', itemId: 'heavy-armor', isEquipped: true });
      expect(equipment[0]?.description).toBe('Full Plate, heavy armor.');
      expect(equipment[0]?.statModifiers).toEqual([
        { target: 'armorClass', op: 'add', value: 6 },
        { target: 'dexterityCap', op: 'max', value: 0 },
      ]);
      expect(equipment.slice(1, 3)).toMatchObject([
        { itemId: 'light-armor', isEquipped: false, statModifiers: [] },
        { itemId: 'shield', isEquipped: true, statModifiers: [] },
      ]);
    });

    it('with the bonuses of feats and things, on a thing that can be changed', async () => {
      const mods = { Stealth: { 'Item Bonus': 1 }, Fortitude: { 'Status Bonus': '2' }, Nonsense: { x: 9 } };
      const file = aPathbuilderFile({ mods });
      expect(await stats(file)).toMatchObject({ 'skill.stealth': 0 + 3 + 4 + 1, fortitude: 0 + 3 + 2 + 2 });
      const { equipment } = await read(file);
      expect(equipment.at(-1)).toMatchObject({ name: 'Other bonuses', itemId: null, isEquipped: true });
    });

    it('as another level would go on with them', async () => {
      const attributes = { ancestryhp: 8, classhp: 6, bonushpPerLevel: 1 };
      const at = (level: number) => stats(aPathbuilderFile({ class: 'Nobody knows', level, attributes }));
      expect([(await at(4))['hitPoints'], (await at(5))['hitPoints']]).toEqual([8 + 7 * 4, 8 + 7 * 5]);
    });

    it('of the best way to cast', async () => {
      const spellCasters = [
        { name: 'Witch', ability: 'int', proficiency: 2, spells: [] },
        { name: 'Focus Spells', ability: 'cha', proficiency: 4, spells: [] },
        { name: 'Broken', ability: 'luck', proficiency: 8 },
      ];
      expect(await stats(aPathbuilderFile({ abilities: { cha: 16 }, spellCasters }))).toMatchObject({
        spellAttack: 3 + 3 + 4,
        spellDc: 10 + 3 + 3 + 4,
      });
    });
  });

  it.each([
    [0, undefined],
    [2, 1],
    [4, 2],
    ['6', 3],
    [8, 4],
    [' 8 ', 4],
    [12, 4],
    [-2, undefined],
    ['a lot', undefined],
    [null, undefined],
  ])('makes a proficiency of %j rank %j', async (proficiency, rank) => {
    const { document } = await read(aPathbuilderFile({ proficiencies: { arcana: proficiency } }));
    const ranks: { id: string; rank: number }[] = document.skills;
    expect(ranks.find(({ id }) => id === 'arcana')?.rank).toBe(rank);
  });

  it('takes odd numbers for ranks, and says so', async () => {
    const { document, report } = await read(aPathbuilderFile({ proficiencies: { arcana: 3, stealth: 1, light: 0 } }));
    expect(document.skills).toEqual(
      expect.arrayContaining([
        { id: 'arcana', rank: 3 },
        { id: 'stealth', rank: 1 },
      ]),
    );
    expect(report.guessed).toContainEqual(expect.objectContaining({ from: 'proficiencies', to: '/skills' }));
  });

  it('knows its fields of lore, and how many have room', async () => {
    const lores = [
      ['Circus', 2],
      ['Sailing ', '4'],
      ['', 2],
      ['Forgotten', 0],
      ...numbered(8).map((n) => [`Field ${n}`, 2]),
    ];
    const { document, report } = await read(aPathbuilderFile({ lores }));
    const ranks: { id: string; rank: number }[] = document.skills;
    expect(ranks.filter(({ id }) => id.startsWith('lore-')).slice(0, 2)).toEqual([
      { id: 'lore-1', rank: 1 },
      { id: 'lore-2', rank: 2 },
    ]);
    expect(document.notes).toMatch(/^Lore, first field: Circus\nLore, second field: Sailing\n/);
    expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'lores[Field 7]' }));
    expect(document.extras.pathbuilder2e.lores).toHaveLength(12);
  });

  it('calls by name what this game does not know, and keeps the name', async () => {
    const { document, report } = await read(
      aPathbuilderFile({ class: 'Clockwright', ancestry: 'Cloudling', level: 25 }),
    );
    expect(document).toMatchObject({ ancestry: 'people', classes: [{ id: 'calling', level: 20 }] });
    expect(document.biography).toContain('Class: Clockwright\nAncestry: Cloudling\nHeritage: Unbreakable Goblin');
    const guessed: { from: string }[] = report.guessed;
    expect(guessed.map(({ from }) => from)).toEqual(['level', 'class', 'ancestry']);
  });

  describe('what it carries', () => {
    it('lies where it lay, in bags within bags, and what is invested is worn', async () => {
      const file = aPathbuilderFile({
        equipmentContainers: {
          one: { containerName: 'Backpack', bagOfHolding: false, backpack: true },
          two: { containerName: 'Spacious Pouch', bagOfHolding: true, containerId: 'one' },
        },
        equipment: [
          ['Backpack', 1],
          ['Rope', '2', 'one'],
          ['Ring of Warmth', 1, 'Invested'],
          ['Boots of Wind', 1, 'two', 'invested'],
          ['Torch ', 5, 'nowhere'],
          ['Chalk', 0],
          'Whistle',
          { name: 'Soap', qty: 3 },
          [7],
          null,
        ],
      });
      const { equipment, report } = await read(file);
      const byName = new Map(equipment.map((item) => [item.name, item]));
      expect([...byName.keys()]).toEqual([
        'Spacious Pouch',
        'Backpack',
        'Rope',
        'Ring of Warmth',
        'Boots of Wind',
        'Torch',
        'Whistle',
        'Soap',
      ]);
      const [pouch, backpack] = equipment;
      expect(pouch).toMatchObject({ itemId: 'container', containerId: backpack?.id });
      expect(byName.get('Rope')).toMatchObject({ quantity: 2, containerId: backpack?.id });
      expect(byName.get('Boots of Wind')).toMatchObject({ containerId: pouch?.id, isEquipped: true, isAttuned: true });
      expect(byName.get('Ring of Warmth')).toMatchObject({ isEquipped: true, isAttuned: true, containerId: null });
      expect(byName.get('Torch')).toMatchObject({ quantity: 5, containerId: null });
      expect(report.notMapped).toContainEqual({ from: 'equipment[Chalk]', why: 'None is left.' });
    });

    it('says what is on a weapon', async () => {
      const weapons = [
        {
          name: 'Rapier',
          display: '+1 Striking Rapier',
          qty: 1,
          prof: 'martial',
          die: 'd6',
          pot: 1,
          str: 'striking',
          mat: null,
          runes: ['Wounding'],
          damageType: 'P',
          attack: 14,
          damageBonus: 3,
        },
        { name: 'Sling', qty: '2', prof: 'simple', die: 'd6', pot: 0, str: '' },
      ];
      const { equipment } = await read(aPathbuilderFile({ weapons }));
      expect(equipment).toMatchObject([
        { itemId: 'weapon', name: '+1 Striking Rapier' },
        { itemId: 'weapon', name: 'Sling', quantity: 2, description: 'Simple weapon, damage d6.' },
      ]);
      expect(equipment[0]?.description).toBe(
        'Rapier, martial weapon, damage d6+3 piercing, +14 to hit, +1 potency, striking, Wounding.',
      );
    });

    it('counts its coins', async () => {
      const { document } = await read(aPathbuilderFile({ money: { pp: '2', gp: 15.5, sp: -3, cp: 'few', ' xx': 9 } }));
      expect(document.currency).toEqual({ gp: 15, pp: 2 });
    });
  });

  it('keeps what has no place here as it is, and names it', async () => {
    const feats = [
      ['Nimble Dodge', null, 'Class Feat', 1, 'Rogue Feat 1', 'standardChoice', null],
      ['Toughness', null],
    ];
    const pets = [{ type: 'Familiar', name: 'Soot', abilities: ['Flier'] }];
    const { document, report } = await read(
      aPathbuilderFile({
        feats,
        pets,
        specials: ['Sneak Attack'],
        dualClass: 'Bard',
        formula: [],
        mystery: { a: [0] },
      }),
    );
    expect(document.extras.pathbuilder2e).toMatchObject({ feats, pets, specials: ['Sneak Attack'], dualClass: 'Bard' });
    expect(document.extras.pathbuilder2e).not.toHaveProperty('formula');
    expect(document.classes).toEqual([{ id: 'rogue', level: 3 }]);
    const left: { from: string }[] = report.notMapped;
    expect(left.map(({ from }) => from)).toEqual([
      'dualClass',
      'feats[Nimble Dodge]',
      'feats[Toughness]',
      'specials[Sneak Attack]',
      'pets[Soot]',
    ]);
  });

  describe('that is broken or hostile', () => {
    const many = (entry: unknown) => Array.from({ length: 5_000 }, () => entry);
    it.each([
      ['no parts but its names', { build: { name: '', class: ' ', ancestry: null, heritage: 7, background: [] } }],
      [
        'everything of the wrong kind',
        aPathbuilderFile(Object.fromEntries(Object.keys(aBuild()).map((key) => [key, 'x']))),
      ],
      ['everything a list', aPathbuilderFile(Object.fromEntries(Object.keys(aBuild()).map((key) => [key, [[[]]]])))],
      [
        'numbers beyond all bounds',
        aPathbuilderFile({
          level: 1e300,
          xp: -1e300,
          abilities: { str: 1e300, con: '-1e99' },
          attributes: { classhp: 1e300, ancestryhp: -1e300, speed: '9'.repeat(400) },
          money: { gp: 1e300 },
          acTotal: { acTotal: 1e300, acItemBonus: 1e12 },
        }),
      ],
      [
        'five thousand of everything',
        aPathbuilderFile({
          feats: many(['x'.repeat(50)]),
          equipment: many(['y', 1]),
          weapons: many({ name: 'z' }),
          lores: many(['l', 2]),
        }),
      ],
      [
        'bags that lie in each other',
        aPathbuilderFile({
          equipmentContainers: {
            a: { containerName: 'A', parent: 'b' },
            b: { containerName: 'B', parent: 'a' },
            c: { containerName: 'C', parent: 'c' },
          },
        }),
      ],
      [
        'names of the prototype',
        aPathbuilderFile({
          class: 'constructor',
          ancestry: 'toString',
          keyability: 'valueOf',
          proficiencies: { hasOwnProperty: 2 },
          mods: { constructor: 1 },
          equipment: [['x', 1, 'constructor']],
        }),
      ],
    ])('is read as far as it goes: %s', async (_what, file) => {
      const begun = performance.now();
      const { status, body } = await ada.post('/characters/import?dryRun=true', file);
      expect([status, typeof body.document?.name]).toEqual([200, 'string']);
      expect(performance.now() - begun).toBeLessThan(3_000);
    });

    it('loses the particulars where they are too many, and keeps the names', async () => {
      const feats = numbered(400).map((n) => [`Feat ${n}`, 'x'.repeat(400)]);
      const { document, report } = await read(aPathbuilderFile({ feats }));
      expect(document.extras.pathbuilder2e.feats).toHaveLength(300);
      expect(document.extras.pathbuilder2e.feats[0]).toBe('Feat 1');
      expect(report.notMapped).toContainEqual(expect.objectContaining({ from: '(all)' }));
    });
  });
});

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
