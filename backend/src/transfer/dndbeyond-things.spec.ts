import { LONGEST_TEXT } from '@heroledger/rules';
import { type Api, type TestApp, startTestApp } from '../testing';
import {
  type DdbFile,
  aDdbClass as aClass,
  aDdbFile as aFile,
  aDdbItem as anItem,
  aDdbModifier as aModifier,
  idOf,
} from './testing/dndbeyond-file';

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
  readonly statModifiers: readonly unknown[];
}

const CARRIER = 'Carried over from D&D Beyond';

/** A sailor, whose skills no class or ancestry brings. */
const sailor: DdbFile = { modifiers: { background: [aModifier('proficiency', 'athletics')] } };

describe('what a character from D&D Beyond has and tells', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const read = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, body.format, body.errors]).toEqual([200, 'dndbeyond', undefined]);
    const equipment = body.document.equipment as Item[];
    return {
      document: body.document,
      report: body.report,
      equipment: equipment.filter(({ name }) => name !== CARRIER),
      carrier: equipment.find(({ name }) => name === CARRIER),
    };
  };

  describe('what it carries', () => {
    it.each([
      ['Longsword', {}, 'longsword', null],
      ['Rope, Hempen (50 feet)', {}, 'rope-hempen-50-feet', null],
      ['Crossbow, Light', {}, 'crossbow-light', null],
      ['Quarterstaff, +2', {}, 'quarterstaff-plus-2', null],
      [
        'Frostbite',
        { filterType: 'Weapon', type: 'Longsword', grantedModifiers: [aModifier('bonus', 'magic', { value: 1 })] },
        'longsword-plus-1',
        'made like',
      ],
      ['Father’s Mail', { filterType: 'Armor', baseArmorName: 'Chain Mail' }, 'chain-mail', 'made like'],
      ['Scroll of Mending', { filterType: 'Scroll' }, 'spell-scroll', 'a scroll'],
      ['Love Letter', {}, null, 'no such item'],
    ])('finds %s %j in the ruleset', async (name, definition, itemId, why) => {
      const { equipment, report } = await read(aFile({ sheet: { inventory: [anItem(name, definition)] } }));
      expect(equipment).toMatchObject([{ name, itemId }]);
      const guesses: { from: string }[] = report.guessed;
      const guess = guesses.find(({ from }) => from === `inventory[${name}]`);
      if (why === null) expect(guess).toBeUndefined();
      else expect(guess).toMatchObject({ why: expect.stringContaining(why) });
    });

    it('keeps what the ruleset does not know with its figures, in words instead of markup', async () => {
      const definition = {
        filterType: 'Weapon',
        type: 'Moonblade',
        damage: { diceString: '1d8' },
        damageType: 'Slashing',
        weight: 3,
        properties: [{ name: 'Finesse' }],
        description: '<p>Sings in the <b>dark</b>.</p><script>alert(1)</script>',
        grantedModifiers: [
          aModifier('bonus', 'saving-throws', { value: 1 }),
          aModifier('bonus', 'stealth', { value: 2 }),
        ],
      };
      const { equipment } = await read(aFile({ sheet: { inventory: [anItem('Moonblade', definition)] } }));
      expect(equipment).toMatchObject([
        {
          itemId: null,
          itemType: 'weapon',
          description: 'Damage: 1d8 slashing\nProperties: Finesse\nWeight: 3 lb\n\nSings in the dark.',
        },
      ]);
      expect(equipment[0]?.statModifiers).toHaveLength(7);
      expect(equipment[0]?.statModifiers).toContainEqual({ target: 'skill.stealth', op: 'add', value: 2 });
    });

    it('keeps state, quantity, what lies in what, and what was written in by hand', async () => {
      const bag = anItem('Backpack', { isContainer: true });
      const inventory = [
        bag,
        anItem('Torch', {}, { quantity: '10', containerEntityId: bag.id }),
        anItem('Ring of Protection', { canAttune: true }, { equipped: true, isAttuned: true }),
        anItem('Rations', {}, { quantity: 0 }),
        anItem('Sack', { isContainer: true }, { containerEntityId: idOf('Sack') }),
        anItem('Lost Glove', {}, { containerEntityId: 123_456_789 }),
        anItem('Dagger', {}, { isAttuned: true }),
      ];
      const customItems = [
        { id: 5, name: 'Odd key', quantity: 2, description: 'Opens\nsomething', notes: 'Found at sea' },
      ];
      const { equipment, report } = await read(aFile({ sheet: { inventory, customItems } }));
      expect(equipment.map(({ name }) => name)).toEqual([
        'Backpack',
        'Torch',
        'Ring of Protection',
        'Sack',
        'Lost Glove',
        'Dagger',
        'Odd key',
      ]);
      const [backpack, torch, ring, sack, , dagger, key] = equipment;
      expect(torch).toMatchObject({ quantity: 10, containerId: backpack?.id });
      expect([backpack?.containerId, sack?.containerId]).toEqual([null, null]);
      expect(ring).toMatchObject({ itemId: 'ring-of-protection', isEquipped: true, isAttuned: true });
      expect(dagger).toMatchObject({ isAttuned: false });
      expect(key).toMatchObject({ quantity: 2, description: 'Opens\nsomething\n\nFound at sea' });
      expect(report.notMapped).toContainEqual({ from: 'inventory[Rations]', why: 'None is left.' });
      expect(report.violations).toEqual([]);
    });

    it('holds in two hands what fits, however much is ready in the file', async () => {
      const weapon = (name: string) => anItem(name, { filterType: 'Weapon' }, { equipped: true });
      const inventory = [
        weapon('Longsword'),
        weapon('Dagger'),
        weapon('Longbow'),
        anItem('Shield', { armorTypeId: 4, armorClass: 2 }, { equipped: true }),
      ];
      const { equipment, report } = await read(aFile({ sheet: { classes: [aClass('Fighter', 1)], inventory } }));
      expect(equipment.map(({ isEquipped }) => isEquipped)).toEqual([true, false, false, true]);
      expect(report.violations).toEqual([]);
    });

    it.each([
      ['numbers', { currencies: { gp: 12, sp: 4 } }],
      ['text, and nothing', { currencies: { gp: '12', sp: '4', cp: null, pp: '' } }],
      ['in a bag too', { currencies: { gp: 10, sp: 4 }, inventory: [anItem('Pouch', {}, { currency: { gp: 2 } })] }],
    ])('counts coins written as %s', async (_how, sheet) =>
      expect((await read(aFile({ sheet }))).document.currency).toEqual({ gp: 12, sp: 4 }),
    );

    it('knows the spell slots that are used up', async () => {
      const spellSlots = [
        { level: 1, used: 2 },
        { level: 2, used: 9 },
        { level: 9, used: 1 },
      ];
      const { document } = await read(aFile({ sheet: { classes: [aClass('Wizard', 3)], spellSlots } }));
      expect(document.spent).toEqual({ 'spellSlots.1': 2, 'spellSlots.2': 2 });
    });
  });

  it('tells its story in plain words', async () => {
    const sheet = {
      alignmentId: 5,
      age: 82,
      eyes: 'Sky blue',
      faith: '',
      background: { hasCustomBackground: true, definition: null, customBackground: { name: 'Ferryman' } },
      traits: { personalityTraits: 'Loud.\nProud.', bonds: '<em>The ship</em>', ideals: null, appearance: 'Tall' },
      notes: { backstory: '<p>Born at sea &amp; raised ashore.</p>', allies: '* The captain', otherNotes: null },
    };
    const { document } = await read(aFile({ sheet }));
    expect(document.personalityTraits).toBe('Trait: Loud.\nProud.\nBond: The ship');
    expect(document.biography).toBe(
      'Born at sea & raised ashore.\n\nTall\n\nBackground: Ferryman\nAlignment: Neutral\nAge: 82\nEyes: Sky blue',
    );
    expect(document.notes).toBe('Allies:\n* The captain');
  });

  it('cuts an endless story where the room ends, and says so', async () => {
    const { document, report } = await read(aFile({ sheet: { notes: { backstory: 'x'.repeat(LONGEST_TEXT + 1) } } }));
    expect(document.biography).toHaveLength(LONGEST_TEXT);
    expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'notes.backstory' }));
  });

  it('keeps what has no place here for the way out, and names it', async () => {
    const named = (name: string, more: object = {}) => ({ definition: { name, ...more } });
    const sheet = {
      race: { fullName: 'Reborn', baseRaceName: 'Lineages' },
      spells: {
        class: [{ ...named('Aid', { level: 2, description: 'x'.repeat(50_000) }), prepared: true }],
        race: null,
      },
      classSpells: [{ characterClassId: 1, spells: [named('Bless', { level: 1 })] }],
      feats: [named('Alert')],
      actions: { class: [{ name: 'Second Wind' }] },
      deathSaves: { failCount: 2 },
      conditions: [{ id: 4, level: 1 }],
      customActions: [{ name: 'Ram', description: 'Head first.' }],
    };
    const { document, report } = await read(aFile({ sheet }));
    expect(document.extras.dndbeyond).toMatchObject({
      race: { fullName: 'Reborn', baseRaceName: 'Lineages' },
      spells: { class: [{ name: 'Aid', level: 2, prepared: true }] },
      classSpells: [{ spells: [{ name: 'Bless', level: 1 }] }],
      feats: [{ name: 'Alert' }],
      actions: { class: [{ name: 'Second Wind' }] },
      deathSaves: { failCount: 2 },
      conditions: [{ id: 4, level: 1 }],
      // The player's own words; those of the books are left out.
      customActions: [{ name: 'Ram', description: 'Head first.' }],
    });
    const left: { from: string }[] = report.notMapped;
    expect(left.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['race.fullName', 'spells', 'feats', 'actions', 'deathSaves', 'conditions']),
    );
  });

  describe('that is broken or hostile', () => {
    const nulls = Object.fromEntries(Object.keys(aFile(sailor).data).map((key) => [key, null]));
    const junk = [
      null,
      7,
      'x',
      [],
      {},
      { definition: 7 },
      { definition: { name: 'x'.repeat(5_000), grantedModifiers: 'x' } },
    ];
    const many = <Thing>(thing: (index: number) => Thing) => Array.from({ length: 3_000 }, (_, index) => thing(index));
    it.each([
      ['nothing but nulls', { data: nulls }],
      [
        'lists of junk',
        aFile({
          modifiers: { race: junk, class: junk },
          sheet: {
            classes: junk,
            inventory: junk,
            customItems: junk,
            feats: junk,
            spells: junk,
            characterValues: junk,
          },
        }),
      ],
      [
        'texts in place of lists',
        aFile({ sheet: { stats: 'x', modifiers: 'x', classes: 'x', inventory: 'x', race: 5, notes: [], traits: 'x' } }),
      ],
      ['no name', aFile({ name: null })],
      ['a name without end', aFile({ name: `${'x'.repeat(119)}😀😀` })],
      [
        'numbers beyond all bounds',
        aFile({
          scores: [1e300, -1e300, 0.5, '1e9', 9, 9],
          sheet: {
            baseHitPoints: 1e300,
            removedHitPoints: 1e300,
            currentXp: -5,
            currencies: { gp: 1e300 },
            classes: [aClass('Bard', 1e9), aClass('Druid', -7)],
          },
        }),
      ],
      [
        'thousands of things',
        aFile({
          sheet: { inventory: many((index) => anItem(`Pebble ${String(index)}`, { description: 'x'.repeat(300) })) },
        }),
      ],
      [
        'thousands of modifiers',
        aFile({
          modifiers: {
            item: many((index) => aModifier('bonus', 'stealth', { value: 1, componentId: index })),
            race: many(() => aModifier('proficiency', 'common')),
          },
        }),
      ],
      ['a story of brackets', aFile({ sheet: { notes: { backstory: '<'.repeat(1_000_000) } } })],
    ])('is read as far as it goes: %s', async (_what, file) => {
      const { document } = await read(file);
      expect(document.name).not.toBe('');
    });

    it('has no room for more than five hundred things, and says which are left', async () => {
      const inventory = Array.from({ length: 510 }, (_, index) => anItem(`Pebble ${String(index)}`, {}, { id: index }));
      const { document, report } = await read(aFile({ ...sailor, sheet: { inventory } }));
      expect(document.equipment).toHaveLength(500);
      expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'inventory[Pebble 509]' }));
    });
  });
});
