// What a player does with a character at the table, in a real browser against the built server.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import type { Browser, Locator } from 'playwright-core';
import sharp from 'sharp';
import { type House, startHouse } from './house';
import { aPlayer, makeFromTemplate, register } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('an evening at the table, on a %s', (screen) => {
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let captain: string;
  let roadwright: string;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    await register(visitor, aPlayer('ada'));
    captain = await makeFromTemplate(visitor, 'the-gate-captain');
    roadwright = await makeFromTemplate(visitor, 'the-roadwright');
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const isSound = (name: string) => expectSound(visitor, `table-${name}`);
  const button = (name: string | RegExp): Locator => visitor.page.getByRole('button', { name });
  const menuItem = (name: string | RegExp): Locator => visitor.page.getByRole('menuitem', { name });
  const place = (name: string): Locator => visitor.page.locator('.place', { hasText: name });
  const changePortrait = async (): Promise<void> => {
    await button('More actions').click();
    await menuItem('Change the portrait').click();
  };
  const node = (skill: string): Locator => visitor.page.locator(`.node:has(.name:text-is("${skill}"))`);
  const picked = (): Locator => visitor.page.getByRole('region', { name: 'The skill that is picked' });
  const listBelow = (heading: string): Locator =>
    visitor.page.locator('.sec', { hasText: heading }).locator('xpath=following-sibling::ul[1]');

  const inList = (heading: string, name: string): Locator =>
    listBelow(heading).getByRole('button', { name, exact: true });

  async function difference(words: RegExp): Promise<void> {
    const told = visitor.page.getByRole('tooltip');
    await told.waitFor();
    expect((await told.innerText()).replaceAll(/\s+/g, ' ')).toMatch(words);
  }

  /** As a hand does it: taken, moved on the way, let go. */
  async function drag(what: Locator, where: Locator): Promise<void> {
    const { mouse } = visitor.page;
    await what.hover();
    await mouse.down();
    await where.scrollIntoViewIfNeeded();
    const box = await where.boundingBox();
    if (box === null) throw new Error('There is nothing to drop it on.');
    for (const steps of [10, 2]) await mouse.move(box.x + box.width / 2, box.y + 20 + steps, { steps });
    await mouse.up();
  }

  it('sees what an item would change before it is put away, by pointing and by keyboard', async () => {
    await visitor.page.goto(`${captain}/equipment`);
    const shield = button(/^Shield$/).first();
    await shield.waitFor();
    await isSound('equipment');
    if (screen === 'desktop') {
      await shield.hover();
      await difference(/Armor class \d+ → becomes \d+/);
      await visitor.page.keyboard.press('Escape');
    }
    await button(/^Longsword$/).focus();
    await visitor.page.keyboard.press('Tab');
    await difference(/Armor class \d+ → becomes \d+/);
    await isSound('equipment-difference');
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  it('opens what does not fit in the hands as well, and takes the way out that is offered', async () => {
    await button(/^Light crossbow$/).click();
    const item = visitor.page.getByRole('dialog', { name: 'Light crossbow' });
    await item.getByText('4 hands in use, there are 2.').waitFor();
    await isSound('equipment-item');
    await item.getByRole('button', { name: 'Unequip Shield and Longsword' }).click();
    await item.waitFor({ state: 'detached' });
    expect(await visitor.page.locator('.violation').count()).toBe(0);
    await inList('In the pack', 'Longsword').waitFor();
    await place('Hands').getByText('Light crossbow').waitFor();
  });

  it('puts bolts into the backpack by their menu, and sees what that weighs', async () => {
    await button(/^Crossbow bolt: Packed/).click();
    await menuItem('Put into: Backpack').click();
    await inList('In: Backpack', 'Crossbow bolt').waitFor();
    await visitor.page.getByText('58 lb', { exact: true }).waitFor();
    await isSound('equipment-container');
  });

  it('is not offered to put the backpack into itself, nor into what lies in it', async () => {
    await button(/^Backpack: Packed/).click();
    await menuItem('Equip').waitFor();
    expect(await menuItem(/^Put into/).count()).toBe(0);
    await visitor.page.keyboard.press('Escape');
  });

  it('drags what is in hand into the pack, and what is in the pack into the hand', async () => {
    if (screen === 'phone') return;
    await drag(button(/^Light crossbow$/), listBelow('In the pack').locator('li').first());
    await inList('In the pack', 'Light crossbow').waitFor();
    await drag(listBelow('In the pack').locator('li', { hasText: 'Longsword' }).locator('.grip'), place('Hands'));
    await place('Hands').getByText('Longsword').waitFor();
  });

  it('prints the sheet on one page, by day and without anything to press', async () => {
    await visitor.page.goto(captain);
    await visitor.page.locator('.folio').waitFor();
    for (const format of ['A4', 'Letter']) {
      const paper = (await visitor.page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
    await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await visitor.page.getByRole('button', { name: /Award|More actions|^One / }).count()).toBe(0);
    expect(await visitor.page.getByRole('navigation').count()).toBe(0);
    const scheme = () => getComputedStyle(document.documentElement).colorScheme;
    expect(await visitor.page.evaluate(scheme)).toBe('light');
    await visitor.page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('gives the character a portrait, sees it on the card as well, and shows the crest again', async () => {
    await changePortrait();
    await visitor.page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'corvin.png',
        mimeType: 'image/png',
        buffer: await sharp({ create: { width: 400, height: 300, channels: 3, background: '#446688' } })
          .png()
          .toBuffer(),
      });
    await visitor.page.locator('.masthead image').waitFor();
    await isSound('portrait');
    await visitor.page.goto('/characters');
    await visitor.page.locator('app-character-card image').first().waitFor();
    await visitor.page.goto(captain);
    await visitor.page.locator('.masthead image').waitFor();
    await changePortrait();
    await isSound('portrait-dialog');
    await button('Show the crest').click();
    await visitor.page.locator('.masthead image').waitFor({ state: 'detached' });
  });

  it('is told in the wizard what is left to choose, and led to it', async () => {
    await visitor.page.goto('/characters/new');
    await button(/System Reference Document/).click();
    await button(/^Concept/)
      .last()
      .click();
    await visitor.page.goto('/characters/new?step=class');
    await button(/^Rogue/).click();
    await visitor.page.goto('/characters/new?step=skills');
    await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Equipment', exact: true }).click();
    const left = visitor.page.getByRole('alert');
    await left.getByText('Still open here').waitFor();
    await isSound('wizard-left');
    await left.getByRole('button', { name: /^Expertise/ }).click();
    const focused = () => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    expect(await visitor.page.evaluate(focused)).toContain('Expertise');
    await visitor.page.getByRole('contentinfo').getByRole('button', { name: 'Equipment', exact: true }).click();
    await visitor.page.getByRole('heading', { level: 1, name: 'Equipment' }).waitFor();
  });

  it('walks the tree of skills by keyboard, and reads why one is locked', async () => {
    await visitor.page.goto(`${roadwright}/skills`);
    await button(/^Exploration/).click();
    await node('Tracking').focus();
    await visitor.page.keyboard.press(screen === 'phone' ? 'ArrowDown' : 'ArrowRight');
    await picked().getByRole('heading', { name: 'Wayfinding' }).waitFor();
    await node('Cartography').click();
    await picked().getByText('Needs Wayfinding 2, has 1').waitFor();
    expect(
      await picked()
        .getByRole('button', { name: /^Learn/ })
        .count(),
    ).toBe(0);
    await isSound('skills-tree');
  });

  it('gives a skill back and learns another for its points', async () => {
    await node('Climbing').click();
    await picked().getByRole('button', { name: 'Unlearn' }).click();
    await visitor.page.getByText('of 6 points left').waitFor();
    await node('Ropework').click();
    await picked().getByText('Needs Climbing 1, has 0').waitFor();
    await node('Wayfinding').focus();
    await visitor.page.keyboard.press('+');
    await picked().getByText('Trained').waitFor();
    await node('Cartography').click();
    await isSound('skills-learned');
  });

  it('finds the same skills in a list, and no tree where no skill leads to another', async () => {
    await button('List').click();
    await button('Raise Wayfinding to rank 3').waitFor();
    await isSound('skills-list');
    await visitor.page.goto(`${captain}/skills`);
    await button('Raise Athletics to rank 2').waitFor();
    expect(await button('Tree').count()).toBe(0);
  });

  it('is told which filter hides everybody, keeps the others by a name, and comes back to them', async () => {
    const { page } = visitor;
    await page.goto('/characters?search=zyzzogeton&createdAfter=2020-01-01');
    await button(/^Without “zyzzogeton”: \d$/).waitFor();
    await isSound('nobody-found');
    await button(/^Without “zyzzogeton”/).click();
    await page.waitForURL((url) => !url.searchParams.has('search'));
    await page.locator('app-character-card').first().waitFor();
    await button('Saved filters').click();
    await menuItem('Keep these filters').click();
    await page.getByLabel('Name').fill('Since long ago');
    await button('Keep it').click();
    await button('Since long ago').waitFor();
    await isSound('filters-kept');
    await button('Clear all').click();
    await page.waitForURL((url) => url.search === '');
    await button('Saved filters').click();
    await menuItem('Since long ago').click();
    await page.waitForURL((url) => url.searchParams.get('createdAfter') === '2020-01-01');
    await button('Since long ago').click();
    await menuItem('Delete “Since long ago”').click();
    await button('Saved filters').waitFor();
  });
});
