// Two players who become friends and show each other characters, in two browsers against the built server.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import type { Browser } from 'playwright-core';
import { type House, startHouse } from './house';
import { aPlayer, makeFromTemplate, register } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(60_000);

const screens: readonly Screen[] = ['phone', 'desktop'];
const LOOK = 60_000;

describe.each(screens)('two who play together, on a %s', (screen) => {
  let house: House;
  let browser: Browser;
  let ada: Visitor;
  let bea: Visitor;
  let sheet: string;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    ada = await Visitor.arrive(browser, house.url, screen);
    bea = await Visitor.arrive(browser, house.url, screen);
    await register(ada, aPlayer('ada'));
    await register(bea, aPlayer('bea'));
    sheet = await makeFromTemplate(ada, 'the-thaw');
  }, LOOK);
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect([...ada.complaints(), ...bea.complaints()]).toEqual([]);
  });

  const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name }).first();
  const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { name }).first();
  const text = ({ page }: Visitor, words: string | RegExp) => page.getByText(words).first();
  const tick = ({ page }: Visitor, name: string | RegExp) => page.getByRole('checkbox', { name });

  it('become friends from a page that says how', async () => {
    await button(ada, /^Account of/).click();
    await ada.page.getByRole('link', { name: 'Friends' }).click();
    await heading(ada, 'No friends yet').waitFor();
    await ada.page.getByLabel('Their name').fill('nobody-here');
    ada.forgive(/404/);
    await button(ada, 'Ask').click();
    await text(ada, 'Nobody here goes by this name.').waitFor();
    await ada.page.getByLabel('Their name').fill('bea');
    await button(ada, 'Ask').click();
    await heading(ada, 'Waiting for an answer').waitFor();
    await bea.page.goto('/characters');
    await button(bea, 'Account of bea, 1 friend request').click();
    await expectSound(bea, 'friend-request');
    await bea.page.getByRole('link', { name: /^Friends.*1 friend request/ }).click();
    await button(bea, 'Accept ada').click();
    await button(bea, 'Part from ada').waitFor();
    await bea.page.getByRole('button', { name: 'Account of bea', exact: true }).waitFor();
  });

  it('show each other a character, of which the other sees what they may', async () => {
    await ada.page.goto(`${sheet}/sharing`);
    await tick(ada, /^bea/).check();
    // Right after the other: both count.
    const hidden = ada.page.waitForResponse((answer) =>
      (answer.request().postData() ?? '').includes('"shows":["itemDescriptions","purse"]'),
    );
    await tick(ada, 'Personality and biography').uncheck();
    expect((await hidden).status()).toBe(200);
    await text(ada, 'Nobody sees it but you').waitFor();
    await bea.page.goto('/friends');
    await bea.page.getByRole('link', { name: 'Ursk Farrow' }).click();
    await heading(bea, 'Ursk Farrow').waitFor();
    await text(bea, 'The player keeps to themselves: the story.').waitFor();
    expect(await bea.page.getByText('Ursk kept the mountain pass').count()).toBe(0);
  });

  it('hang one in the gallery, which the other reports', async () => {
    await ada.page.goto(`${sheet}/sharing`);
    await button(ada, 'Everybody').click();
    await text(ada, 'This is the only time you see the link:').waitFor();
    await bea.page.goto('/gallery');
    await bea.page.getByRole('link', { name: 'Ursk Farrow' }).click();
    await button(bea, 'Report this character').click();
    await bea.page.getByLabel('What should they know?').fill('It is not theirs.');
    await expectSound(bea, 'friends-report');
    await button(bea, 'Report it').click();
    await text(bea, 'Reported. An administrator will look at it.').waitFor();
  });

  it('hand on a template, and see how often it was begun from', async () => {
    await ada.page.goto('/templates?origin=mine');
    await text(ada, 'No template of your own yet').waitFor();
    await expectSound(ada, 'templates-none');
    await ada.page.goto(sheet);
    await button(ada, 'More actions').click();
    await ada.page.getByRole('menuitem', { name: 'Make a template of it' }).click();
    await text(ada, 'A template: it stands under Templates, for you alone.').waitFor();
    await expectSound(ada, 'template-sheet');
    await ada.page.getByRole('link', { name: 'Show it to others' }).click();
    await button(ada, 'Everybody').click();
    await text(ada, 'Everybody finds it under Templates').waitFor();

    await bea.page.goto('/templates');
    await bea.page
      .getByRole('group', { name: 'Whose templates' })
      .getByRole('button', { name: /^Other/ })
      .click();
    await bea.page.waitForURL('**/templates?origin=public');
    await text(bea, 'By ada').waitFor();
    await bea.page.getByRole('link', { name: 'Ursk Farrow' }).click();
    await button(bea, 'Report this character').waitFor();
    await bea.page.goBack();
    await button(bea, 'Begin with Ursk Farrow').click();
    await bea.page.waitForURL(/\/characters\/[0-9a-f-]{36}$/);

    await ada.page.goto('/templates?sort=-forks&search=ursk');
    await text(ada, 'Begun once').waitFor();
    await expectSound(ada, 'templates');
    await ada.page.getByRole('link', { name: 'Ursk Farrow' }).click();
    await button(ada, 'More actions').click();
    await ada.page.getByRole('menuitem', { name: 'Delete' }).click();
    await ada.page.waitForURL('**/templates?origin=mine');
    await text(ada, 'No template of your own yet').waitFor();
  });

  it('look through the gallery by class and order', async () => {
    await bea.page.goto('/gallery');
    await bea.page.getByLabel('Class', { exact: true }).selectOption({ label: 'Barbarian' });
    await bea.page.getByLabel('Order').selectOption({ label: 'By name' });
    await bea.page.waitForURL('**/gallery?class=barbarian&sort=name');
    await bea.page.getByRole('link', { name: 'Ursk Farrow' }).waitFor();
    await expectSound(bea, 'gallery');
    await bea.page.getByLabel('Level', { exact: true }).selectOption({ label: 'Level 17–20' });
    await text(bea, 'Nobody of that kind').waitFor();
    await button(bea, 'Show everybody').click();
    await bea.page.getByRole('link', { name: 'Ursk Farrow' }).waitFor();
  });

  it('part by a block, and the other sees nothing of it', async () => {
    house.inDatabase(`UPDATE users SET role = 'admin' WHERE username = 'bea'`);
    await bea.page.goto('/admin/reports');
    await button(bea, 'Look at it').click();
    await text(bea, 'It is not theirs.').waitFor();
    await expectSound(bea, 'admin-reports');
    await button(bea, 'Take it down').click();
    await bea.page.getByLabel('What do you want to tell them?').fill('Write a story of your own.');
    await bea.page.getByRole('dialog').getByRole('button', { name: 'Take it down' }).click();
    await text(bea, 'is taken down').waitFor();
    await ada.page.goto(`${sheet}/sharing`);
    await text(ada, 'Write a story of your own.').waitFor();
    await expectSound(ada, 'sharing-taken-down');
    await ada.page.goto('/friends');
    await button(ada, 'Block bea').click();
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    await heading(ada, 'Blocked').waitFor();
    await expectSound(ada, 'friends');
    await bea.page.goto('/friends');
    await heading(bea, 'No friends yet').waitFor();
  });
});
