import { LONGEST_TEXT } from '@heroledger/rules';
import { type Api, type TestApp, startTestApp } from '../testing';
import { aFoundryFile, aFoundryItem as anItem } from './testing/foundry-file';

interface Item {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly itemType: string;
  readonly quantity: number;
  readonly isEquipped: boolean;
  readonly isAttuned: boolean;
  readonly containerId: string | null;
  readonly description: string;
}

describe('a character from Foundry', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const read = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, body.format, body.errors]).toEqual([200, 'foundry-dnd5e', undefined]);
    return { document: body.document, report: body.report, equipment: body.document.equipment as Item[] };
  };
  const stat = async (file: unknown, id: string): Promise<unknown> => {
    const { body } = await ada.post('/characters/import', file);
    const { body: sheet } = await ada.get(`/characters/${String(body.id)}/sheet`);
    const stats: { id: string; value: number; remaining: number | null }[] = sheet.stats;
    return stats.find((one) => one.id === id);
  };

  it('is stored in free mode with its report, as the newest of my characters', async () => {
    const { status, body, headers } = await ada.post('/characters/import', aFoundryFile({ name: 'Stored' }));
    expect([status, headers.etag, headers.location]).toEqual([201, '"1"', `/api/v1/characters/${String(body.id)}`]);
    expect(body.character).toMatchObject({
      id: body.id,
      name: 'Stored',
      ruleset: 'srd-5.1',
      mode: 'advisory',
      creationMethod: 'manual',
    });
    const { body: versions } = await ada.get(`/characters/${String(body.id)}/versions`);
    expect(versions.items).toMatchObject([{ number: 1, kind: 'imported' }]);
  });

  describe('who it is', () => {
    it.each([
      ['an item', aFoundryFile({ items: [anItem('race', 'Half-Orc')] }), 'half-orc'],
      ['a text', aFoundryFile({ layout: 'data', details: { race: 'High Elf' } }), 'high-elf'],
      [
        'a text with its kind in brackets',
        aFoundryFile({ details: { race: 'Halfling (Lightfoot)' } }),
        'lightfoot-halfling',
      ],
      ['a text with the words turned', aFoundryFile({ details: { race: 'Dwarf, Hill' } }), 'hill-dwarf'],
      ['an ancestry of another book', aFoundryFile({ details: { race: 'Wood Elf' } }), 'high-elf'],
      ['a family of a later edition', aFoundryFile({ items: [anItem('race', 'Dwarf')] }), 'hill-dwarf'],
      [
        'an item, to which the details hold an id',
        aFoundryFile({ details: { race: 'a1B2c3D4e5F6g7H8' }, items: [anItem('race', 'Tiefling')] }),
        'tiefling',
      ],
      ['an id of nothing', aFoundryFile({ details: { race: 'a1B2c3D4e5F6g7H8' } }), null],
      ['an ancestry of a later edition', aFoundryFile({ items: [anItem('race', 'Orc')] }), 'half-orc'],
      ['one nobody knows', aFoundryFile({ items: [anItem('race', 'Warforged')] }), null],
      ['none', aFoundryFile(), null],
    ])('comes from %s', async (_what, file, ancestry) => expect((await read(file)).document.ancestry).toBe(ancestry));

    it('says what was guessed and what was not understood', async () => {
      const guessed = await read(aFoundryFile({ details: { race: 'Wood Elf' } }));
      const unknown = await read(aFoundryFile({ items: [anItem('race', 'Warforged')] }));
      expect(guessed.report.guessed).toContainEqual({
        from: 'details.race',
        to: '/ancestry',
        value: 'High Elf',
        why: expect.stringContaining('Wood Elf'),
      });
      expect(unknown.report.notMapped).toContainEqual({
        from: 'items[Warforged]',
        why: expect.stringContaining('no ancestry called Warforged'),
      });
    });

    it('keeps classes in the order they were taken, with levels written as numbers or as words', async () => {
      const items = [
        anItem('class', 'Rogue', { levels: '2' }),
        { ...anItem('class', 'Fighter', { levels: 3 }), _id: 'first' },
      ];
      const { document } = await read(aFoundryFile({ details: { originalClass: 'first' }, items }));
      expect(document.classes).toEqual([
        { id: 'fighter', level: 3 },
        { id: 'rogue', level: 2 },
      ]);
    });

    it('leaves out classes of other books, and levels beyond the twentieth', async () => {
      const items = [
        anItem('class', 'Artificer', { levels: 3 }),
        anItem('class', 'Wizard', { levels: 25 }),
        anItem('class', 'Bard', { levels: 1 }),
      ];
      const { document, report } = await read(aFoundryFile({ items }));
      expect(document.classes).toEqual([{ id: 'wizard', level: 20 }]);
      expect(report.notMapped).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ from: 'items[Artificer]' }),
          expect.objectContaining({ from: 'items[Bard]' }),
        ]),
      );
      expect(report.guessed).toContainEqual(
        expect.objectContaining({ value: 'Wizard 20', why: 'The file says level 25.' }),
      );
    });

    it.each([
      [
        'an item',
        [
          anItem('class', 'Paladin', { levels: 5 }),
          anItem('subclass', 'Oath of Devotion', { classIdentifier: 'paladin' }),
        ],
        { 'paladin-oath': ['oath-of-devotion'] },
      ],
      [
        'a text of the class',
        [anItem('class', 'Paladin', { levels: 3, subclass: 'Oath of Devotion' })],
        { 'paladin-oath': ['oath-of-devotion'] },
      ],
      [
        'a feature',
        [anItem('class', 'Fighter', { levels: 1 }), anItem('feat', 'Fighting Style: Defense')],
        { 'fighter-style': ['defense'] },
      ],
      [
        'nothing its level allows',
        [anItem('class', 'Paladin', { levels: 2 }), anItem('subclass', 'Oath of Devotion')],
        {},
      ],
    ])('knows a subclass or a style from %s', async (_what, items, choices) =>
      expect((await read(aFoundryFile({ items }))).document.choices).toEqual(choices),
    );
  });

  describe('its numbers', () => {
    it('come out as the file has them, ancestry and all', async () => {
      const file = aFoundryFile({
        scores: { str: 17, con: '14', dex: 8 },
        items: [anItem('race', 'Half-Orc'), anItem('class', 'Paladin', { levels: 1 })],
      });
      // A half-orc has Strength + 2 and Constitution + 1.
      expect((await read(file)).document.abilities).toMatchObject({ strength: 15, constitution: 13, dexterity: 8 });
      expect(await stat(file, 'strength')).toMatchObject({ value: 17 });
      expect(await stat(file, 'constitution')).toMatchObject({ value: 14 });
    });

    it('are kept within what the game allows, and say so', async () => {
      const { document, report } = await read(aFoundryFile({ scores: { str: 30 } }));
      expect(document.abilities.strength).toBe(20);
      expect(report.guessed).toContainEqual({
        from: 'abilities.str.value',
        to: '/abilities/strength',
        value: '20',
        why: 'The file says 30; from its base the rules make it 20.',
      });
    });

    it('turn proficiencies into ranks, but for those the ancestry brings', async () => {
      const items = [anItem('race', 'Half-Orc'), anItem('class', 'Rogue', { levels: 1 })];
      const { document, report } = await read(
        aFoundryFile({ skills: { ste: 2, prc: '1', ath: 0.5, itm: 1, arc: 0 }, items }),
      );
      expect(document.skills).toEqual([
        { id: 'perception', rank: 1 },
        { id: 'stealth', rank: 2 },
      ]);
      expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'skills.ath.value' }));
    });

    it('know the wounds', async () => {
      const items = [anItem('class', 'Fighter', { levels: 2 })];
      // 10 at first, 6 at the second level, Constitution 14 twice: 20 in all.
      const file = aFoundryFile({ scores: { con: 14 }, attributes: { hp: { value: 7, max: 20 } }, items });
      expect((await read(file)).document.spent).toEqual({ hitPoints: 13 });
      expect(await stat(file, 'hitPoints')).toMatchObject({ value: 20, remaining: 7 });
    });

    it('keep experience that does not fit the level, and say so', async () => {
      const { document, report } = await read(
        aFoundryFile({ details: { xp: { value: 10 } }, items: [anItem('class', 'Fighter', { levels: 5 })] }),
      );
      expect(document.experiencePoints).toBe(10);
      const violations: { pointer: string; severity: string }[] = report.violations;
      expect(violations.some(({ severity }) => severity === 'rule')).toBe(true);
    });

    it('count coins, also those in a bag', async () => {
      const items = [anItem('container', 'Pouch', { currency: { gp: 3 } })];
      expect(
        (await read(aFoundryFile({ currency: { gp: '12', sp: 4.7, pp: -3, xx: 5 }, items }))).document.currency,
      ).toEqual({ gp: 15, sp: 4 });
    });
  });

  it('knows languages and tools where there is a choice of them', async () => {
    const traits = { languages: { value: ['common', 'dwarvish', 'giant'] } };
    const { document } = await read(aFoundryFile({ details: { race: 'Human' }, traits }));
    expect(document.choices).toEqual({ 'human-language': ['dwarvish'] });
  });

  describe('what it carries', () => {
    it.each([
      ['Longsword', {}, 'longsword'],
      ['Hempen Rope (50 ft.)', {}, 'rope-hempen-50-feet'],
      ["Clothes, Traveler's", {}, 'clothes-travelers'],
      ['Light Crossbow', {}, 'crossbow-light'],
      ['Arrows', {}, 'arrow'],
      ['+1 Longsword', {}, 'longsword-plus-1'],
      ['Longsword, +2', {}, 'longsword-plus-2'],
      ['Frostbite', { type: { baseItem: 'longsword' }, magicalBonus: '1' }, 'longsword-plus-1'],
      ["Father's Mail", { type: { value: 'heavy', baseItem: 'chainmail' } }, 'chain-mail'],
      ['Spell Scroll: Aid', { identifier: 'spell-scroll' }, 'spell-scroll'],
      ['Healing Potion', {}, 'potion-of-healing'],
      ['Studded Leather', {}, 'studded-leather-armor'],
      ['Scroll of Fireball', { consumableType: 'scroll' }, 'spell-scroll'],
      ['Love Letter', {}, null],
    ])('finds %s %j in the ruleset', async (name, system, itemId) => {
      const { equipment } = await read(aFoundryFile({ items: [anItem('equipment', name, system)] }));
      expect(equipment).toMatchObject([{ name, itemId }]);
    });

    it('keeps state, quantity and what lies in what', async () => {
      const items = [
        anItem('container', 'Backpack', {}),
        anItem('consumable', 'Torch', { quantity: '10', container: 'Backpack' }),
        anItem('equipment', 'Ring of Protection', { quantity: 1, equipped: true, attuned: true }),
        anItem('equipment', 'Cloak of Protection', { equipped: true, attunement: 2 }, 'data'),
        anItem('consumable', 'Rations', { quantity: 0 }),
      ];
      const { equipment, report } = await read(aFoundryFile({ items }));
      const [backpack, torch, ring, cloak] = equipment;
      expect(torch).toMatchObject({ quantity: 10, containerId: backpack?.id, isEquipped: false });
      expect([ring, cloak]).toMatchObject([
        { isEquipped: true, isAttuned: true },
        { isEquipped: true, isAttuned: true },
      ]);
      expect(equipment).toHaveLength(4);
      expect(report.notMapped).toContainEqual({ from: 'items[Rations]', why: 'None is left.' });
    });

    it('leaves fists and claws where they are', async () => {
      const { equipment, report } = await read(
        aFoundryFile({ items: [anItem('weapon', 'Unarmed Strike', { weaponType: 'natural' })] }),
      );
      expect(equipment).toEqual([]);
      expect(report.notMapped).toContainEqual({
        from: 'items[Unarmed Strike]',
        why: 'It is a part of the body, not a thing that is carried.',
      });
    });

    it('unpacks a pack whose contents are listed', async () => {
      const items = [anItem('container', "Priest's Pack"), anItem('loot', 'Blanket', { container: 'PriestsPack' })];
      const { equipment } = await read(aFoundryFile({ items }));
      expect(equipment).toMatchObject([{ itemId: 'backpack', name: "Priest's Pack" }, { itemId: 'blanket' }]);
      expect(equipment[1]?.containerId).toBe(equipment[0]?.id);
    });

    it('is not confused by bags that lie in each other', async () => {
      const items = [
        anItem('container', 'One', { container: 'Two' }),
        anItem('container', 'Two', { container: 'One' }),
        anItem('container', 'Self', { container: 'Self' }),
      ];
      const { equipment } = await read(aFoundryFile({ items }));
      expect(equipment.filter(({ containerId }) => containerId !== null)).toHaveLength(1);
    });

    it('keeps an unknown thing as one of the player, in words instead of markup', async () => {
      const description = { value: '<p>Sings in the <b>dark</b>.</p><script>alert(1)</script>' };
      const { equipment } = await read(aFoundryFile({ items: [anItem('weapon', 'Moonblade', { description })] }));
      expect(equipment).toMatchObject([{ itemId: null, itemType: 'weapon', description: 'Sings in the dark.' }]);
    });
  });

  it('tells its story in plain words', async () => {
    const details = {
      biography: { value: '<p>Born at sea &amp; raised ashore.</p><p>See @UUID[Actor.x]{the captain}.</p>' },
      trait: 'Loud',
      bond: '<em>The ship</em>',
      alignment: 'Neutral',
    };
    const { document } = await read(aFoundryFile({ details, items: [anItem('background', 'Sailor')] }));
    expect(document.personalityTraits).toBe('Trait: Loud\nBond: The ship');
    expect(document.biography).toBe(
      'Born at sea & raised ashore.\n\nSee the captain.\n\nBackground: Sailor\nAlignment: Neutral',
    );
  });

  it.each(['trait', 'appearance'])('cuts an endless %s where the room ends, and says so', async (part) => {
    const { document, report } = await read(aFoundryFile({ details: { [part]: 'x'.repeat(LONGEST_TEXT + 1) } }));
    const text = String(part === 'trait' ? document.personalityTraits : document.biography);
    expect(text).toHaveLength(LONGEST_TEXT);
    expect(report.notMapped).toContainEqual({
      from: part === 'trait' ? 'details.trait' : 'details.biography',
      why: `Only the first ${String(LONGEST_TEXT)} characters have room.`,
    });
  });

  it('keeps what has no place here for the way out, and names it', async () => {
    const items = [
      anItem('class', 'Bard', { levels: 1 }),
      anItem('spell', 'Heroism', { level: 1 }),
      anItem('feat', 'Alert', { identifier: 'alert' }),
      anItem('feat', 'Bardic Inspiration'),
    ];
    const { document, report } = await read(
      aFoundryFile({ attributes: { senses: { darkvision: 60, blindsight: 0 } }, items }),
    );
    expect(document.extras).toEqual({
      foundryDnd5e: {
        attributes: { senses: { darkvision: 60 } },
        items: [
          { type: 'spell', name: 'Heroism', system: { level: 1 } },
          { type: 'feat', name: 'Alert', system: { identifier: 'alert' } },
        ],
      },
    });
    const left: { from: string }[] = report.notMapped;
    expect(left.map(({ from }) => from)).toEqual(['items[Heroism]', 'items[Alert]', 'attributes']);
  });

  describe('that is broken or hostile', () => {
    const junk: unknown[] = [
      null,
      7,
      'x',
      [],
      {},
      { type: 'weapon' },
      { type: 'class', name: 7, system: 'x' },
      { type: 'loot', name: 'x'.repeat(5_000), system: { quantity: 'many', container: {} } },
    ];

    it.each([
      ['items that are none', aFoundryFile({ items: junk })],
      ['items in place of a list', { ...aFoundryFile(), items: 'x' }],
      ['no items', { ...aFoundryFile(), items: undefined }],
      ['no name', aFoundryFile({ name: '' })],
      [
        'details of the wrong kind',
        aFoundryFile({ details: { race: 5, biography: [], xp: { value: 'lots' }, trait: {} } }),
      ],
      [
        'numbers beyond all bounds',
        aFoundryFile({
          scores: { str: 1e300, dex: -1e300 },
          currency: { gp: 1e300 },
          details: { xp: { value: -5 } },
          attributes: { hp: { value: -1e9, temp: 1e9 } },
        }),
      ],
      [
        'four thousand items',
        aFoundryFile({
          items: Array.from({ length: 4_000 }, (_, index) =>
            anItem('loot', `Pebble ${String(index)}`, { description: { value: 'x'.repeat(500) } }),
          ),
        }),
      ],
      ['a biography of brackets', aFoundryFile({ details: { biography: { value: '<'.repeat(1_000_000) } } })],
      ['a biography of links', aFoundryFile({ details: { biography: { value: '@UUID[{'.repeat(100_000) } } })],
    ])(
      'is read as far as it goes: %s',
      async (_what, file) => {
        const { document } = await read(file);
        expect(typeof document.name).toBe('string');
      },
      10_000,
    );

    it('has no room for more than five hundred things, and says which are left', async () => {
      const items = Array.from({ length: 510 }, (_, index) => anItem('loot', `Pebble ${String(index)}`));
      const { equipment, report } = await read(aFoundryFile({ items }));
      expect(equipment).toHaveLength(500);
      expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'items[Pebble 509]' }));
    });
  });
});
