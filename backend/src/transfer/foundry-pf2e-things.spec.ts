import { type Api, type TestApp, startTestApp } from '../testing';
import { aPf2eFile, aPf2eItem as anItem, anAncestry } from './testing/pf2e-file';

interface Item {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly itemType: string;
  readonly quantity: number;
  readonly description: string;
  readonly isEquipped: boolean;
  readonly isAttuned: boolean;
  readonly containerId: string | null;
  readonly statModifiers: readonly { readonly target: string; readonly op: string; readonly value: number }[];
}

describe('what a character from the pf2e system of Foundry brings along', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const read = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import?dryRun=true', file);
    expect([status, body.format, body.errors, body.report?.violations]).toEqual([200, 'foundry-pf2e', undefined, []]);
    return { document: body.document, report: body.report, equipment: body.document.equipment as Item[] };
  };

  describe('what it carries', () => {
    it.each([
      ['system', (id: string) => id, 10, { carryType: 'held', handsHeld: 1 }],
      ['data', (id: string) => ({ value: id }), { value: '10' }, { value: true }],
    ] as const)('lies where it lay, in bags within bags: %s', async (layout, heldIn, quantity, equipped) => {
      const items = [
        anItem('backpack', 'Backpack', { quantity: 1 }, layout),
        anItem('backpack', 'Pouch', { containerId: heldIn('Backpack') }, layout),
        anItem('consumable', 'Chalk', { quantity, containerId: heldIn('Pouch') }, layout),
        anItem('weapon', 'Rapier', { equipped }, layout),
        anItem('shield', 'Buckler', { acBonus: 1, hardness: 3, equipped: { carryType: 'worn', handsHeld: 0 } }, layout),
        anItem('equipment', 'Rations', { quantity: 0 }, layout),
        anItem('backpack', 'Self', { containerId: heldIn('Self') }, layout),
      ];
      const { equipment, report } = await read(aPf2eFile({ layout, items }));
      const ids = new Map(equipment.map(({ name, id }) => [name, id]));
      expect(equipment).toMatchObject([
        { name: 'Backpack', itemId: 'container', containerId: null },
        { name: 'Pouch', itemId: 'container', containerId: ids.get('Backpack') },
        { name: 'Chalk', quantity: 10, containerId: ids.get('Pouch') },
        { name: 'Rapier', itemId: 'weapon', isEquipped: true },
        { name: 'Buckler', isEquipped: false, description: '+1 to armor class while raised, hardness 3.' },
        { name: 'Self', containerId: null },
      ]);
      expect(report.notMapped).toContainEqual({ from: 'items[Rations]', why: 'None is left.' });
    });

    it('says what a weapon does, with its runes, and tells the rest in plain words', async () => {
      const items = [
        anItem('weapon', 'Longsword', {
          category: 'martial',
          damage: { dice: 1, die: 'd8', damageType: 'slashing' },
          runes: { potency: 2, striking: 1, property: ['flaming'] },
          description: { value: '<p>Burns: @Damage[1d6[fire]].</p><script>x</script>' },
        }),
        anItem('weapon', 'Bow', {
          weaponType: { value: 'simple' },
          damage: { dice: 1, die: 'd6' },
          strikingRune: { value: 'greaterStriking' },
          potencyRune: { value: 1 },
        }),
        { ...anItem('weapon', 'Rifle', { subitems: [{ ...anItem('equipment', 'Scope'), _id: 'scope' }] }) },
      ];
      const { equipment } = await read(aPf2eFile({ items }));
      expect(equipment.map(({ description }) => description)).toEqual([
        'Martial weapon, damage 2d8 slashing, +2 potency, flaming.\nBurns: 1d6 fire.',
        'Simple weapon, damage 3d6, +1 potency.',
        '',
        '',
      ]);
      expect(equipment[3]).toMatchObject({ name: 'Scope', containerId: equipment[2]?.id });
    });

    it('counts heaps of coins as money, old and new, and leaves gems what they are', async () => {
      const items = [
        anItem('treasure', 'Gold Pieces', {
          slug: 'gold-pieces',
          stackGroup: 'coins',
          quantity: 12,
          price: { value: { gp: 1 } },
        }),
        anItem('treasure', 'Silver Pieces', {
          stackGroup: { value: 'coins' },
          quantity: { value: 4 },
          denomination: { value: 'sp' },
          value: { value: 1 },
        }),
        anItem('treasure', 'Gold Pieces', { quantity: '3' }),
        anItem('treasure', 'Ruby', { quantity: 1, price: { value: { gp: 50 } } }),
      ];
      const { document, equipment } = await read(aPf2eFile({ items }));
      expect(document.currency).toEqual({ gp: 15, sp: 4 });
      expect(equipment).toMatchObject([{ name: 'Ruby' }]);
    });
  });

  it('tells its story in plain words', async () => {
    const biography = {
      backstory: '<p>Born at sea &amp; raised ashore.</p>',
      appearance: 'Tall',
      attitude: 'Loud',
      beliefs: '<em>The tide</em>',
      edicts: ['Sail'],
      campaignNotes: 'Owes a captain',
      allies: 'The crew',
    };
    const details = {
      biography,
      age: { value: 33 },
      deity: { value: 'The Deep' },
      alignment: { value: 'CG' },
      languages: { value: ['elven'] },
    };
    const { document } = await read(
      aPf2eFile({
        details,
        items: [anAncestry({ languages: { value: ['common'] } }), anItem('heritage', 'Woodland Elf')],
      }),
    );
    expect(document.biography).toBe(
      'Born at sea & raised ashore.\n\nTall\n\nAncestry: Elf\nHeritage: Woodland Elf\nDeity: The Deep\nAlignment: CG\nAge: 33\nLanguages: common, elven\nAllies: The crew',
    );
    expect(document.personalityTraits).toBe('Attitude: Loud\nBeliefs: The tide\nEdicts: Sail');
    expect(document.notes).toBe('Owes a captain');
  });

  it('keeps what has no place here for the way out, and names it', async () => {
    const items = [
      anItem('feat', 'Nimble Dodge', {
        level: { value: 1 },
        category: 'class',
        description: { value: 'x' },
        rules: [{ key: 'Note' }],
      }),
      anItem('spell', 'Light', { level: { value: 1 }, location: { value: 'entry' } }),
      anItem('contraption', 'Odd'),
    ];
    const { document, report } = await read(
      aPf2eFile({
        items,
        parts: { resources: { heroPoints: { value: 2 } }, traits: { senses: [{ type: 'darkvision' }] } },
      }),
    );
    expect(document.extras.foundryPf2e).toMatchObject({
      details: { keyability: { value: 'str' } },
      resources: { heroPoints: { value: 2 } },
      traits: { senses: [{ type: 'darkvision' }] },
      items: [
        {
          type: 'feat',
          name: 'Nimble Dodge',
          system: { level: { value: 1 }, category: 'class', description: { value: 'x' } },
        },
        { type: 'spell', name: 'Light', system: { level: { value: 1 }, location: { value: 'entry' } } },
        { type: 'contraption', name: 'Odd' },
      ],
    });
    const left: { from: string }[] = report.notMapped;
    expect(left.map(({ from }) => from)).toEqual([
      'items[Nimble Dodge]',
      'items[Light]',
      'items[Odd]',
      'resources',
      'traits',
    ]);
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
      { type: 'lore', system: { proficient: {} } },
    ];
    it.each([
      ['items that are none', aPf2eFile({ items: junk })],
      ['items in place of a list', { ...aPf2eFile(), items: 'x' }],
      ['no items', { ...aPf2eFile(), items: undefined }],
      [
        'parts of the wrong kind',
        aPf2eFile({
          level: 'high',
          abilities: [],
          details: { biography: 5, xp: [] },
          attributes: { hp: 'full' },
          build: 'x',
        }),
      ],
      [
        'numbers beyond all bounds',
        aPf2eFile({
          level: 1e300,
          abilities: { str: { value: 1e300 }, dex: { mod: -1e300 } },
          skills: { arcana: 1e300 },
          attributes: { hp: { value: 1e300, max: 1e300 }, speed: { value: 1e300 } },
        }),
      ],
      [
        'thousands of items',
        aPf2eFile({
          items: Array.from({ length: 4_000 }, (_, index) =>
            anItem('equipment', `Pebble ${String(index)}`, {
              rules: [{ key: 'FlatModifier', selector: 'ac', value: 1 }],
            }),
          ),
        }),
      ],
      [
        'names of the prototype',
        aPf2eFile({
          skills: { constructor: 1 },
          items: [
            anItem('toString', 'x'),
            anItem('armor', 'y', { category: 'constructor' }),
            anItem('treasure', 'constructor', {}),
            anItem('weapon', 'z', { containerId: '__proto__', strikingRune: { value: 'valueOf' } }),
          ],
        }),
      ],
      [
        'selectors without end',
        aPf2eFile({
          items: [
            anItem('feat', 'f', {
              rules: [{ key: 'FlatModifier', selector: '{item|flags.'.repeat(20_000), value: 'floor('.repeat(20_000) }],
            }),
          ],
        }),
      ],
    ])('is read as far as it goes: %s', async (_what, file) => {
      const begun = performance.now();
      const { status, body } = await ada.post('/characters/import?dryRun=true', file);
      expect([status, typeof body.document?.name]).toEqual([200, 'string']);
      expect(performance.now() - begun).toBeLessThan(3_000);
    });
  });
});
