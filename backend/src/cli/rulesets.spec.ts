import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkRuleset } from './rulesets';

const SHIPPED = path.join(__dirname, '../../../libs/rules/rulesets/adventure-core.json');
const readShipped = (): Promise<string> => readFile(SHIPPED, 'utf8');

describe('ruleset check', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ruleset-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const checked = async (text: string): Promise<string> => {
    const file = path.join(folder, 'game.json');
    await writeFile(file, text);
    return checkRuleset(['check', file]).then(
      (said) => said.replaceAll(file, 'game.json'),
      (error: unknown) => String(error).replaceAll(file, 'game.json'),
    );
  };

  it('says what is in a sound one', async () => {
    expect(await checkRuleset(['check', SHIPPED])).toMatch(
      /adventure-core\.json is sound: .* with \d+ ancestries, \d+ classes/,
    );
  });

  it('names line and cause of what is misspelled', async () => {
    const text = (await readShipped()).replace('"formula": "', '"formula": "nonsense + ');
    const broken = text.slice(0, text.indexOf('nonsense')).split('\n').length;
    expect(await checked(text)).toMatch(new RegExp(`game\\.json:${String(broken)}: /stats/\\d+/formula: .*nonsense`));
  });

  it('names the place where something is missing', async () => {
    const game = JSON.parse(await readShipped()) as Record<string, unknown>;
    delete game['classes'];
    expect(await checked(JSON.stringify(game, null, 2))).toContain('game.json:1: /classes: This is missing.');
  });

  it.each([
    ['{\n  "format": 1,\n}', 'game.json:3: This is no JSON: PropertyNameExpected'],
    ['', 'game.json:1: This is no JSON: '],
    ['[1, 2', 'game.json:1: This is no JSON: CloseBracketExpected'],
    ['[]', 'game.json:1: Must be an object.'],
  ])('refuses what is none: %j', async (text, said) => {
    expect(await checked(text)).toContain(said);
  });

  it('says which file it cannot read, and how it is to be called', async () => {
    await expect(checkRuleset(['check', path.join(folder, 'none.json')])).rejects.toThrow(/none\.json cannot be read/);
    await expect(checkRuleset(['check'])).rejects.toThrow('Say `ruleset check FILE`.');
  });
});
