// Files on their way to become characters, in a real browser against the built server.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import type { Browser, Locator } from 'playwright-core';
import { type House, startHouse } from './house';
import { aPlayer, register } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('an import, on a %s', (screen) => {
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    await register(visitor, aPlayer('ada'));
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const isSound = (name: string) => expectSound(visitor, `import-${name}`);
  const button = (name: string | RegExp): Locator => visitor.page.getByRole('button', { name });
  const says = (words: string | RegExp): Promise<void> => visitor.page.getByText(words).first().waitFor();
  const row = (name: string): Locator => visitor.page.locator('app-import-row', { hasText: name });
  const hero = (name: string) => ({
    format: 'heroledger',
    formatVersion: 1,
    character: { name, ruleset: 'srd-5.1', mode: 'advisory' },
  });
  const fileOf = (name: string, content: unknown) => ({
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
  const choose = (files: Parameters<Locator['setInputFiles']>[0]) =>
    visitor.page.locator('input[type=file]').setInputFiles(files);
  const focused = () => visitor.page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const living = () =>
    house
      .inDatabase<{ name: string }>('SELECT name FROM characters WHERE deleted_at IS NULL ORDER BY name')
      .map(({ name }) => name);

  it('brings one in, and knows it again', async () => {
    await visitor.page.goto('/import');
    await choose(fileOf('wren', hero('Wren')));
    await button('Import this one').click();
    await says('One character imported.');
    expect(living()).toEqual(['Wren']);
  });

  it('tells three good ones from a bad one and from one that is there already', async () => {
    await visitor.page.goto('/import');
    await choose([
      ...['Ash', 'Birch', 'Cedar'].map((name) => fileOf(name, hero(name))),
      fileOf('novel', 'Once upon a time'),
      fileOf('wren', hero('Wren')),
    ]);
    await button(/3 ready/).waitFor();
    await button(/1 refused/).waitFor();
    await button(/1 already there/).waitFor();
    const shown = await visitor.page.locator('app-import-row .imp-name').allInnerTexts();
    expect(shown.map((text) => text.trim().split(/\s/)[0])).toEqual(['novel.json', 'Wren', 'Ash', 'Birch', 'Cedar']);
    expect(await row('Wren').getByRole('link', { name: 'Wren' }).getAttribute('href')).toMatch(/^\/characters\//);
    expect(await row('Wren').getByRole('checkbox').isChecked()).toBe(false);
    await isSound('looked');
    await button(/1 refused/).click();
    await visitor.page.locator('app-import-row').nth(1).waitFor({ state: 'detached' });
    expect(await visitor.page.locator('app-import-row').count()).toBe(1);
    await button(/1 refused/).click();
  });

  it('lets them in, and takes them back as a whole', async () => {
    await button('Import 3').click();
    await says('3 characters imported.');
    expect(living()).toEqual(['Ash', 'Birch', 'Cedar', 'Wren']);
    expect(await focused()).toBe('What became of them');
    await isSound('kept');
    await button('Undo this import of 3').click();
    await says('3 characters taken back; they lie in the trash.');
    expect(living()).toEqual(['Wren']);
    await row('Birch').getByText('it lies in the trash').waitFor();
    expect(await focused()).toBe('Before anything is kept');
    await isSound('taken-back');
    await visitor.page.goto('/characters');
    await visitor.page.getByRole('link', { name: /Wren/ }).first().waitFor();
    expect(await visitor.page.getByRole('link', { name: /Ash|Birch|Cedar/ }).count()).toBe(0);
  });

  it('brings a second one in for whoever says so, and what is taken back by the toast once more', async () => {
    await visitor.page.goto('/import');
    await choose([fileOf('wren', hero('Wren')), fileOf('dogwood', hero('Dogwood'))]);
    await row('Wren').getByText('Import as a second one').click();
    await button('Import 2').click();
    await says('2 characters imported.');
    await button('Undo').and(visitor.page.locator('.toast button')).click();
    await says('2 characters taken back');
    expect(living()).toEqual(['Wren']);
    await row('Dogwood').getByRole('checkbox').check();
    await button('Import this one').click();
    await says('One character imported.');
    expect(living()).toEqual(['Dogwood', 'Wren']);
  });

  it('gives many to pick: shared in one go, taken back, shown to nobody else, and handed out as one file', async () => {
    await visitor.page.goto('/characters');
    const pickAll = async () => {
      for (const name of ['Dogwood', 'Wren'])
        await visitor.page.getByRole('checkbox', { name: new RegExp(name) }).check();
    };
    const shown = () =>
      house
        .inDatabase<{
          name: string;
          visibility: string;
        }>('SELECT name, visibility FROM characters WHERE deleted_at IS NULL ORDER BY name')
        .map(({ name, visibility }) => `${name}: ${visibility}`);
    const bar = visitor.page.getByRole('region', { name: 'Selected characters' });
    const dialog = visitor.page.getByRole('dialog', { name: 'Share 2 characters' });
    await pickAll();
    await bar.getByRole('button', { name: 'Share' }).click();
    await dialog.waitFor();
    await isSound('share-many');
    await dialog.getByRole('button', { name: /^Everybody/ }).click();
    await says('Everybody may look at 2 characters now.');
    expect(shown()).toEqual(['Dogwood: public', 'Wren: public']);
    await button('Undo').and(visitor.page.locator('.toast button')).click();
    await visitor.page.getByText('Private', { exact: true }).nth(1).waitFor();
    expect(shown()).toEqual(['Dogwood: private', 'Wren: private']);

    house.inDatabase(`UPDATE characters SET visibility = 'link' WHERE name = 'Wren'`);
    await pickAll();
    await bar.getByRole('button', { name: 'Share' }).click();
    await dialog.getByRole('button', { name: /^Nobody else/ }).click();
    await dialog.getByText('One stays as it was.').waitFor();
    await dialog.getByText('It is shared by link, and the link would be lost.').waitFor();
    await isSound('share-left-alone');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await says('Nobody else sees Dogwood now.');
    expect(shown()).toEqual(['Dogwood: private', 'Wren: link']);

    await pickAll();
    const download = visitor.page.waitForEvent('download');
    await bar.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toBe('heroledger.json');
    await says('2 characters are written to heroledger.json.');
    await bar.waitFor({ state: 'detached' });
  });

  it('keeps the list where it is while it is searched and narrowed', async () => {
    await visitor.page.goto('/characters');
    const top = async () => (await visitor.page.locator('.cards').boundingBox())?.y;
    const before = await top();
    await visitor.page.getByRole('searchbox', { name: 'Search the characters' }).fill('Wren');
    await button('Clear all').waitFor();
    await button('Saved filters').waitFor();
    expect(await top()).toBe(before);
    await visitor.page.getByLabel('Ruleset', { exact: true }).selectOption('srd-5.1');
    await visitor.page.waitForURL('**/characters?**ruleset=**');
    expect(await top()).toBe(before);
    await button('Clear all').click();
  });

  it('opens the archive that the ledger itself writes, whole, and whatever else lies in it', async () => {
    const asked = visitor.page.waitForRequest((request) => request.headers()['authorization'] !== undefined);
    await visitor.page.goto('/characters');
    const { authorization = '' } = (await asked).headers();
    const answer = await fetch(`${house.url}/api/v1/characters/export?format=zip`, { headers: { authorization } });
    const buffer = Buffer.from(await answer.arrayBuffer());
    await visitor.page.goto('/import');
    await choose([
      { name: 'everybody.zip', mimeType: 'application/zip', buffer },
      { name: 'broken.zip', mimeType: 'application/zip', buffer: buffer.subarray(0, 100) },
    ]);
    await button(/2 already there/).waitFor();
    await row('everybody.zip/Dogwood.heroledger.json').waitFor();
    await row('broken.zip').getByText('no zip archive').waitFor();
    await isSound('archive');
  });

  it('of many is cancelled in the middle: what came in stays, the rest is ready', async () => {
    await visitor.page.goto('/import');
    const many = Array.from({ length: 200 }, (_, number) => JSON.stringify(hero(`Sapling ${number}`))).join('\n');
    await choose({ name: 'many.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(many) });
    await button('Import 200').waitFor();
    await says('and 100 more');
    let answered = 0;
    await visitor.page.route('**/import/bulk', async (route) => {
      answered += 1;
      if (answered === 2) {
        await visitor.page.getByRole('progressbar').waitFor();
        await isSound('under-way');
        await button('Cancel').click();
      }
      await route.continue();
    });
    await button('Import 200').click();
    await says('50 characters imported. 150 not sent, and still ready.');
    expect(living()).toHaveLength(52);
    await visitor.page.unroute('**/import/bulk');
    await isSound('cancelled');
    await button('Undo this import of 50').click();
    await says('50 characters taken back');
    expect(living()).toHaveLength(2);
    await button('Import 150').waitFor();
  });
});
