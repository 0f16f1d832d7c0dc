// A player's first evening, in a real browser against the built server, on a phone and on a desktop.
// Real: everything. Only the limits against strangers are lifted, and hashing a password is made cheap.
import { readFileSync } from 'node:fs';
import type { Browser, Download } from 'playwright-core';
import { type House, startHouse } from './house';
import { type Player, aPlayer, makeFighter, register, signIn, signOut } from './player';
import { expectSound } from './sound';
import { type Screen, startBrowser, Visitor } from './visitor';

jest.setTimeout(120_000);

const screens: readonly Screen[] = ['phone', 'desktop'];

describe.each(screens)('the first evening on a %s', (screen) => {
  const player: Player = aPlayer('ada');
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let sheet: string;
  let accessToken: string | undefined;
  let exported: Download;

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, screen);
    visitor.page.on('request', (request) => {
      accessToken = request.headers()['authorization']?.replace('Bearer ', '') ?? accessToken;
    });
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(visitor.complaints()).toEqual([]);
  });

  const button = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first();
  const link = (name: string | RegExp) => visitor.page.getByRole('link', { name }).first();
  const heading = (name: string | RegExp) => visitor.page.getByRole('heading', { name }).first();

  const isSound = (name: string) => expectSound(visitor, name);

  it('greets a stranger at the door', async () => {
    await visitor.page.goto('/');
    await heading('Sign in').waitFor();
    await isSound('login');
    await visitor.page.goto('/register');
    await isSound('register');
  });

  it('opens an account and shows what to do first', async () => {
    await register(visitor, player);
    await visitor.page.getByText(`A mail went to ${player.email}`).waitFor();
    await heading('The first page is blank').waitFor();
    await isSound('characters-empty');
  });

  it('makes a fighter with the wizard, each step of it in order', async () => {
    await makeFighter(visitor, 'Aldra Voss', (step) => isSound(`wizard-${step}`));
    sheet = visitor.page.url();
    await heading('Aldra Voss').waitFor();
    await isSound('sheet');
  });

  it('explains the armor class', async () => {
    await button(/^Armor class 19/).click();
    const why = visitor.page.getByRole('dialog', { name: /^Armor class/ });
    await why.waitFor();
    const sources = await why.getByRole('rowheader').allTextContents();
    expect(sources.map((source) => source.trim())).toEqual(['Chain Mail', 'Defense', 'Shield', 'Armor class']);
    await isSound('sheet-why');
    await visitor.page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
  });

  it('saves what is written without being asked, and keeps it over a reload', async () => {
    await link('Story').click();
    const saved = visitor.page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await visitor.page.getByLabel('Biography').fill('Left the harbour guard after the winter of the long ships.');
    await saved;
    await visitor.page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await isSound('story');
    await visitor.page.reload();
    expect(await visitor.page.getByLabel('Biography').inputValue()).toContain('long ships');
  });

  it('shows what changed, and brings back an earlier version', async () => {
    await link('History').click();
    await heading('Wrote the biography').waitFor();
    await isSound('history');
    await button('Compare version 1 with now').click();
    await visitor.page
      .getByText(/biography/i)
      .first()
      .waitFor();
    await isSound('history-compare');
    await button('Restore version 1').click();
    await visitor.page.getByText('Version 3').first().waitFor();
    await visitor.page.goto(`${sheet}/story`);
    await visitor.page.getByLabel('Biography').waitFor();
    expect(await visitor.page.getByLabel('Biography').inputValue()).toBe('');
  });

  it('hands the character out as a file', async () => {
    await visitor.page.goto(sheet);
    await button('More actions').click();
    const download = visitor.page.waitForEvent('download');
    await visitor.page.getByRole('menuitem', { name: /Export/ }).click();
    await button(/^Heroledger file/).waitFor();
    await isSound('export');
    await button(/^Heroledger file/).click();
    exported = await download;
    expect(exported.suggestedFilename()).toMatch(/\.json$/);
    expect(readFileSync(await exported.path(), 'utf8')).toContain('Aldra Voss');
  });

  it('takes the file back in, after saying what would happen', async () => {
    await visitor.page.goto('/import');
    await visitor.page.locator('input[type=file]').setInputFiles(await exported.path());
    await heading('Before anything is kept').waitFor();
    await visitor.page.getByLabel('Import as a second one').check();
    await button('Import this one').waitFor();
    await isSound('import');
    await button('Import this one').click();
    await link('To the characters').click();
    await visitor.page
      .getByRole('link', { name: /Aldra Voss/ })
      .nth(1)
      .waitFor();
    await isSound('characters');
  });

  it('is let out, and what opened the door before no longer does', async () => {
    await signOut(visitor);
    const answer = await fetch(`${house.url}/api/v1/characters`, {
      headers: { authorization: `Bearer ${accessToken ?? ''}` },
    });
    expect(answer.status).toBe(401);
    await visitor.page.goto(sheet);
    await visitor.page.waitForURL('**/login**');
  });

  it('comes back the next day and finds everything', async () => {
    await signIn(visitor, player);
    await visitor.page
      .getByRole('link', { name: /Aldra Voss/ })
      .first()
      .waitFor();
  });

  it('earns a level, sees what it brings, takes it and takes it back', async () => {
    await visitor.page.goto(sheet);
    await button('More actions').click();
    await visitor.page.getByRole('menuitem', { name: 'Award experience' }).click();
    await visitor.page.getByRole('spinbutton', { name: 'Points' }).fill('300');
    await button('Award 300').click();
    await button('Rise to level 2').click();
    const level = visitor.page.getByRole('dialog', { name: 'Rise to level 2' });
    await level.getByText('Action Surge').waitFor();
    await isSound('level-up');
    await level.getByRole('button', { name: 'Take the level' }).click();
    await visitor.page.getByText('Action Surge').waitFor();
    await button('More actions').click();
    await visitor.page.getByRole('menuitem', { name: 'Take back Fighter 2' }).click();
    await visitor.page.getByText('Action Surge').waitFor({ state: 'detached' });
  });

  it('deletes the character, finds it in the trash, and brings it back as it was', async () => {
    await visitor.page.goto(sheet);
    await button('More actions').click();
    await visitor.page.getByRole('menuitem', { name: 'Delete' }).click();
    await visitor.page.waitForURL('**/characters');
    const toast = visitor.page.locator('.toast');
    await toast.getByText('is in the trash for 30 days.').waitFor();
    await isSound('deleted');
    await toast.getByRole('link', { name: 'Trash' }).click();
    await visitor.page.waitForURL('**/characters/trash');
    await visitor.page.getByText('30 days left').waitFor();
    await toast.waitFor({ state: 'detached' });
    await isSound('trash');
    await visitor.page.getByRole('checkbox', { name: 'Select Aldra Voss' }).check();
    await isSound('trash-picked');
    await visitor.page.getByRole('region', { name: 'Selected characters' }).getByText('Bring back').click();
    await toast.getByText('Aldra Voss is back.').waitFor();
    await heading('The trash is empty').waitFor();
    await isSound('trash-empty');
    await toast.getByRole('link', { name: 'Open' }).click();
    await visitor.page.waitForURL(`**${sheet}`);
    await heading('Aldra Voss').waitFor();
    await visitor.page.goto('/characters');
    await button('More actions').click();
    await visitor.page.getByRole('menuitem', { name: 'Trash' }).click();
    await heading('The trash is empty').waitFor();
  });
});
