// The first administrator, made on the command line, looks after the accounts; a player finds no such pages.
// Real: everything.
import type { Browser } from 'playwright-core';
import { commandLine } from './command-line';
import { type House, startHouse } from './house';
import { aPlayer, register, signIn, signOut } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(240_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('an administrator, on a %s', (screen) => {
  const admin = aPlayer('root');
  const player = aPlayer('mira');
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

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

  const press = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first().click();
  const heading = (name: string) => visitor.page.getByRole('heading', { name, exact: true });

  const isSound = (name: string) => expectSound(visitor, name);

  it('is made on the command line', async () => {
    const words = ['users', 'create-admin', admin.name, admin.email];
    expect(await commandLine(house, words, `${admin.password}\n`)).toBe('root administers now.\n');
  });

  it('has pages that a player does not find', async () => {
    await register(visitor, player);
    await visitor.page.goto('/admin/users');
    await heading('No page by that name').waitFor();
    await signOut(visitor);
  });

  it('finds an account and deactivates it', async () => {
    await signIn(visitor, admin);
    await press(/^Account of/);
    await visitor.page.getByRole('link', { name: 'Administration' }).click();
    await heading('Accounts').waitFor();
    await visitor.page.getByLabel('Search the accounts').fill('mir');
    await visitor.page.waitForURL('**/admin/users?search=mir');
    await isSound('admin-users');
    await visitor.page.getByRole('link', { name: 'mira' }).first().click();
    await heading('mira').waitFor();
    await isSound('admin-user');
    await press('Deactivate');
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await visitor.page.getByRole('button', { name: 'Activate' }).waitFor();
  });

  it('reads of it in the trail, and has that verified', async () => {
    await visitor.page.getByRole('link', { name: 'Audit trail' }).click();
    await visitor.page.getByText('Account deactivated').waitFor();
    await press('Verify the chain');
    await visitor.page.getByText(/As it was written/).waitFor();
    await isSound('admin-audit');
  });

  it('has the same said on the command line', async () => {
    expect(await commandLine(house, ['audit', 'verify'])).toMatch(/^The audit trail is as it was written: \d+ rows/);
    expect(await commandLine(house, ['users', 'list'])).toContain('mira  mira@example.org  player  deactivated');
  });
});
