// Somebody who wants more than a password, in a real browser against the built server.
// Faked: the authenticator app, which is a few lines here, and the device that keeps passkeys, which is Chromium's own
// virtual one. It confirms its person at once.
import type { Browser, CDPSession } from 'playwright-core';
import { codeFor } from './authenticator';
import { type House, startHouse } from './house';
import { type Player, aPlayer, register, signOut } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(180_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('a player with a second factor, on a %s', (screen) => {
  const player: Player = aPlayer('mira');
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let secret: string;
  let recoveryCode: string;
  /** Does the person touch the device when it asks? Where the name field offers passkeys, a touch picks one at once. */
  let touch: (enabled: boolean) => Promise<void>;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    visitor.forgive(/status of 401 .*auth\/mfa\/verify/);
    touch = await keepPasskeys(await visitor.page.context().newCDPSession(visitor.page));
    await register(visitor, player);
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const button = (name: string | RegExp) => visitor.page.getByRole('button', { name });
  const heading = (name: string) => visitor.page.getByRole('heading', { name });
  const text = (words: string) => visitor.page.getByText(words);
  const field = (name: string) => visitor.page.getByLabel(name);

  async function keepPasskeys(devtools: CDPSession): Promise<typeof touch> {
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return async (enabled) => {
      await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    };
  }

  const isSound = (name: string) => expectSound(visitor, name);

  async function leave(): Promise<void> {
    // The page of devices has more than one button to sign out.
    await visitor.page.goto('/characters');
    await signOut(visitor);
  }

  async function givePassword(): Promise<void> {
    await visitor.page.goto('/login');
    await field('Name or e-mail').fill(player.name);
    await visitor.page.getByLabel('Password', { exact: true }).fill(player.password);
    await button('Sign in').click();
    await heading('One more proof').waitFor();
  }

  it('sets an authenticator app up and keeps the recovery codes', async () => {
    await visitor.page.goto('/account/security');
    await heading('Second factor').waitFor();
    await isSound('security-without');
    await button('Set up').click();
    await heading('Set up an authenticator app').waitFor();
    secret = (await visitor.page.locator('.secret').innerText()).replaceAll(' ', '');
    await isSound('authenticator');
    await field('Code the app shows now').fill('12');
    await button('Switch on').click();
    await text('The app shows six digits.').waitFor();
    await field('Code the app shows now').fill(codeFor(secret, -1));
    await button('Switch on').click();
    await heading('Keep these recovery codes').waitFor();
    await isSound('recovery-codes');
    recoveryCode = await visitor.page.locator('.recovery-codes code').first().innerText();
    await button('I have kept them').click();
    await text('10 are left.').waitFor();
    await isSound('security-with-app');
  });

  it('is asked for a code after the password, and told when it is wrong', async () => {
    await leave();
    await givePassword();
    await isSound('second-step');
    await field('Code of your authenticator app').fill('000000');
    await button('Go on').click();
    await text('That code is wrong, or was used already.').waitFor();
    await isSound('second-step-wrong');
    await field('Code of your authenticator app').fill(codeFor(secret, 0));
    await button('Go on').click();
    await visitor.page.waitForURL('**/characters');
  });

  it('gets in by a recovery code when the phone is lost', async () => {
    await leave();
    await givePassword();
    await button('Use a recovery code instead').click();
    await field('Recovery code').fill(recoveryCode.toLowerCase());
    await isSound('second-step-recovery');
    await button('Go on').click();
    await visitor.page.waitForURL('**/characters');
    await visitor.page.goto('/account/security');
    await text('9 are left.').waitFor();
  });

  it('adds a passkey, and gives it a better name', async () => {
    await button('Add a passkey').click();
    await heading('Add a passkey').waitFor();
    await isSound('passkey-name');
    await field('What you call it').fill('Phone');
    await button('Go on').click();
    await button('Rename the passkey Phone').click();
    await field('What you call it').fill('My own phone');
    await button('Rename').last().click();
    await button('Remove the passkey My own phone').waitFor();
    await isSound('security-with-passkey');
  });

  it('uses the passkey as the second step', async () => {
    await touch(false);
    await leave();
    await givePassword();
    await button('Use a passkey instead').click();
    await touch(true);
    await button('Use a passkey').click();
    await visitor.page.waitForURL('**/characters');
    await touch(false);
  });

  it('signs in by the passkey alone, without a name and a password', async () => {
    await leave();
    await button('Use a passkey').waitFor();
    await isSound('login-with-passkeys');
    await touch(true);
    await button('Use a passkey').click();
    await visitor.page.waitForURL('**/characters');
    await touch(false);
  });

  it('picks the passkey at the name field, where the browser offers it', async () => {
    await leave();
    await touch(true);
    await visitor.page.goto('/login');
    await visitor.page.waitForURL('**/characters');
  });

  it('removes all of it again, asked once each time', async () => {
    await visitor.page.goto('/account/security');
    await button('Remove the passkey My own phone').click();
    await button('Remove it').click();
    await text('The passkey is removed.').waitFor();
    await button('Remove the authenticator app').click();
    await button('Remove it').click();
    await text('The authenticator app is removed.').waitFor();
    await button('Set up').waitFor();
    expect(await text('Recovery codes').count()).toBe(0);
  });
});
