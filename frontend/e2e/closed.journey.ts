// Somebody new in front of a house that takes in nobody, in a real browser against the built server, which knows another
// place all the same. Real: that one too, but for the fonts of its pages.
import type { Browser } from 'playwright-core';
import { type Guild, proveAtGuild, startGuild, withoutItsFonts } from './guild';
import { type House, freePort, startHouseAt, urlAt } from './house';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe('somebody new where no accounts are opened', () => {
  let guild: Guild;
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    const port = await freePort();
    guild = await startGuild(urlAt(port));
    house = await startHouseAt(port, { ...guild.settings, REGISTRATION: 'closed' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
    await guild.stop();
  });

  it.each(screens)('reads who opens one, on a %s, and finds the way back to the door', async (screen) => {
    const visitor = await Visitor.arrive(browser, house.url, screen);
    await visitor.page.goto('/register');
    await visitor.page.getByRole('heading', { name: 'No new ledgers here' }).waitFor();
    expect(await visitor.page.getByRole('textbox').count()).toBe(0);
    await expectSound(visitor, 'register-closed');
    await visitor.page.getByRole('link', { name: 'Sign in' }).click();
    await visitor.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(visitor.complaints()).toEqual([]);
  });

  it.each(screens)('gets none by coming from another place either, on a %s, and is told why', async (screen) => {
    const visitor = await Visitor.arrive(browser, house.url, screen);
    await withoutItsFonts(visitor);
    await visitor.page.goto('/login');
    await visitor.page.getByRole('link', { name: 'Continue with The guild' }).click();
    await proveAtGuild(visitor.page, 'stranger');
    await visitor.page.getByText('This server takes no new accounts.').waitFor();
    await expectSound(visitor, 'login-closed');
    expect(house.inDatabase('SELECT id FROM users')).toEqual([]);
    expect(visitor.complaints()).toEqual([]);
  });
});
