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

describe('a character from any tool about Foundry', () => {
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

  it('keeps the texts of what has no place while there is room, then its figures, then its name', async () => {
    const kept = async (words: number) => {
      const items = Array.from({ length: 10 }, (_, index) =>
        anItem('spell', `Spell ${String(index)}`, { level: 0, description: { value: 'w'.repeat(words) } }),
      );
      return (await read(aFoundryFile({ items }))).document.extras.foundryDnd5e.items[0];
    };
    expect((await kept(200)).system.description.value).toHaveLength(200);
    expect(await kept(10_000)).toEqual({ type: 'spell', name: 'Spell 0', system: { level: 0 } });
  });

  describe('from whatever tool it comes', () => {
    const rogue = [anItem('class', 'Rogue', { levels: 3 })];
    const plain = aFoundryFile({ scores: { str: 12 }, items: rogue });
    const { abilities } = plain['system'] as unknown as { abilities: Record<string, unknown> };
    it.each([
      ['in the envelope of an actor', { actor: plain, version: 2 }],
      ['as the actor of a token', { name: 'Token', actorData: plain }],
      ['alone in a list', [plain]],
      [
        'with marks of a module and its own',
        { ...plain, flags: { exportSource: { system: 'dnd5e' } }, _stats: { systemId: 'dnd5e' } },
      ],
      ['with its things by id', { ...plain, items: { a: rogue[0] } }],
      [
        'with blanks about its keys',
        { ' name': 'Tamsin', 'type ': 'character', ' system ': plain['system'], items: rogue },
      ],
      [
        'with scores that are missing',
        { ...plain, system: { abilities: { ...abilities, cha: undefined, wis: { value: null } } } },
      ],
    ])('is known %s', async (_how, file) => {
      const { document } = await read(file);
      expect(document).toMatchObject({
        name: 'Tamsin',
        classes: [{ id: 'rogue', level: 3 }],
        abilities: { strength: 12, wisdom: 10 },
      });
    });

    it('is not known where it is of another game', async () => {
      const file = { ...plain, flags: { exportSource: { system: 'pf1' } } };
      expect((await ada.post('/characters/import?dryRun=true', file)).body.code).toBe('UNKNOWN_FORMAT');
    });
  });

  describe('whose numbers come from a background, a feat or another book', () => {
    const carrierOf = (equipment: readonly Item[]) =>
      equipment.find(({ name }) => name === 'Carried over from Foundry');

    it('knows its skills, tools and saves without a violation, and says what carries them', async () => {
      const file = aFoundryFile({
        skills: { arc: 1, sur: 2, ste: 0 },
        scores: { wis: 14 },
        saves: { wis: 1, str: '0' },
        tools: { herb: { value: 1 } },
        items: [anItem('class', 'Fighter', { levels: 1 }), anItem('race', 'Elf')],
      });
      const { report, equipment } = await read(file);
      expect(report.violations).toEqual([]);
      expect(carrierOf(equipment)).toMatchObject({ isEquipped: true, itemId: null });
      expect(report.guessed).toContainEqual(expect.objectContaining({ from: 'skills.arc.value' }));
      expect(await stat(file, 'skill.arcana')).toMatchObject({ value: 2 });
      expect(await stat(file, 'skill.survival')).toMatchObject({ rank: 2 });
      expect(await stat(file, 'wisdom.save')).toMatchObject({ value: 4 });
      expect(await stat(file, 'strength.save')).toMatchObject({ value: 0 });
    });

    it('does not know what its ancestry would teach, where the file does not', async () => {
      const items = [anItem('race', 'Orc'), anItem('class', 'Bard', { levels: 1 })];
      expect(await stat(aFoundryFile({ skills: { itm: 0 }, items }), 'skill.intimidation')).toMatchObject({ value: 0 });
    });

    it('keeps scores beyond what a base may be', async () => {
      expect(await stat(aFoundryFile({ scores: { str: 24 } }), 'strength')).toMatchObject({ value: 24 });
    });

    it.each([
      [
        'level by level',
        { advancement: [{ type: 'HitPoints', value: { 1: 'max', 2: 'avg', 3: 9 } }] },
        { value: 5, max: null },
        25,
      ],
      ['by id', { advancement: { x: { type: 'HitPoints', value: { 2: '1' } } } }, { value: 5 }, 17],
      ['in sum', {}, { value: 5, max: 27 }, 27],
      ['beyond the dice', {}, { value: 5, max: '60' }, 60],
      ['as fixed numbers', {}, { value: 5, max: null }, 22],
    ])('has the hit points that were rolled %s', async (_how, system, hp, value) => {
      const items = [anItem('class', 'Fighter', { levels: 3, ...system })];
      expect(await stat(aFoundryFile({ attributes: { hp }, items }), 'hitPoints')).toMatchObject({
        value,
        remaining: 5,
      });
    });

    it.each([
      ['as a number', { calc: 'flat', flat: 18 }, 18],
      ['as natural armor', { calc: 'natural', flat: '13' }, 15],
      ['in the oldest files', { value: 16 }, 16],
      ['as what is worn', { calc: 'default', flat: 30 }, 12],
    ])('has the armor class that was written %s', async (_how, ac, value) =>
      expect(await stat(aFoundryFile({ scores: { dex: 14 }, attributes: { ac } }), 'armorClass')).toMatchObject({
        value,
      }),
    );

    it('has the experience its level takes, where none is counted', async () => {
      const { document, report } = await read(aFoundryFile({ items: [anItem('class', 'Fighter', { levels: 5 })] }));
      expect([document.experiencePoints, report.violations]).toEqual([6500, []]);
    });

    it('holds no more weapons than it has hands, and attunes to nothing that cannot be', async () => {
      const weapon = (name: string) => anItem('weapon', name, { equipped: true, attuned: true });
      const items = [anItem('class', 'Fighter'), weapon('Longsword'), weapon('Dagger'), weapon('Longbow')];
      const { equipment, report } = await read(aFoundryFile({ items }));
      expect(equipment.map(({ isEquipped, isAttuned }) => [isEquipped, isAttuned])).toEqual([
        [true, false],
        [true, false],
        [false, false],
      ]);
      expect(report.violations).toEqual([]);
    });
  });
});
