// Somebody who has an account at another place, in a real browser against the built server.
// Real: the other place as well, an OpenID provider at an address of its own; only the fonts of its pages are left out.
// Whether an address was confirmed is written into the database, where a click in a mail would have written it.
import type { Browser } from 'playwright-core';
import { codeFor } from './authenticator';
import { type Guild, forgetAtGuild, proveAtGuild, startGuild, withoutItsFonts } from './guild';
import { type House, freePort, startHouseAt, urlAt } from './house';
import { aPlayer, register, signIn, signOut } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(180_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('a player of another place, on a %s', (screen) => {
  const noor = aPlayer('noor');
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

  const isSound = (name: string) => expectSound(visitor, `social-${name}`);
  const button = (name: string | RegExp) => visitor.page.getByRole('button', { name });
  const link = (name: string) => visitor.page.getByRole('link', { name });
  const heading = (name: string) => visitor.page.getByRole('heading', { name });
  const text = (words: string) => visitor.page.getByText(words);
  const comeFromGuild = () => link('Continue with The guild').click();
  const isIn = () => visitor.page.waitForURL('**/characters');

  async function leave(): Promise<void> {
    // The page of devices has more than one button to sign out.
    await visitor.page.goto('/characters');
    await signOut(visitor);
  }

  /** In front of our door, with nothing that the guild remembers. */
  async function anew(): Promise<void> {
    await leave();
    await forgetAtGuild(visitor);
  }

  it('sees at the door, and where accounts are opened, that there is another way in', async () => {
    await visitor.page.goto('/register');
    await link('Continue with The guild').waitFor();
    await isSound('register');
    await visitor.page.goto('/login');
    await link('Continue with The guild').waitFor();
    await isSound('login');
  });

  it('says no over there, and is told what that means and what else there is', async () => {
    await comeFromGuild();
    await link('[ Cancel ]').click();
    await visitor.page.waitForURL('**/login?problem=PROVIDER_CANCELLED');
    await text('You were not signed in there, or said no.').waitFor();
    await isSound('cancelled');
  });

  it('comes back with an account, without having chosen a name or a password', async () => {
    await comeFromGuild();
    await proveAtGuild(visitor.page, 'wren');
    await isIn();
    await heading('The first page is blank').waitFor();
    expect(await button(/^Account of/).getAttribute('aria-label')).toContain('wren');
    await visitor.page.reload();
    await heading('The first page is blank').waitFor();
    await visitor.page.goto('/account/profile');
    await text('wren@example.test').first().waitFor();
  });

  it('signs out, and in again with one press', async () => {
    await leave();
    await comeFromGuild();
    await isIn();
    expect(house.inDatabase("SELECT id FROM users WHERE username LIKE 'wren%'")).toHaveLength(1);
  });

  it('is led to where they were going', async () => {
    await leave();
    await visitor.page.goto('/account/security');
    await visitor.page.waitForURL('**/login?returnTo=**');
    await comeFromGuild();
    await visitor.page.waitForURL('**/account/security');
    await heading('Linked accounts').waitFor();
    await isSound('without-password');
  });

  it('keeps the only way in, also when asking to unlink it', async () => {
    visitor.forgive(/status of 409 .*auth\/identities/);
    await button('Unlink The guild').click();
    await heading('Unlink The guild?').waitFor();
    await isSound('unlink-question');
    await button('Unlink it').click();
    await text('Without it nobody could sign in to this account any more.').waitFor();
    await isSound('last-way');
  });

  it('is asked for the second proof as well, where the account wants one', async () => {
    await visitor.page.goto('/account/security');
    await button('Set up').click();
    const secret = (await visitor.page.locator('.secret').innerText()).replaceAll(' ', '');
    await visitor.page.getByLabel('Code the app shows now').fill(codeFor(secret, -1));
    await button('Switch on').click();
    await button('I have kept them').click();
    await leave();
    await comeFromGuild();
    await heading('One more proof').waitFor();
    await isSound('second-step');
    await visitor.page.getByLabel('Code of your authenticator app').fill(codeFor(secret, 0));
    await button('Go on').click();
    await isIn();
  });

  it('links it with the account they have here, and is told so', async () => {
    await anew();
    await register(visitor, noor);
    await visitor.page.goto('/account/security');
    await button('Link The guild').waitFor();
    await isSound('not-linked');
    await button('Link The guild').click();
    await proveAtGuild(visitor.page, 'the-noor');
    await text('The guild opens your account from now on.').waitFor();
    await isSound('linked');
    await leave();
    await comeFromGuild();
    await isIn();
    expect(await button(/^Account of/).getAttribute('aria-label')).toContain('noor');
  });

  it('unlinks it again, and opens the account with the password as before', async () => {
    await visitor.page.goto('/account/security');
    await button('Unlink The guild').click();
    await button('Unlink it').click();
    await text('The guild does not open your account any more.').waitFor();
    await text('Not linked').waitFor();
    await anew();
    await signIn(visitor, noor);
  });

  it('cannot link what opens the account of somebody else', async () => {
    await visitor.page.goto('/account/security');
    await button('Link The guild').click();
    await proveAtGuild(visitor.page, 'wren');
    await text('That account opens somebody else’s ledger already').waitFor();
    await isSound('link-refused');
  });

  it('leaves the account as it was when they say no while linking', async () => {
    await forgetAtGuild(visitor);
    await visitor.page.goto('/account/security');
    await button('Link The guild').click();
    await link('[ Cancel ]').click();
    await text('You were not signed in there, or said no.').waitFor();
    await text('Not linked').waitFor();
  });

  it('is not let in to the account of an address that nobody vouches for', async () => {
    await guild.says('stranger', { email: noor.email, email_verified: false });
    await anew();
    await comeFromGuild();
    await proveAtGuild(visitor.page, 'stranger');
    await text('Sign in with your password, then link the two').waitFor();
    await isSound('not-proven');
  });

  it('enters the account of the own confirmed address, which keeps its password', async () => {
    house.inDatabase("UPDATE users SET email_verified = 1 WHERE username = 'noor'");
    await guild.says('noor-herself', { email: noor.email, email_verified: true });
    await forgetAtGuild(visitor);
    await visitor.page.goto('/login');
    await comeFromGuild();
    await proveAtGuild(visitor.page, 'noor-herself');
    await isIn();
    expect(await button(/^Account of/).getAttribute('aria-label')).toContain('noor');
    await leave();
    await signIn(visitor, noor);
  });

  it('takes the own address back from one who never confirmed it, whose password is worth nothing then', async () => {
    visitor.forgive(/status of 401 .*auth\/login/);
    const squatter = aPlayer('kestrel');
    await anew();
    await register(visitor, squatter);
    await guild.says('the-real-kestrel', { email: squatter.email, email_verified: true });
    await leave();
    await comeFromGuild();
    await proveAtGuild(visitor.page, 'the-real-kestrel');
    await isIn();
    await leave();
    await visitor.page.getByLabel(/Name/).fill(squatter.name);
    await visitor.page.getByLabel('Password', { exact: true }).fill(squatter.password);
    await button('Sign in').click();
    await visitor.page.getByRole('alert').waitFor();
    expect(new URL(visitor.page.url()).pathname).toBe('/login');
  });
});

describe('a player whose other place is away', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    const port = await freePort();
    const guild = await startGuild(urlAt(port));
    await guild.stop();
    house = await startHouseAt(port, guild.settings);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  it.each(screens)('is told so at the door, on a %s, and can go on with a password', async (screen) => {
    const visitor = await Visitor.arrive(browser, house.url, screen);
    const { page } = visitor;
    await page.goto('/login');
    await page.getByRole('link', { name: 'Continue with The guild' }).click();
    await page.getByText('The other place does not answer at the moment.').waitFor();
    await expectSound(visitor, 'social-away');
    await register(visitor, aPlayer(`ada-${screen}`));
    expect(visitor.complaints()).toEqual([]);
  });
});
