import { type Api, type TestApp, startTestApp } from '../testing';
import { aClass, aPf2eFile, aPf2eItem as anItem, anAncestry, boosts } from './testing/pf2e-file';

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

describe('a character from the pf2e system of Foundry', () => {
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
  const stats = async (file: unknown): Promise<Record<string, number>> => {
    const { body } = await ada.post('/characters/import', file);
    const { body: sheet } = await ada.get(`/characters/${String(body.id)}/sheet`);
    const found: { id: string; value: number }[] = sheet.stats;
    return Object.fromEntries(found.map(({ id, value }) => [id, value]));
  };
  const ranksOf = (document: { skills: { id: string; rank: number }[] }) =>
    Object.fromEntries(document.skills.map(({ id, rank }) => [id, rank]));
  const rogue = [anAncestry(), aClass(), anItem('background', 'Sailor', { boosts: boosts('con', 'str') })];

  it('is stored in free mode, with nothing against it', async () => {
    const { status, body } = await ada.post('/characters/import', aPf2eFile({ level: 2, items: rogue }));
    expect([status, body.format, body.report.violations]).toEqual([201, 'foundry-pf2e', []]);
    expect(body.character).toMatchObject({
      name: 'Tansy Thorn',
      ruleset: 'carried-over',
      mode: 'advisory',
      ancestry: 'elf',
      classes: [{ id: 'rogue', level: 2 }],
    });
  });

  describe('is recognised', () => {
    const nameless = { ...aPf2eFile({ items: rogue }), _stats: undefined };
    const older = aPf2eFile({
      layout: 'data',
      skills: { soc: 1, occ: 0 },
      parts: { saves: { fortitude: { rank: 1 } } },
    });
    const scores = Object.fromEntries(['str', 'dex', 'con', 'int', 'wis', 'cha'].map((id) => [id, { value: 12 }]));
    it.each([
      ['by its system', aPf2eFile()],
      ['by the things only this system has', nameless],
      [
        'by its parts, where scores make it look like another system',
        { ...older, data: { ...(older['data'] as object), abilities: scores }, _stats: undefined },
      ],
      ['in the layout of before', aPf2eFile({ layout: 'data', items: [aPf2eClassOf('data')] })],
      ['in a list of one', [aPf2eFile()]],
      ['under an actor', { actor: aPf2eFile() }],
    ])('%s', async (_how, file) => {
      expect((await read(file)).document.ruleset).toBe('carried-over');
    });

    it.each([
      ['a familiar', { ...aPf2eFile(), type: 'familiar' }],
      ['a character of a third system', { ...aPf2eFile(), _stats: { systemId: 'pf1' } }],
    ])('and %s is not', async (_what, file) => {
      const { status, body } = await ada.post('/characters/import?dryRun=true', file);
      expect([status, body.code]).toEqual([422, 'UNKNOWN_FORMAT']);
    });
  });

  describe('its scores', () => {
    // Elf: Dexterity, Intelligence, not Constitution; sailor: Constitution, Strength; rogue: Dexterity.
    it('follow from boosts and flaws where none are written', async () => {
      const build = { attributes: { boosts: { 1: ['dex', 'con', 'wis', 'cha'] } } };
      expect((await read(aPf2eFile({ items: rogue, build }))).document.abilities).toEqual({
        strength: 12,
        dexterity: 16,
        constitution: 12,
        intelligence: 12,
        wisdom: 12,
        charisma: 12,
      });
    });

    it.each([
      ['a boost of 18 counts half', 10, { 1: ['dex'], 5: ['dex'], 10: ['dex'] }, 19],
      ['two halves are one', 15, { 1: ['dex'], 5: ['dex'], 10: ['dex'], 15: ['dex'] }, 20],
      ['those of later levels wait', 9, { 1: ['dex'], 5: ['dex'], 10: ['dex', 'str', 'con', 'wis'] }, 18],
      ['gradual ones do not', 4, { 1: [], 5: ['dex', 'str', 'con'] }, 16],
      ['four at level three are not gradual', 3, { 1: [], 5: ['dex', 'str', 'con', 'cha'] }, 14],
    ])('%s', async (_rule, level, levels, dexterity) => {
      const { document } = await read(aPf2eFile({ level, items: rogue, build: { attributes: { boosts: levels } } }));
      expect(document.abilities.dexterity).toBe(dexterity);
    });

    it.each([
      ['older files have them', { str: { value: 18 }, dex: { value: '14' } }, undefined],
      [
        'a file says they were entered by hand',
        { str: { value: 18 }, dex: { value: 14 } },
        { abilities: { manual: true, boosts: { 1: ['cha'] } } },
      ],
      [
        'newer files have modifiers',
        { str: { mod: 4 }, dex: { mod: 2 } },
        { attributes: { manual: true, boosts: {} } },
      ],
    ])('are taken as they are where %s', async (_where, abilities, build) => {
      const { document, report } = await read(aPf2eFile({ abilities, build, items: build === undefined ? [] : rogue }));
      expect(document.abilities).toMatchObject({ strength: 18, dexterity: 14, wisdom: 10 });
      expect(report.guessed).toContainEqual(expect.objectContaining({ to: '/abilities/wisdom' }));
    });

    it('know other boosts of the ancestry, extra flaws and the apex', async () => {
      const items = [anAncestry({ alternateAncestryBoosts: ['str', 'wis'], voluntary: { flaws: ['cha'] } }), aClass()];
      const build = { attributes: { apex: 'str', boosts: {} } };
      expect((await read(aPf2eFile({ level: 17, items, build }))).document.abilities).toMatchObject({
        strength: 18,
        dexterity: 12,
        constitution: 10,
        wisdom: 12,
        charisma: 8,
      });
    });
  });

  it('has ranks from class, background, features, rules and its own', async () => {
    const items = [
      ...rogue,
      anItem('background', 'Scout', { trainedSkills: { value: ['survival'], lore: ['Forest Lore'] } }),
      anItem('feat', 'Canny Acumen', {
        subfeatures: { proficiencies: { fortitude: { rank: 3 }, light: { rank: 2 } } },
      }),
      anItem('feat', 'Skilled', {
        rules: [
          { key: 'ActiveEffectLike', mode: 'upgrade', path: 'system.skills.arcana.rank', value: 1 },
          { key: 'ActiveEffectLike', mode: 'upgrade', path: 'data.attributes.perception.rank', value: '3' },
          { key: 'ActiveEffectLike', path: 'system.skills.nature.rank', value: 4, predicate: ['raging'] },
          { key: 'ActiveEffectLike', path: 'system.skills.religion.rank', value: 'ternary(gte(@actor.level,7),2,1)' },
        ],
      }),
      {
        ...anItem('feat', 'Chosen', {
          rules: [
            { key: 'ActiveEffectLike', path: 'system.skills.{item|flags.system.rulesSelections.skill}.rank', value: 2 },
          ],
        }),
        flags: { system: { rulesSelections: { skill: 'medicine' } } },
      },
      anItem('lore', 'Forest Lore', { proficient: { value: 2 } }),
      anItem('lore', 'Sea Lore', { proficient: { value: 1 } }),
    ];
    const { document } = await read(aPf2eFile({ items, skills: { athletics: 2, thi: 4, stealth: 1, cooking: 1 } }));
    expect(ranksOf(document)).toEqual({
      arcana: 1,
      athletics: 2,
      medicine: 2,
      stealth: 1,
      survival: 1,
      thievery: 4,
      'lore-1': 2,
      'lore-2': 1,
      perception: 3,
      fortitude: 3,
      reflex: 2,
      will: 2,
      unarmored: 1,
      'light-armor': 2,
      'unarmed-attacks': 1,
      'simple-weapons': 1,
      'martial-weapons': 1,
    });
    expect(document.notes).toBe('Lore, first field: Forest Lore\nLore, second field: Sea Lore');
  });

  describe('its numbers', () => {
    const toughness = anItem('feat', 'Toughness', {
      rules: [{ key: 'FlatModifier', selector: 'hp', value: '@actor.level' }],
    });
    const fleet = anItem('feat', 'Fleet', {
      rules: [{ key: 'FlatModifier', selector: 'land-speed', value: 5, type: 'untyped' }],
    });
    const build = { attributes: { boosts: { 1: ['con', 'con'] } } };

    it('follow from ancestry, class, feats and wounds', async () => {
      const file = aPf2eFile({
        level: 4,
        build,
        items: [...rogue, toughness, fleet],
        attributes: { hp: { value: 20, temp: 3 } },
      });
      // Constitution 10 - 2 + 2 + 2 + 2: 14.
      const { document, report } = await read(file);
      expect(document.abilities.constitution).toBe(14);
      expect(await stats(file)).toMatchObject({ hitPoints: 6 + (8 + 2) * 4 + 4, speed: 35, classDc: 10 + 4 + 2 + 2 });
      expect(document.spent).toEqual({ hitPoints: 30 });
      expect(report.notMapped).toContainEqual({
        from: 'attributes.hp.temp',
        why: '3 temporary hit points are not kept.',
      });
    });

    it.each([
      ['that of the file where it is near', { value: 10, max: 40 }, 40, {}],
      ['no less than what is left', { value: 44 }, 44, {}],
      ['the sum where the file has a stale one', { value: 10, max: 12 }, 38, { hitPoints: 28 }],
    ])('the most hit points are %s', async (_which, hp, most, spent) => {
      const file = aPf2eFile({ level: 4, items: [anAncestry({ flaws: {} }), aClass()], attributes: { hp } });
      const { document } = await read(file);
      expect(await stats(file)).toMatchObject({ hitPoints: most });
      if (hp.value !== 10 || most === 38) expect(document.spent).toEqual(spent);
    });

    it('add up the armor that is worn, with its runes', async () => {
      const mail = anItem('armor', 'Chain Mail', {
        category: 'medium',
        acBonus: 4,
        dexCap: 1,
        runes: { potency: 1, resilient: 2 },
        equipped: { carryType: 'worn', inSlot: true, invested: true },
      });
      const spare = anItem('armor', 'Plate', {
        armorType: { value: 'heavy' },
        armor: { value: 6 },
        dex: { value: 0 },
        potencyRune: { value: 2 },
        equipped: { value: false },
      });
      const file = aPf2eFile({ level: 3, items: [...rogue, aClass({ defenses: { medium: 2 } }), mail, spare] });
      const { equipment } = await read(aPf2eFile({ items: [mail, spare] }));
      expect(equipment).toMatchObject([
        { itemId: 'medium-armor', isEquipped: true },
        {
          itemId: 'heavy-armor',
          isEquipped: false,
          statModifiers: [
            { target: 'armorClass', value: 8 },
            { target: 'dexterityCap', op: 'max', value: 0 },
          ],
        },
      ]);
      // A rogue knows no medium armor: 10, 1 of Dexterity, 5 of the suit.
      expect(await stats(file)).toMatchObject({ armorClass: 10 + 1 + 5, will: 0 + 3 + 4 + 2 });
    });

    it('count what always holds, and only what is worn', async () => {
      const bonus = (selector: string, value: number) => ({
        rules: [{ key: 'FlatModifier', selector, value, type: 'item' }],
      });
      const items = [
        ...rogue,
        anItem('equipment', 'Soft Boots', { ...bonus('stealth', 1), equipped: { carryType: 'worn', invested: true } }),
        anItem('equipment', 'Softer Boots', {
          ...bonus('stealth', 2),
          equipped: { carryType: 'worn', invested: false },
        }),
        anItem('feat', 'Watchful', {
          rules: [
            { key: 'FlatModifier', selector: ['perception'], value: 1 },
            { key: 'FlatModifier', selector: 'will', value: 2, predicate: ['x'] },
          ],
        }),
      ];
      // Dexterity 14 of ancestry and class, and rank 1.
      expect(await stats(aPf2eFile({ items }))).toMatchObject({
        'skill.stealth': 2 + 1 + 2 + 1,
        'skill.perception': 0 + 1 + 4 + 1,
        will: 0 + 1 + 4,
      });
    });

    it('of spells are those of the best way to cast', async () => {
      const items = [
        ...rogue,
        anItem('spellcastingEntry', 'Arcane', {
          ability: { value: 'int' },
          proficiency: { value: 1 },
          tradition: { value: 'arcane' },
        }),
        anItem('feat', 'Expert Caster', {
          rules: [{ key: 'ActiveEffectLike', path: 'system.proficiencies.spellcasting.rank', value: 2 }],
        }),
      ];
      expect(await stats(aPf2eFile({ level: 7, items }))).toMatchObject({ spellAttack: 1 + 7 + 4 });
    });

    it('of experience stay what they are, whatever the level', async () => {
      const { document } = await read(aPf2eFile({ level: 9, details: { xp: { value: '640' } } }));
      expect(document.experiencePoints).toBe(640);
    });
  });
});

function aPf2eClassOf(layout: 'data') {
  return anItem('class', 'Fighter', { hp: 10, keyAbility: { value: ['str', 'dex'], selected: 'str' } }, layout);
}
