import fc from 'fast-check';
import { type Api, type TestApp, startTestApp } from '../testing';
import { anything, placesIn, replaced } from './testing/broken-files';
import { aDdbClass, aDdbFile, aDdbItem, aDdbModifier } from './testing/dndbeyond-file';

const file = aDdbFile({
  scores: [15, 12, 14, 8, 13, 10],
  modifiers: {
    race: [aDdbModifier('bonus', 'constitution-score', { value: 2 }), aDdbModifier('language', 'dwarvish')],
    class: [aDdbModifier('proficiency', 'stealth', { componentId: 9 })],
    item: [aDdbModifier('set', 'strength-score', { value: 21, componentId: 31 })],
  },
  sheet: {
    race: { fullName: 'Elf', baseName: 'Elf' },
    background: { definition: { name: 'Sailor' } },
    classes: [
      aDdbClass('Rogue', 3, {
        isStartingClass: true,
        subclassDefinition: { name: 'Thief' },
        classFeatures: [{ definition: { id: 9, requiredLevel: 1 } }],
      }),
    ],
    baseHitPoints: 20,
    removedHitPoints: 4,
    currentXp: 900,
    spellSlots: [{ level: 1, used: 1 }],
    characterValues: [{ typeId: 26, valueId: '5', value: 3 }],
    inventory: [
      aDdbItem('Leather', { armorTypeId: 1, armorClass: 11 }, { equipped: true }),
      aDdbItem('Sash of Might', { id: 31, grantedModifiers: [aDdbModifier('bonus', 'stealth', { value: 1 })] }),
    ],
    customItems: [{ id: 5, name: 'Key', quantity: 1 }],
    traits: { ideals: 'Truth' },
    notes: { backstory: '<p>x</p>' },
    spells: { class: [{ definition: { name: 'Aid', level: 2 } }] },
  },
});

describe('a D&D Beyond file with something wrong in it', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  it('is read or is not recognised, wherever the mistake is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...placesIn(file)), anything, async (path, value) => {
        const { status, body } = await ada.post(
          '/characters/import?dryRun=true',
          JSON.stringify(replaced(file, path, value)),
        );
        expect(status === 200 || body.code === 'UNKNOWN_FORMAT' || body.code === 'MALFORMED_BODY').toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
