// Several tabs of one browser, and a session that ends while somebody writes: in a real browser against the built server.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import type { Browser, Page } from 'playwright-core';
import { type House, startHouse } from './house';
import { type Player, aPlayer, register, signIn } from './player';
import { startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

describe('the tabs of one player', () => {
  const player: Player = aPlayer('mira');
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let tabs: readonly Page[];

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, 'desktop');
    await register(visitor, player);
    const context = visitor.page.context();
    tabs = [visitor.page, await context.newPage(), await context.newPage()];
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  /** Stands in the bar of whoever is signed in. */
  const account = (page: Page) => page.getByRole('button', { name: /^Account of/ });

  /** Speaks to the server beside the browser, with a session of its own. */
  const ask = async (method: string, path: string, token = '', body?: unknown) => {
    const answer = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, string>);
  };
  const tokenOfAnotherDevice = async (): Promise<string> => {
    const { name: identifier, password } = player;
    const session = await ask('POST', '/auth/login', '', { identifier, password, refreshTokenIn: 'body' });
    return session['accessToken'] ?? '';
  };

  it('stay signed in when all of them ask for a new session at once, time after time (R2)', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(tabs.map((tab) => tab.goto('/characters')));
      await Promise.all(tabs.map((tab) => account(tab).waitFor()));
    }
    expect(visitor.complaints()).toEqual([]);
  });

  it('are all signed out when one of them is, and are back where they were when the player is', async () => {
    const [first, ...others] = tabs;
    const places = ['/account/activity', '/gallery'];
    const all = (there: (tab: Page, place: string) => Promise<unknown>) =>
      Promise.all(others.map((tab, n) => there(tab, places[n] ?? '')));
    await all((tab, place) => tab.goto(place));
    await all((tab) => account(tab).waitFor());
    await (first && account(first).click());
    await first?.getByRole('button', { name: 'Sign out' }).click();
    await all((tab, place) => tab.waitForURL(`**/login?returnTo=${encodeURIComponent(place)}`));
    await signIn(visitor, player);
    await all((tab, place) => tab.waitForURL(`**${place}`));
    await all((tab) => account(tab).waitFor());
    expect(visitor.complaints()).toEqual([]);
  });

  it('keep what was typed when the session ends elsewhere, and save it once the password is given', async () => {
    visitor.forgive(/401/);
    const token = await tokenOfAnotherDevice();
    const hero = { name: 'Oren', ruleset: 'srd-5.1', mode: 'advisory' };
    const { id } = await ask('POST', '/characters', token, hero);
    await visitor.page.goto(`/characters/${id ?? ''}/story`);
    await visitor.page.getByLabel('Biography').waitFor();
    await ask('POST', '/auth/logout-all', token);

    await visitor.page.getByLabel('Biography').fill('Keeps the lamp at the ford.');
    const dialog = visitor.page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByLabel('Password of mira').fill(player.password);
    const saved = visitor.page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await saved;
    const { biography } = await ask('GET', `/characters/${id ?? ''}`, await tokenOfAnotherDevice());
    expect(biography).toBe('Keeps the lamp at the ford.');
    expect(visitor.complaints()).toEqual([]);
  });
});
