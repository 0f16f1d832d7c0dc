import fc from 'fast-check';
import { type Api, type TestApp, startTestApp } from '../testing';
import { aFoundryFile, aFoundryItem as anItem } from './testing/foundry-file';
import { anything, placesIn, replaced } from './testing/broken-files';
import { aPathbuilderFile } from './testing/pathbuilder-file';
import { aClass, aPf2eFile, aPf2eItem, anAncestry } from './testing/pf2e-file';

const dnd5e = aFoundryFile({
  scores: { str: 17 },
  details: { race: 'Elf', xp: { value: 900 }, biography: { value: '<p>x</p>' }, trait: 'Loud', originalClass: 'Rogue' },
  attributes: { hp: { value: 7, max: 9, temp: 1 }, senses: { darkvision: 60 } },
  skills: { ste: 2, prc: 1 },
  currency: { gp: 5 },
  items: [
    anItem('class', 'Rogue', { levels: 3, identifier: 'rogue', subclass: 'Thief' }),
    anItem('container', 'Backpack', { container: '', currency: { gp: 1 } }),
    anItem('consumable', 'Torch', { quantity: 10, container: 'Backpack' }),
    anItem('weapon', 'Moonblade', {
      type: { value: 'martialM', baseItem: 'longsword' },
      magicalBonus: 1,
      equipped: true,
    }),
    anItem('spell', 'Aid', { level: 2 }),
  ],
});

const pf2e = aPf2eFile({
  level: 5,
  details: { xp: { value: 10 }, biography: { backstory: '<p>x</p>', edicts: ['y'] }, languages: { value: ['common'] } },
  attributes: { hp: { value: 7, max: 9, temp: 1 }, speed: { value: 25 }, ac: { value: 15 } },
  skills: { stealth: 2, occ: 1 },
  build: { attributes: { boosts: { 1: ['dex'], 5: ['con'] }, apex: 'dex', manual: false } },
  items: [
    anAncestry({ voluntary: { flaws: ['str'] } }),
    aClass(),
    aPf2eItem('lore', 'Sea Lore', { proficient: { value: 1 } }),
    aPf2eItem('feat', 'Feat', {
      rules: [{ key: 'FlatModifier', selector: 'hp', value: '@actor.level', type: 'item' }],
    }),
    aPf2eItem('backpack', 'Backpack', { quantity: 1 }),
    aPf2eItem('armor', 'Mail', {
      category: 'medium',
      acBonus: 4,
      dexCap: 1,
      runes: { potency: 1, resilient: 1 },
      equipped: { carryType: 'worn', inSlot: true },
      containerId: 'Backpack',
    }),
    aPf2eItem('weapon', 'Sword', { damage: { dice: 1, die: 'd8' }, runes: { striking: 1, property: ['x'] } }),
    aPf2eItem('treasure', 'Gold Pieces', { stackGroup: 'coins', quantity: 5, price: { value: { gp: 1 } } }),
    aPf2eItem('spellcastingEntry', 'Spells', { ability: { value: 'int' }, proficiency: { value: 1 } }),
  ],
});

const pathbuilder = aPathbuilderFile({
  xp: 3,
  mods: { Stealth: { Item: 1 } },
  lores: [['Sea', 2]],
  feats: [['Feat', null, 'Class Feat', 1]],
  equipmentContainers: { one: { containerName: 'Backpack' } },
  equipment: [['Rope', 1, 'one', 'Invested']],
  weapons: [{ name: 'Sword', qty: 1, prof: 'martial', die: 'd8', pot: 1, str: 'striking', runes: ['x'], attack: 5 }],
  armor: [{ name: 'Mail', qty: 1, prof: 'medium', pot: 1, res: 'resilient', worn: true, runes: [] }],
  acTotal: { acProfBonus: 5, acAbilityBonus: 0, acItemBonus: 5, acTotal: 20 },
  spellCasters: [{ name: 'Witch', ability: 'int', proficiency: 2 }],
});

describe('a file of another program with something wrong in it', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  it.each([
    ['dnd5e', dnd5e, 300],
    ['pf2e', pf2e, 200],
    ['Pathbuilder', pathbuilder, 120],
  ])(
    'is read or is not recognised, wherever the mistake is: %s',
    async (_format, file, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...placesIn(file)), anything, async (path, value) => {
          const { status, body } = await ada.post(
            '/characters/import?dryRun=true',
            JSON.stringify(replaced(file, path, value)),
          );
          expect(status === 200 || body.code === 'UNKNOWN_FORMAT' || body.code === 'MALFORMED_BODY').toBe(true);
        }),
        { numRuns },
      );
    },
    60_000,
  );
});
