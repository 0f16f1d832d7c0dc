// Somebody whose only way in is an account at another place proves there once more who they are, and leaves for good.
// Real: the other place as well; only the fonts of its pages are left out. That the last proof was long ago is written
// into the database, because nobody wants to wait for it.
import type { Browser } from 'playwright-core';
import { type Guild, proveAgainAtGuild, proveAtGuild, startGuild, withoutItsFonts } from './guild';
import { type House, freePort, startHouseAt, urlAt } from './house';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(180_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('a player without a password, on a %s', (screen) => {
  let guild: Guild;
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    const port = await freePort();
    guild = await startGuild(urlAt(port));
    house = await startHouseAt(port, guild.settings);
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    await withoutItsFonts(visitor);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
    await guild.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const text = (words: string | RegExp) => visitor.page.getByText(words);
  const heading = (name: string | RegExp) => visitor.page.getByRole('heading', { name });
  const accounts = () => house.inDatabase('SELECT id FROM users');

  async function askToDelete(): Promise<void> {
    await button('Delete the account').click();
    await heading(/^Delete the ledger/).waitFor();
  }

  it('comes from the other place, and proved it long ago', async () => {
    await visitor.page.goto('/login');
    await visitor.page.getByRole('link', { name: 'Continue with The guild' }).click();
    await proveAtGuild(visitor.page, 'wren');
    await visitor.page.waitForURL('**/characters');
    house.inDatabase("UPDATE sessions SET authenticated_at = '2020-01-01T00:00:00.000Z'");
  });

  it('is asked for no password before the account ends, but for a proof from there', async () => {
    visitor.forgive(/status of 403 .*users\/profile/);
    await visitor.page.goto('/account/data');
    await askToDelete();
    expect(await visitor.page.getByLabel(/^Password/).count()).toBe(0);
    await button('Delete everything').click();
    await button('Sign in again at The guild').waitFor();
    await expectSound(visitor, 'provider-proof-asked');
    expect(accounts()).toHaveLength(1);
  });

  it('gives it there, where it is asked for anew, and comes back to the page', async () => {
    await button('Sign in again at The guild').click();
    await proveAgainAtGuild(visitor.page, 'wren');
    await visitor.page.waitForURL('**/account/data');
    await text('It is you. Press once more what you were about to do.').waitFor();
    expect(accounts()).toHaveLength(1);
  });

  it('presses once more, and is outside with nothing left behind', async () => {
    await askToDelete();
    await expectSound(visitor, 'provider-proof-delete');
    await button('Delete everything').click();
    await visitor.page.waitForURL('**/login');
    expect(accounts()).toEqual([]);
    expect(house.inDatabase('SELECT id FROM identities')).toEqual([]);
  });
});
