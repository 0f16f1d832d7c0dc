import type { Sheet } from '@heroledger/rules';
import { sheetForOthers } from '../characters';
import { type Api, type TestApp, startTestApp } from '../testing';

interface Step {
  readonly id: string;
  readonly value: number;
}

const WHOLE = {
  name: 'Wren',
  ruleset: 'srd-5.1',
  mode: 'advisory',
  classes: [{ id: 'fighter', level: 2 }],
  experiencePoints: 300,
  hitPointRolls: { fighter: { '2': 9 } },
  abilities: { strength: 8, constitution: 14 },
  personalityTraits: 'Whistles of pewter',
  biography: 'Born in marzipan',
  notes: 'Owes Pim',
  extras: { hidden: 'in an attic' },
  currency: { gp: 6000 },
  equipment: [{ name: 'Rope', description: 'Frayed near the walnut' }],
};
const HIDDEN = /pewter|marzipan|walnut|"gp":6000|Owes Pim|attic/;

/** What others see of a character that is public; the same words are for links and friends. */
describe('what a shared character shows', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
    const { status, body } = await ada.post('/characters', WHOLE);
    expect([status, body.takenDown]).toEqual([201, undefined]);
    id = String(body.id);
  });
  afterAll(() => app.close());

  const share = (shows?: readonly string[]) =>
    ada.post(`/characters/${id}/share`, { visibility: 'public', ...(shows && { shows }) });
  const shown = async () => (await app.visitor.get(`/shared/${id}`)).body;
  const statsOf = (sheet: { stats: Step[] }) => sheet.stats.map(({ id: stat, value }) => `${stat} ${String(value)}`);

  it('is everything but notes and leftovers, until its owner hides a part', async () => {
    await share();
    const { hitPointRolls, personalityTraits, biography, currency } = WHOLE;
    expect(await shown()).toMatchObject({ hitPointRolls, personalityTraits, biography, currency });
    expect((await shown()).equipment).toMatchObject([{ description: 'Frayed near the walnut' }]);
    expect((await shown()).shows).toEqual(['story', 'itemDescriptions', 'purse']);
  });

  it('is less by each part that is hidden, and stays so when it is shared anew', async () => {
    await share(['itemDescriptions', 'purse']);
    expect(await shown()).toMatchObject({ personalityTraits: '', biography: '', currency: { gp: 6000 } });
    await share(['story', 'purse']);
    expect((await shown()).equipment).toMatchObject([{ name: 'Rope', description: '' }]);
    await share([]);
    await share();
    expect(await shown()).toMatchObject({ shows: [], biography: '', currency: {} });
    expect(JSON.stringify(await shown())).not.toMatch(HIDDEN);
  });

  it('is the numbers of the whole character, each with its steps, whatever is hidden', async () => {
    await share([]);
    const [own, others] = [await ada.get(`/characters/${id}/sheet`), await app.visitor.get(`/shared/${id}/sheet`)];
    expect(others.status).toBe(200);
    expect(statsOf(others.body)).toEqual(statsOf(own.body));
    expect(others.body.stats[0].steps).toEqual(own.body.stats[0].steps);
    expect(JSON.stringify(others.body)).not.toMatch(HIDDEN);
    expect((await app.visitor.get(`/shared/${id}/ruleset`)).body.id).toBe('srd-5.1');
  });

  it.each([
    ['/currency/gp', ['story', 'itemDescriptions'], false],
    ['/currency/gp', ['purse'], true],
    ['/equipment/0/description', ['purse'], false],
    ['/equipment/0/itemId', [], true],
    ['/biography', [], false],
    ['/notes', ['story', 'itemDescriptions', 'purse'], false],
    ['/extras/a', ['story', 'itemDescriptions', 'purse'], false],
    ['/classes/0/level', [], true],
  ] as const)('tells of a violation at %s, where %j is shown: %s', (pointer, shows, told) => {
    const violation = { code: 'CODE', pointer, message: '', params: {}, severity: 'rule', fixes: [] } as const;
    const sheet = { violations: [violation] } as unknown as Sheet;
    expect(sheetForOthers(sheet, shows).violations).toHaveLength(told ? 1 : 0);
  });

  it.each([
    ['its name', 'wren', 1],
    ['its class', 'FIGHTER', 1],
    ['a word of its notes', 'pim', 0],
    ['a word of its hidden story', 'marzipan', 0],
  ])('is found in the gallery by %s so many times', async (_what, search, times) => {
    await share([]);
    expect((await bob.get(`/characters/public?search=${search}`)).body.items).toHaveLength(times);
  });

  it('is as little where the character is a template that others begin from', async () => {
    const template = await ada.post('/characters/templates', { document: { ...WHOLE, name: 'Blank' } });
    const at = `/characters/${String(template.body.id)}`;
    await ada.post(`${at}/share`, { visibility: 'public', shows: [] });
    const list = await bob.get('/characters/templates?limit=100');
    expect(JSON.stringify(list.body)).toContain('Blank');
    const made = await bob.post(`/characters/templates/${String(template.body.id)}/create`, {});
    expect(made.status).toBe(201);
    expect(JSON.stringify([list.body, made.body])).not.toMatch(HIDDEN);
    expect((await bob.get('/characters/templates?search=marzipan')).body.items).toEqual([]);
  });
});
