// What a player does with the own account, in a real browser against the built server.
// Real: everything, but that mails stay in the outbox, where the journey reads them, and that the database is told that
// the password was given long ago, which nobody wants to wait for.
import type { Browser } from 'playwright-core';
import { type House, startHouse } from './house';
import { type Player, aPlayer, register, signIn } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

/** A whole PNG of one red pixel. */
const RED_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPYYGAAAAKkARFydu4eAAAAAElFTkSuQmCC';

jest.setTimeout(180_000);

/** A heading of each part, the last one where it is read bit by bit. */
const PARTS = {
  Profile: 'Profile',
  Security: 'Devices',
  Preferences: 'Preferences',
  'API access': 'API access',
  Activity: 'Activity',
  'Your data': 'Everything held about you',
} as const;

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('a player who looks after the account, on a %s', (screen) => {
  const player: Player = aPlayer('mira');
  const newPassword = 'nine herons under a bridge';
  const lastPassword = 'eleven otters in the mill';
  const newEmail = 'mira@elsewhere.example';
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    visitor.forgive(/status of 403 .*(users|auth)\//);
    await register(visitor, player);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const button = (name: string) => visitor.page.getByRole('button', { name, exact: true });
  const text = (words: string) => visitor.page.getByText(words);
  /** To the part of the account of this name; there once its heading is. */
  const part = async (name: keyof typeof PARTS): Promise<void> => {
    await visitor.page.getByRole('navigation', { name: 'Parts of the account' }).getByRole('link', { name }).click();
    await visitor.page.getByRole('heading', { level: 2, name: PARTS[name], exact: true }).waitFor();
  };

  const signInElsewhere = () =>
    fetch(`${house.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: player.name, password: player.password, refreshTokenIn: 'body' }),
    });

  const isSound = (name: string) => expectSound(visitor, `account-${name}`);
  const newestLinkIn = (template: string) => house.linksIn(template).at(-1) ?? '';

  it('finds every part in its place', async () => {
    await visitor.page.goto('/account');
    await visitor.page.getByRole('heading', { name: 'Profile' }).waitFor();
    await isSound('profile');
    for (const [name, file] of [
      ['Security', 'security'],
      ['Preferences', 'preferences'],
      ['API access', 'tokens'],
      ['Activity', 'activity'],
      ['Your data', 'data'],
    ] as const) {
      await part(name);
      await text('Reading your account').first().waitFor({ state: 'detached' });
      await isSound(file);
    }
  });

  it('is asked for the password before a token is made, and then it is made', async () => {
    house.inDatabase("UPDATE sessions SET authenticated_at = '2020-01-01T00:00:00.000Z'");
    await part('API access');
    await visitor.page.getByLabel('What is it for?').fill('Discord bot');
    await button('Make a token').click();
    await visitor.page.getByRole('heading', { name: 'Is it still you?' }).waitFor();
    await isSound('step-up');
    await visitor.page.getByLabel(/^Password of/).fill('wrong');
    await button('Go on').click();
    await text('That is not the password of this account.').waitFor();
    await visitor.page.getByLabel(/^Password of/).fill(player.password);
    await button('Go on').click();
    await text('This is the only time you see it').waitFor();
    await isSound('token-made');
    const token = (await visitor.page.locator('.account-token').textContent()) ?? '';
    const answer = await fetch(`${house.url}/api/v1/characters`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
    await button('Revoke Discord bot').click();
    await button('Revoke it').click();
    await visitor.page.getByRole('heading', { name: 'Your tokens' }).waitFor({ state: 'detached' });
  });

  it('keeps the theme the account likes', async () => {
    await part('Preferences');
    await button('Ink').click();
    await text('Noted.').waitFor();
    expect(await visitor.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await button('As the device').click();
    await visitor.page.waitForFunction(() => document.documentElement.dataset['theme'] === undefined);
  });

  it('shows a new picture in the bar at once, and none when it is taken away', async () => {
    await part('Profile');
    const shown = visitor.page.locator('app-account-menu img');
    const buffer = Buffer.from(RED_PIXEL, 'base64');
    await visitor.page.locator('input[type=file]').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    await shown.waitFor();
    await isSound('picture');
    await button('Take it away').click();
    await shown.waitFor({ state: 'detached' });
  });

  it('remembers the units the account likes', async () => {
    await part('Preferences');
    await button('Metric').click();
    await text('Noted.').waitFor();
    await visitor.page.locator('button[aria-pressed=true]', { hasText: 'Metric' }).waitFor();
    await isSound('preferences-metric');
  });

  it('confirms the first address, which may bring the account back later', async () => {
    await visitor.page.goto(newestLinkIn('verify-email'));
    await button('Confirm the address').click();
    await text('Your address is confirmed.').waitFor();
    await visitor.page.goto('/account/profile');
  });

  it('gives a new address, which counts once it is confirmed', async () => {
    await part('Profile');
    await visitor.page.getByLabel('New address').fill(newEmail);
    await button('Change the address').click();
    await text('waits to be confirmed').waitFor();
    await isSound('address-waits');
    await visitor.page.goto(newestLinkIn('change-email'));
    await button('Confirm the address').click();
    await text('Your address is confirmed.').waitFor();
    await visitor.page.goto('/account/profile');
    await visitor.page.locator('.account-value', { hasText: newEmail }).waitFor();
  });

  it('changes the password, and sees every other device gone', async () => {
    await signInElsewhere();
    await part('Security');
    await button('Sign out the others').waitFor();
    await visitor.page.getByLabel('Present password').fill(player.password);
    await visitor.page.getByLabel('New password').fill('password');
    await text('Easily guessed').waitFor();
    await button('Change the password').click();
    await text('This is guessed too easily.').waitFor();
    await isSound('password-weak');
    await visitor.page.getByLabel('New password').fill(newPassword);
    await button('Change the password').click();
    await text('Your password is changed.').waitFor();
    await button('Sign out the others').waitFor({ state: 'detached' });
  });

  it('takes everything along', async () => {
    await part('Your data');
    const download = visitor.page.waitForEvent('download');
    await button('Download it').click();
    expect((await download).suggestedFilename()).toBe('heroledger-export.json');
  });

  it('takes the account back by the mail to the former address', async () => {
    await visitor.page.goto(newestLinkIn('email-changed'));
    await button('Bring my address back').waitFor();
    await isSound('revert');
    await button('Bring my address back').click();
    await text('Your address is back').waitFor();
    await isSound('reverted');
  });

  it('chooses a new password by the link that came at once', async () => {
    await visitor.page.goto(newestLinkIn('address-back'));
    await visitor.page.getByLabel('New password').fill(lastPassword);
    await button('Change the password').click();
    await text('Your password is changed').waitFor();
    await signIn(visitor, { ...player, password: lastPassword });
  });

  it('ends it with the password, and is outside', async () => {
    await visitor.page.goto('/account/data');
    await button('Delete the account').click();
    await visitor.page.getByRole('heading', { name: /^Delete the ledger/ }).waitFor();
    await isSound('delete');
    const exported = visitor.page.waitForEvent('download');
    await button('Download it first').click();
    expect((await exported).suggestedFilename()).toBe('heroledger-export.json');
    await button('Delete the account').click();
    await visitor.page.getByLabel(/^Password of/).fill(lastPassword);
    await button('Delete everything').click();
    await visitor.page.waitForURL('**/login');
    await text('Your account is gone').waitFor();
    expect(house.inDatabase('SELECT id FROM users')).toEqual([]);
  });
});
