import fc from 'fast-check';
import { type Api, type TestApp, startTestApp } from '../testing';
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

type Path = readonly (string | number)[];

const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
};

/** A copy in which `value` stands at `path`. */
const replaced = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole))
    return whole.map((child: unknown, index) => (String(index) === String(key) ? replaced(child, rest, value) : child));
  return Object.fromEntries(
    Object.entries(whole).map(([name, child]) => [name, name === key ? replaced(child, rest, value) : child]),
  );
};

/** Anything JSON can say, and the sizes and signs that hurt. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    -1,
    1e300,
    Number.MAX_SAFE_INTEGER + 2,
    0.5,
    '12',
    true,
    [],
    {},
    [[]],
    'x'.repeat(30_000),
    '__proto__',
    'constructor',
  ),
);

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
