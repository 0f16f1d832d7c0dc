import fc from 'fast-check';
import { type Api, type TestApp, startTestApp } from '../testing';
import { anything, placesIn, replaced } from './testing/broken-files';
import { aFoundryFile, aFoundryItem as anItem } from './testing/foundry-file';

const file = aFoundryFile({
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

describe('a Foundry file with something wrong in it', () => {
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
      { numRuns: 300 },
    );
  }, 60_000);
});
