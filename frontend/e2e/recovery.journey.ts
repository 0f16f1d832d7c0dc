// Somebody without a confirmed address, and later without a password, in a real browser against the built server.
// Real: everything, but that mails stay in the outbox, where the journey reads them.
import type { Browser } from 'playwright-core';
import { type House, startHouse } from './house';
import { type Player, aPlayer, signIn } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('a player who gets mail, on a %s', (screen) => {
  const player: Player = aPlayer('mira');
  const newPassword = 'nine herons under a bridge';
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await startHouse({ EMAIL_VERIFICATION: 'required' });
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    visitor.forgive(/status of (400 .*auth\/(verify-email|reset-password)|403 .*auth\/login)/);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const button = (name: string) => visitor.page.getByRole('button', { name });
  const link = (name: string) => visitor.page.getByRole('link', { name });
  const heading = (name: string) => visitor.page.getByRole('heading', { name });
  const text = (words: string) => visitor.page.getByText(words);

  const isSound = (name: string) => expectSound(visitor, name);

  it('is told to look into the mail, and gets it once more', async () => {
    await visitor.page.goto('/register');
    await visitor.page.getByLabel('Name').fill(player.name);
    await visitor.page.getByLabel('E-mail').fill(player.email);
    await visitor.page.getByLabel('Password', { exact: true }).fill(player.password);
    await button('Open a ledger').click();
    await heading('Look into your mail').waitFor();
    await isSound('verification-sent');
    await button('Send it again').click();
    await text('Sent again.').waitFor();
    await isSound('verification-sent-again');
    expect(house.linksIn('verify-email').length).toBeGreaterThan(0);
  });

  it('finds the mails in the mailbox of a server that has no mail server yet', async () => {
    await visitor.page.goto('/dev/mail');
    await heading('Mailbox').waitFor();
    await isSound('mailbox');
    await visitor.page.getByRole('listitem').getByRole('link').first().click();
    await visitor.page.frameLocator('iframe').getByRole('link').first().waitFor();
    await isSound('mailbox-mail');
    expect(await visitor.page.locator('pre').innerText()).toContain(house.linksIn('verify-email').at(-1));
  });

  it('is not let in before, and led to where the mail is sent again', async () => {
    await visitor.page.goto('/login');
    await visitor.page.getByLabel(/Name/).fill(player.email);
    await visitor.page.getByLabel('Password', { exact: true }).fill(player.password);
    await button('Sign in').click();
    await text('Confirm your e-mail address first').waitFor();
    await isSound('login-unconfirmed');
    await link('Send the mail again').click();
    await heading('Confirm your address').waitFor();
    expect(await visitor.page.getByLabel('E-mail').inputValue()).toBe(player.email);
    await isSound('verify-without-link');
    await button('Send a link').click();
    await text('a link is on its way').waitFor();
    await isSound('verify-sent');
  });

  it('confirms the address by one press, once', async () => {
    const newest = house.linksIn('verify-email').at(-1) ?? '';
    await visitor.page.goto(newest);
    await button('Confirm the address').waitFor();
    await isSound('verify');
    await button('Confirm the address').click();
    await text('Your address is confirmed.').waitFor();
    await isSound('verified');
    await visitor.page.reload();
    await button('Confirm the address').click();
    await text('This link does not work any more.').waitFor();
    await isSound('verify-spent');
    await signIn(visitor, player);
  });

  it('forgets the password and asks for a link', async () => {
    await visitor.page.context().clearCookies();
    await visitor.page.evaluate(() => localStorage.clear());
    await visitor.page.goto('/login');
    await visitor.page.getByLabel(/Name/).fill(player.email);
    await isSound('login-forgot');
    await link('Forgotten it?').click();
    await heading('Forgotten it?').waitFor();
    await isSound('forgot');
    await button('Send a link').click();
    await text('a link to choose a new password is on its way').waitFor();
    await isSound('forgot-sent');
  });

  it('chooses a new one by it, and signs in with that', async () => {
    const newest = house.linksIn('reset-password').at(-1) ?? '';
    await visitor.page.goto(newest);
    await visitor.page.getByLabel('New password').fill('password');
    await button('Change the password').click();
    await text('This is guessed too easily.').waitFor();
    await isSound('reset-weak');
    await visitor.page.getByLabel('New password').fill(newPassword);
    await isSound('reset');
    await button('Change the password').click();
    await text('Your password is changed').waitFor();
    await isSound('login-changed');
    await signIn(visitor, { ...player, password: newPassword });
  });

  it('finds the link spent, and a way to the next one', async () => {
    await visitor.page.goto(house.linksIn('reset-password').at(-1) ?? '');
    await visitor.page.getByLabel('New password').fill('eleven otters in the mill');
    await button('Change the password').click();
    await text('This link does not work any more.').waitFor();
    await isSound('reset-spent');
    await visitor.page.goto('/reset-password');
    await text('This link is not complete.').waitFor();
    await isSound('reset-incomplete');
    await link('Ask for another').click();
    await heading('Forgotten it?').waitFor();
  });
});
