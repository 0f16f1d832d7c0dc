// A player who writes a game of their own and another who plays it, in a real browser against the built server.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type House, startHouse } from './house';
import { aPlayer, register, signIn, signOut } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(180_000);

const screens: readonly Screen[] = ['phone', 'desktop'];
const ironRoads = readFileSync(join(__dirname, '../../docs/examples/iron-roads.json'), 'utf8');
const NAME = 'Iron <img src=x onerror="document.title=1"> Roads';
const named = ['"name": "Iron Roads"', `"name": ${JSON.stringify(NAME)}`] as const;

/** The example with some of its words exchanged, as a file somebody chooses. */
const aFile = (...changes: readonly (readonly [string, string])[]) => ({
  name: 'iron-roads.json',
  mimeType: 'application/json',
  buffer: Buffer.from(changes.reduce((text, [from, to]) => text.replace(from, to), ironRoads)),
});

describe.each(screens)('a game of one’s own on a %s', (screen) => {
  const [ada, bea] = [aPlayer('ada'), aPlayer('bea')];
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let sheet: string;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const isSound = (name: string) => expectSound(visitor, `rulesets-${name}`);
  const button = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first();
  const link = (name: string | RegExp) => visitor.page.getByRole('link', { name }).first();
  const heading = (name: string | RegExp) => visitor.page.getByRole('heading', { name }).first();
  const text = (words: string | RegExp) => visitor.page.getByText(words).first();
  const choose = (file: ReturnType<typeof aFile>) => visitor.page.locator('input[type=file]').setInputFiles(file);

  it('begins on a page that says how', async () => {
    await register(visitor, ada);
    await button(/^Account of/).click();
    await link('Rulesets').click();
    await heading('No rules of your own yet').waitFor();
    await text('System Reference Document').waitFor();
    await isSound('empty');
  });

  it('is told what is wrong with it, place by place, before anything is sent', async () => {
    await choose(aFile(['grit * 2', 'grid * 2']));
    await heading('iron-roads.json cannot be played yet').waitFor();
    await text('There is no number called “grid”').waitFor();
    await text('/stats/2/formula').waitFor();
    await isSound('problems');
  });

  it('is published, and its name is a name whatever stands in it', async () => {
    await choose(aFile(named));
    await heading(NAME).waitFor();
    await visitor.page.getByText('Only you').waitFor();
    await isSound('private');
  });

  it('is shared with everybody by one press', async () => {
    await button('Everybody').click();
    await visitor.page.getByRole('button', { name: 'Everybody', pressed: true }).waitFor();
    await isSound('shared');
  });

  it('is found by another player, and every step of the wizard is drawn from it', async () => {
    await visitor.page.goto('/characters');
    await signOut(visitor);
    await register(visitor, bea);
    await visitor.page.goto('/rulesets');
    await link(NAME).waitFor();
    await isSound('others');
    await visitor.page.goto('/characters/new');
    await button(/Iron Roads 1\.0\.0, by ada/).click();
    await isSound('wizard');
    const goOnTo = async (step: string) => {
      await visitor.page.getByRole('contentinfo').getByRole('button', { name: step, exact: true }).click();
      await visitor.page.getByRole('heading', { level: 1, name: step, exact: true }).waitFor();
    };
    await goOnTo('Concept');
    await visitor.page.getByLabel('Name').fill('Odile Marr');
    await goOnTo('Ancestry');
    await button(/^Plains-born/).click();
    await goOnTo('Class');
    await button(/^Stoker/).click();
    await isSound('wizard-class');
    await goOnTo('Abilities');
    await button('By hand').click();
    await goOnTo('Skills');
    await button(/^Mend/).click();
    for (const step of ['Equipment', 'Story', 'Review']) await goOnTo(step);
    await isSound('wizard-review');
    await button('Create').click();
    await visitor.page.waitForURL(/\/characters\/[0-9a-f-]{36}$/);
    sheet = visitor.page.url();
    await heading('Odile Marr').waitFor();
    await isSound('sheet');
  });

  it('gets a next version, and moves nobody by itself', async () => {
    await visitor.page.goto('/characters');
    await signOut(visitor);
    await signIn(visitor, ada);
    await visitor.page.goto('/rulesets');
    await choose(aFile(named, ['"version": "1.0.0"', '"version": "1.1.0"'], ['grit * 2', 'grit * 3']));
    await heading(NAME).waitFor();
    await text('1.1.0').waitFor();
    await isSound('versions');
    await visitor.page.goto('/characters');
    await signOut(visitor);
    await signIn(visitor, bea);
    await visitor.page.goto(sheet);
    await text(/version 1\.0\.0/).waitFor();
  });

  it('is moved on to by whoever saw what that changes', async () => {
    await button('Another version').click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByText('Health').waitFor();
    await isSound('move');
    await dialog.getByRole('button', { name: 'Move to 1.1.0' }).click();
    await text(/version 1\.1\.0/).waitFor();
    await isSound('moved');
  });
});
