import { type Api, type TestApp, startTestApp } from '../testing';
import {
  type DdbFile,
  aDdbClass as aClass,
  aDdbFile as aFile,
  aDdbItem as anItem,
  aDdbModifier as aModifier,
} from './testing/dndbeyond-file';

interface Item {
  readonly name: string;
  readonly isEquipped: boolean;
  readonly description: string;
  readonly statModifiers: readonly unknown[];
}

const CARRIER = 'Carried over from D&D Beyond';

const sailor = [aModifier('proficiency', 'athletics'), aModifier('proficiency', 'perception')];

/** A hill dwarf and fighter of level 3 with a background and a feat of no book here, and armor. */
const dwarf: DdbFile = {
  name: 'Orla',
  scores: [15, 12, 14, 8, 13, 10],
  modifiers: {
    race: [
      aModifier('bonus', 'constitution-score', { value: 2 }),
      aModifier('bonus', 'wisdom-score', { value: 1 }),
      aModifier('bonus', 'hit-points-per-level', { value: 1 }),
      aModifier('language', 'dwarvish'),
    ],
    class: [
      aModifier('proficiency', 'strength-saving-throws'),
      aModifier('proficiency', 'constitution-saving-throws'),
      aModifier('proficiency', 'heavy-armor'),
      aModifier('proficiency', 'intimidation'),
      aModifier('proficiency', 'survival'),
    ],
    background: sailor,
    feat: [
      aModifier('bonus', 'hit-points-per-level', { value: 2 }),
      aModifier('proficiency', 'wisdom-saving-throws', { isGranted: false }),
      aModifier('bonus', 'strength-score', { value: 1, isGranted: false }),
      aModifier('bonus', 'initiative', { value: 5 }),
    ],
    item: [aModifier('bonus', 'armor-class', { value: 1, componentId: 31, requiresAttunement: true })],
  },
  sheet: {
    race: { fullName: 'Hill Dwarf', baseName: 'Dwarf', weightSpeeds: { normal: { walk: 25 } } },
    background: { definition: { name: 'Sailor' } },
    feats: [{ definition: { name: 'Tough' } }],
    classes: [aClass('Fighter', 3, { isStartingClass: true })],
    baseHitPoints: 25,
    removedHitPoints: 4,
    currentXp: 1000,
    inventory: [
      anItem(
        'Chain Mail',
        { filterType: 'Armor', armorClass: 16, armorTypeId: 3, strengthRequirement: 13 },
        { equipped: true },
      ),
      anItem('Shield', { filterType: 'Armor', armorClass: 2, armorTypeId: 4 }, { equipped: true }),
      anItem('Ring of Salt', { id: 31, filterType: 'Ring', canAttune: true }, { equipped: true, isAttuned: true }),
    ],
  },
};

describe('a character from D&D Beyond', () => {
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
  const sheetOf = async (file: unknown) => {
    const { status, body } = await ada.post('/characters/import', file);
    expect(status).toBe(201);
    const { body: sheet } = await ada.get(`/characters/${String(body.id)}/sheet`);
    const stats: { id: string; value: number; remaining: number | null }[] = sheet.stats;
    const numbers = Object.fromEntries(stats.map(({ id, value }) => [id, value]));
    return { numbers, stats, violations: body.report.violations as { code: string }[] };
  };

  it('is stored in free mode, with the numbers the file shows and without a violation', async () => {
    const { numbers, stats, violations } = await sheetOf(aFile(dwarf));
    expect(numbers).toMatchObject({
      // 15 and 1 by the feat; 14 and 2, 13 and 1 by the ancestry.
      strength: 16,
      constitution: 16,
      wisdom: 14,
      // A level brings 10, 6 and 6, a Constitution of 16, the dwarf 1 and the feat 2; the dice showed 3 more.
      hitPoints: 25 + 9 + 3 + 6,
      armorClass: 16 + 2 + 1,
      'strength.save': 5,
      'constitution.save': 5,
      'wisdom.save': 4,
      'dexterity.save': 1,
      'skill.athletics': 5,
      'skill.perception': 4,
      'skill.intimidation': 2,
      'skill.stealth': 1,
      initiative: 6,
      speed: 25,
      proficiencyBonus: 2,
    });
    expect(stats.find(({ id }) => id === 'hitPoints')?.remaining).toBe(39);
    expect(violations).toEqual([]);
  });

  it('puts what no ancestry, class or item brings on a thing that says where it is from', async () => {
    const { document, report, carrier } = await read(aFile(dwarf));
    expect(document).toMatchObject({
      name: 'Orla',
      mode: 'advisory',
      ancestry: 'hill-dwarf',
      classes: [{ id: 'fighter', level: 3 }],
      abilities: { strength: 16, constitution: 14, wisdom: 13 },
      experiencePoints: 1000,
    });
    expect(carrier).toMatchObject({ isEquipped: true, description: expect.stringContaining('Sailor, Tough') });
    expect(carrier?.statModifiers).toContainEqual({ target: 'hitPoints', op: 'add', value: 6 });
    expect(carrier?.statModifiers).toContainEqual({ target: 'initiative', op: 'add', value: 5 });
    expect(report.guessed).toContainEqual(
      expect.objectContaining({ from: 'initiative', why: expect.stringContaining(CARRIER) }),
    );
  });

  it('carries nothing where the rules bring everything', async () => {
    const file = aFile({
      scores: [16, 10, 14, 10, 10, 10],
      sheet: { classes: [aClass('Fighter', 1, { isStartingClass: true })], baseHitPoints: 10 },
      modifiers: {
        class: [
          aModifier('proficiency', 'strength-saving-throws'),
          aModifier('proficiency', 'constitution-saving-throws'),
        ],
      },
    });
    const { carrier, document } = await read(file);
    expect([carrier, document.hitPointRolls]).toEqual([undefined, undefined]);
  });

  it.each([
    ['bare', aFile(dwarf).data],
    ['alone in a list', [aFile(dwarf)]],
    ['within another answer', { character: { data: aFile(dwarf) } }],
    [
      'with blanks about its keys',
      { ' data ': Object.fromEntries(Object.entries(aFile(dwarf).data).map(([key, value]) => [` ${key} `, value])) },
    ],
    ['with numbers as text', JSON.parse(JSON.stringify(aFile(dwarf)).replace(/:(\d+)/g, ':"$1"'))],
  ])('is known %s', async (_how, file) => {
    const { document } = await read(file);
    expect(document).toMatchObject({
      name: 'Orla',
      ancestry: 'hill-dwarf',
      abilities: { strength: 16 },
      spent: { hitPoints: 4 },
    });
  });

  describe('its scores', () => {
    const human = { race: { fullName: 'Human' } };
    const raise = (more: object) => ({
      modifiers: { race: [aModifier('bonus', 'strength-score', { value: 2, ...more })] },
    });
    it.each([
      ['as written', { scores: [13, 10, 10, 10, 10, 10] }, 13],
      ['with the ancestry in them', { scores: [13, 10, 10, 10, 10, 10], sheet: human, ...raise({}) }, 15],
      ['raised by a choice', { ...raise({ isGranted: false }) }, 12],
      ['raised by a number as text', { ...raise({ value: '2' }) }, 12],
      ['raised by a fixed number', { ...raise({ value: null, fixedValue: 2 }) }, 12],
      ['with a bonus of the player', { bonusScores: [3, null, null, null, null, null] }, 13],
      ['overruled by the player', { ...raise({}), overrideScores: [9, null, null, null, null, null] }, 9],
      ['beyond what a base may be', { scores: [24, 10, 10, 10, 10, 10] }, 24],
      ['of nobody', { scores: [null, null, null, null, null, null] }, 10],
      ['set by a thing that is worn', wearing({ equipped: true, isAttuned: true }), 21],
      ['not set by a thing without attunement', wearing({ equipped: true, isAttuned: false }), 10],
      ['not set by a thing in a bag', wearing({ equipped: false, isAttuned: true }), 10],
      ['raised by a feature that is reached', feature(1), 12],
      ['not raised by one of a higher level', feature(9), 10],
    ] as [string, DdbFile, number][])('are those of the file: %s', async (_what, file, strength) =>
      expect((await sheetOf(aFile(file))).numbers).toMatchObject({ strength }),
    );

    function wearing(item: Readonly<Record<string, unknown>>): DdbFile {
      const giant = aModifier('set', 'strength-score', { value: 21, componentId: 77, requiresAttunement: true });
      const belt = { id: 77, canAttune: true, grantedModifiers: [giant] };
      return { modifiers: { item: [giant] }, sheet: { inventory: [anItem('Girdle of Might', belt, item)] } };
    }

    function feature(requiredLevel: number): DdbFile {
      const classFeatures = [{ definition: { id: 55, requiredLevel } }];
      return {
        modifiers: { class: [aModifier('bonus', 'strength-score', { value: 2, componentId: 55 })] },
        sheet: { classes: [aClass('Bard', 4, { classFeatures })] },
      };
    }
  });

  describe('who it is', () => {
    it.each([
      ['a kind', { fullName: 'Lightfoot Halfling', baseName: 'Halfling' }, 'lightfoot-halfling'],
      ['a family of a later edition', { fullName: 'Dwarf', baseName: 'Dwarf', isLegacy: false }, 'hill-dwarf'],
      ['a kind of another book', { fullName: 'Mountain Dwarf', baseName: 'Dwarf' }, 'hill-dwarf'],
      ['a variant', { fullName: 'Variant Human', baseName: 'Human' }, 'human'],
      ['a species of a later edition', { fullName: 'Orc', baseName: 'Orc' }, 'half-orc'],
      ['only the family', { fullName: null, baseRaceName: 'Tiefling' }, 'tiefling'],
      ['a lineage nobody knows', { fullName: 'Reborn', baseName: 'Lineages' }, null],
      ['a text', 'Gnome', 'rock-gnome'],
      ['nothing', null, null],
    ])('is told by %s', async (_what, race, ancestry) => {
      const { document, report } = await read(aFile({ sheet: { race } }));
      expect([document.ancestry, report.violations]).toEqual([ancestry, []]);
    });

    it('keeps several classes, the first one first, with what they bring beside each other', async () => {
      const first = { definition: { id: 8, requiredLevel: 1 } };
      const file = aFile({
        scores: [10, 13, 10, 13, 10, 10],
        modifiers: {
          class: [
            aModifier('proficiency', 'dexterity-saving-throws', { componentId: 9, availableToMulticlass: false }),
            aModifier('proficiency', 'intelligence-saving-throws', { componentId: 8, availableToMulticlass: false }),
          ],
        },
        sheet: {
          classes: [
            aClass('Rogue', 2, { classFeatures: [{ definition: { id: 9, requiredLevel: 1 } }] }),
            aClass('Wizard', '3', {
              isStartingClass: true,
              classFeatures: [first],
              subclassDefinition: { name: 'School of Evocation' },
            }),
          ],
          currentXp: 6500,
        },
      });
      const { document, report } = await read(file);
      expect(document.classes).toEqual([
        { id: 'wizard', level: 3 },
        { id: 'rogue', level: 2 },
      ]);
      expect(document.choices).toEqual({ 'wizard-tradition': ['school-of-evocation'] });
      expect(report.violations).toEqual([]);
      expect((await sheetOf(file)).numbers).toMatchObject({ 'dexterity.save': 1, 'intelligence.save': 4 });
    });

    it('knows a fighting style by its option', async () => {
      const options = { class: [{ definition: { name: 'Defense' } }], race: null };
      const { document } = await read(aFile({ sheet: { classes: [aClass('Fighter', 1)], options } }));
      expect(document.choices).toEqual({ 'fighter-style': ['defense'] });
    });

    it('leaves out a class of another book, and keeps its numbers', async () => {
      const file = aFile({
        scores: [10, 14, 12, 18, 10, 10],
        modifiers: {
          class: [aModifier('proficiency', 'intelligence-saving-throws'), aModifier('proficiency', 'arcana')],
        },
        sheet: { classes: [aClass('Artificer', 5)], baseHitPoints: 28 },
      });
      const { document, report } = await read(file);
      expect([document.classes, report.violations]).toEqual([[], []]);
      expect(report.notMapped).toContainEqual({
        from: 'classes[Artificer]',
        why: 'SRD 5.1 has no class called Artificer.',
      });
      expect(document.extras.dndbeyond.classes).toMatchObject([{ name: 'Artificer', level: 5 }]);
      expect(document.biography).toContain('Class: Artificer 5');
      expect((await sheetOf(file)).numbers).toMatchObject({
        proficiencyBonus: 3,
        hitPoints: 33,
        'intelligence.save': 7,
        'skill.arcana': 7,
      });
    });

    it.each([
      ['counted', { currentXp: 23_500 }, 23_500],
      ['given at milestones', { currentXp: 0 }, 23_000],
      ['not said', { currentXp: null }, 23_000],
      ['counted once, then given at milestones', { currentXp: 400, preferences: { progressionType: 1 } }, 23_000],
    ])('has the experience its level takes, where it is %s', async (_how, sheet, points) => {
      const { document, report } = await read(aFile({ sheet: { classes: [aClass('Druid', 7)], ...sheet } }));
      expect([document.experiencePoints, report.violations]).toEqual([points, []]);
    });
  });

  describe('its hit points', () => {
    const fighter = { classes: [aClass('Fighter', 3, { isStartingClass: true })] };
    it.each([
      ['fixed', { baseHitPoints: 22 }, 22, undefined],
      ['rolled', { baseHitPoints: 29 }, 29, { fighter: { 2: 10, 3: 9 } }],
      ['rolled badly', { baseHitPoints: 12 }, 12, { fighter: { 2: 1, 3: 1 } }],
      ['more than dice can show', { baseHitPoints: 50 }, 50, { fighter: { 2: 10, 3: 10 } }],
      ['with a bonus', { baseHitPoints: 22, bonusHitPoints: '5' }, 27, undefined],
      ['overruled', { baseHitPoints: 22, overrideHitPoints: 60 }, 60, undefined],
      ['not said', { baseHitPoints: null }, 22, undefined],
    ])('are those of the file: %s', async (_what, sheet, hitPoints, rolls) => {
      const file = aFile({ sheet: { ...fighter, ...sheet } });
      const { document } = await read(file);
      expect(document.hitPointRolls).toEqual(rolls);
      expect((await sheetOf(file)).numbers).toMatchObject({ hitPoints });
    });

    it('know the wounds, and no more than there are', async () => {
      const wounded = (removedHitPoints: unknown) =>
        read(aFile({ sheet: { ...fighter, removedHitPoints, temporaryHitPoints: 3 } }));
      const { document, report } = await wounded(7);
      expect(document.spent).toEqual({ hitPoints: 7 });
      expect(report.notMapped).toContainEqual(expect.objectContaining({ from: 'temporaryHitPoints' }));
      expect(document.extras.dndbeyond.temporaryHitPoints).toBe(3);
      expect((await wounded(9_999)).document.spent).toEqual({ hitPoints: 22 });
      expect((await wounded(-4)).document.spent).toEqual({});
    });
  });

  describe('its armor class', () => {
    const suit = (name: string, armorClass: number, armorTypeId: number, more: object = {}) =>
      anItem(name, { filterType: 'Armor', armorClass, armorTypeId, ...more }, { equipped: true });
    const plusOne = aModifier('bonus', 'armor-class', { value: 1, componentId: 88 });
    it.each([
      ['nothing worn', {}, 14],
      ['light', { inventory: [suit('Leather', 11, 1)] }, 15],
      ['medium', { inventory: [suit('Breastplate', 14, 2)] }, 16],
      ['heavy and a shield', { inventory: [suit('Plate', 18, 3), suit('Shield', 2, 4)] }, 20],
      ['of another book', { inventory: [suit('Moonsilk Vest', 13, 1)] }, 17],
      ['enchanted', { inventory: [suit('+1 Leather', 11, 1, { id: 88, grantedModifiers: [plusOne] })] }, 16],
      ['in a bag', { inventory: [anItem('Plate', { filterType: 'Armor', armorClass: 18, armorTypeId: 3 })] }, 14],
      ['overruled', { characterValues: [{ typeId: 1, value: 25 }] }, 25],
      ['adjusted', { characterValues: [{ typeId: 3, value: '2' }] }, 16],
    ])('is that of the file: %s', async (_what, sheet, armorClass) =>
      expect((await sheetOf(aFile({ scores: [15, 18, 10, 10, 10, 10], sheet }))).numbers).toMatchObject({ armorClass }),
    );

    it.each([
      ['of a monk', aModifier('set', 'unarmored-armor-class', { statId: 5 }), 16],
      ['of scales', aModifier('set', 'unarmored-armor-class', { value: 3 }), 15],
      [
        'while something lasts',
        aModifier('bonus', 'armor-class', { value: 2, restriction: 'while you stand still' }),
        12,
      ],
      ['of iron skin', aModifier('bonus', 'armor-class', { value: 1 }), 13],
    ])('knows bare skin: %s', async (_what, modifier, armorClass) => {
      const file = aFile({ scores: [10, 14, 10, 10, 18, 10], modifiers: { race: [modifier] } });
      expect((await sheetOf(file)).numbers).toMatchObject({ armorClass });
    });
  });

  it('knows skills by training, by hand, by half and twice', async () => {
    const file = aFile({
      scores: [10, 14, 10, 10, 10, 10],
      modifiers: {
        class: [
          aModifier('proficiency', 'stealth'),
          aModifier('expertise', 'stealth'),
          aModifier('half-proficiency', 'ability-checks'),
        ],
        item: [aModifier('bonus', 'acrobatics', { value: 5, componentId: 999 })],
        feat: [aModifier('bonus', 'perception', { value: 5, restriction: 'by ear' })],
      },
      sheet: {
        classes: [aClass('Rogue', 5, { isStartingClass: true })],
        currentXp: 6500,
        characterValues: [
          { typeId: 26, valueId: '6', value: 3 },
          { typeId: 24, valueId: 7, value: 2 },
        ],
      },
    });
    const { numbers, violations } = await sheetOf(file);
    expect(numbers).toMatchObject({
      'skill.stealth': 8,
      'skill.acrobatics': 8,
      'skill.arcana': 3,
      'skill.history': 3,
      'skill.perception': 1,
    });
    expect(violations).toEqual([]);
  });
});
