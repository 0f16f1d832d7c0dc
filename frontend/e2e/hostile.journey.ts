// Whatever people call themselves and their things: text stays text on every page that shows it.
// Real: everything. What the player writes is written through the API, as whoever means harm would.
import type { Browser } from 'playwright-core';
import { commandLine } from './command-line';
import { type House, startHouse } from './house';
import { aPlayer, register, signIn, signOut } from './player';
import { startBrowser, Visitor } from './visitor';

jest.setTimeout(240_000);

/** Each of them runs in a page that takes it for anything but text; `where` says whose it was. */
const hostile = (where: string): string =>
  `${where}"'><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>{{constructor.constructor("alert(4)")()}}`;
/** Where there is less room. */
const brief = (where: string): string => `${where}<img src=x onerror=alert(1)>`;

interface Made {
  readonly id: string;
  readonly sharedAt: string;
}

describe('what somebody wrote who means harm', () => {
  const harm = aPlayer('harm');
  const admin = aPlayer('root');
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let made: Made;
  const dialogs: string[] = [];

  beforeAll(async () => {
    house = await startHouse();
    browser = await startBrowser();
    visitor = await Visitor.arrive(browser, house.url, 'desktop');
    visitor.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await register(visitor, harm);
    made = await writeHarm();
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });
  afterEach(() => {
    expect(dialogs).toEqual([]);
    expect(visitor.complaints()).toEqual([]);
  });

  async function ask<Answer>(method: string, path: string, body: unknown, token = ''): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'if-match': '*', 'user-agent': brief('agent') };
    const answer = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers: token === '' ? headers : { ...headers, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }

  /** An access token of the player, from a device of a hostile name. */
  async function signedIn(): Promise<string> {
    const login = { identifier: harm.name, password: harm.password, refreshTokenIn: 'body' };
    return (await ask<{ accessToken: string }>('POST', '/auth/login', login)).accessToken;
  }

  async function writeHarm(): Promise<Made> {
    const token = await signedIn();
    await ask('PATCH', '/users/profile', { displayName: brief('player') }, token);
    await ask('POST', '/users/tokens', { name: brief('token'), scopes: ['characters:read'], expiresInDays: 1 }, token);
    const document = {
      name: hostile('hero').slice(0, 120),
      ruleset: 'srd-5.1',
      mode: 'advisory',
      ancestry: 'human',
      classes: [{ id: 'fighter', level: 1 }],
      equipment: [{ itemId: null, name: hostile('item').slice(0, 120), description: hostile('lore') }],
      biography: hostile('biography'),
      personalityTraits: hostile('traits'),
      notes: hostile('notes'),
      tags: [brief('tag')],
      extras: { [brief('key')]: hostile('value'), portrait: 'javascript:alert(5)' },
    };
    const { id } = await ask<{ id: string }>('POST', '/characters', document, token);
    await ask('PATCH', `/characters/${id}`, { notes: hostile('changed') }, token);
    await ask('POST', `/characters/${id}/versions`, { changeDescription: brief('version') }, token);
    await ask('POST', `/characters/templates`, { characterId: id }, token);
    const { url } = await ask<{ url: string }>('POST', `/characters/${id}/share`, { visibility: 'public' }, token);
    return { id, sharedAt: new URL(url).pathname };
  }

  /** Opens the page, waits until these words are on it as words, and finds nothing that they would have made. */
  async function shows(path: string, ...words: readonly string[]): Promise<void> {
    await visitor.page.goto(path);
    for (const each of words)
      await visitor.page.getByText(each).or(visitor.page.getByTitle(each)).first().waitFor({ state: 'attached' });
    await madeNothing();
  }

  async function madeNothing(): Promise<void> {
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.page.locator('img[src="x"], svg[onload], main script').count()).toBe(0);
  }

  it('is text in the list, in the templates and in the gallery', async () => {
    await shows('/characters', 'hero"\'><img', 'tag<img');
    await shows('/templates', 'hero"\'><img');
    await shows('/gallery', 'hero"\'><img');
  });

  it('is text on every part of the sheet', async () => {
    const sheet = `/characters/${made.id}`;
    await shows(sheet, 'hero"\'><img');
    await shows(`${sheet}/equipment`, 'item"\'><img');
    await shows(`${sheet}/skills`, 'hero"\'><img');
    await shows(`${sheet}/story`);
    const written = await visitor.page
      .locator('textarea')
      .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
    const shown = written.join('\n') + (await visitor.page.getByRole('main').innerText());
    for (const where of ['biography', 'traits', 'changed']) expect(shown).toContain(`${where}"'><img`);
    await visitor.page.getByRole('button', { name: 'Read', exact: true }).click();
    await visitor.page.getByText(`biography"'><img`).first().waitFor();
    await madeNothing();
  });

  it('is text in the history, in what changed between versions, and on the page of a link', async () => {
    await shows(`/characters/${made.id}/history`, 'version<img');
    await shows(made.sharedAt, 'hero"\'><img');
  });

  it('is text in the account of its writer', async () => {
    await shows('/account/profile', 'harm');
    await shows('/account/security', 'Devices');
    await shows('/account/tokens', 'token<img');
    await shows('/account/activity', 'Activity');
  });

  it('comes in by import as text, keys and all', async () => {
    const character = {
      name: brief('imported'),
      ruleset: 'srd-5.1',
      extras: { [brief('key')]: { [brief('deep')]: brief('value') } },
    };
    const foundry = {
      name: hostile('foundry').slice(0, 120),
      type: 'character',
      system: {
        abilities: Object.fromEntries(['str', 'dex', 'con', 'int', 'wis', 'cha'].map((id) => [id, { value: 10 }])),
        [brief('key')]: 1,
        details: { biography: { value: hostile('biography') } },
      },
      items: [
        { _id: 'a', type: 'loot', name: hostile('loot').slice(0, 120), system: { [brief('deep')]: brief('value') } },
      ],
    };
    const token = await signedIn();
    for (const file of [{ format: 'heroledger', formatVersion: 1, character }, foundry]) {
      const { id } = await ask<{ id: string }>('POST', '/characters/import', file, token);
      await visitor.page.goto('/import');
      const buffer = Buffer.from(JSON.stringify(file));
      await visitor.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'hero"><img src=x onerror=alert(6)>.json', mimeType: 'application/json', buffer });
      await visitor.page
        .getByText(file === foundry ? 'foundry' : 'imported<img')
        .first()
        .waitFor();
      await madeNothing();
      await shows(`/characters/${id}`, file === foundry ? 'foundry' : 'imported<img');
    }
  });

  it('leaves in the file as it was written, which is saved and never opened as a page', async () => {
    const file = await fetch(`${house.url}/api/v1/characters/${made.id}/export?format=heroledger`, {
      headers: { authorization: `Bearer ${await signedIn()}` },
    });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"<>]+"/);
    expect(file.headers.get('content-type')).toMatch(/^application\/json/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await file.text()).toContain(JSON.stringify(hostile('biography')));
  });

  it('is text to an administrator, in the list of accounts, on the page of one, and in the trail', async () => {
    await signOut(visitor);
    await commandLine(house, ['users', 'create-admin', admin.name, admin.email], `${admin.password}\n`);
    await signIn(visitor, admin);
    await shows('/admin/users', 'harm@example.org');
    await visitor.page.getByRole('link', { name: 'harm' }).first().click();
    await visitor.page.getByText('player<img').first().waitFor();
    await madeNothing();
    await shows('/admin/audit', 'agent<img');
  });

  it('is text in the mails that a local server shows', async () => {
    await visitor.page.goto('/dev/mail');
    const link = visitor.page.getByRole('link').first();
    await link.waitFor();
    const mails = await visitor.page
      .locator('a[href*="/dev/mail/"]')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    for (const mail of mails) {
      await visitor.page.goto(mail);
      expect(await visitor.page.locator('img[src="x"], svg[onload], script').count()).toBe(0);
    }
  });
});
