import { type Api, type TestApp, startTestApp } from '../testing';

const hero = {
  name: 'Ænna *of* the Reach',
  ruleset: 'srd-5.1',
  mode: 'advisory',
  abilities: { strength: 15, dexterity: 13, constitution: 14, intelligence: 8, wisdom: 12, charisma: 10 },
  ancestry: 'human',
  classes: [{ id: 'fighter', level: 3 }],
  skills: [{ id: 'athletics', rank: 1 }],
  equipment: [{ itemId: 'longsword', isEquipped: true }],
};

describe('a character in another format', () => {
  let app: TestApp;
  let ada: Api;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    id = String((await ada.post('/characters', hero)).body.id);
  });
  afterAll(() => app.close());

  it.each([
    ['markdown', 'text/markdown; charset=utf-8', 'md', /^# Ænna \\\*of\\\* the Reach\n/],
    ['pdf', 'application/pdf', 'pdf', /^%PDF-1\.7/],
  ])('is a file named after it: %s', async (format, type, extension, beginning) => {
    const { status, body, headers } = await ada.get(`/characters/${id}/export?format=${format}`);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['content-disposition']).toContain(`of the Reach.${extension}"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatch(beginning);
  });

  it('goes to Foundry and comes back with the same numbers', async () => {
    const { status, body: actor, headers } = await ada.get(`/characters/${id}/export?format=foundry-dnd5e`);
    expect([status, headers['content-disposition']]).toEqual([200, expect.stringContaining('.foundry.json"')]);
    expect(actor).toMatchObject({ type: 'character', name: hero.name, _stats: { systemId: 'dnd5e' } });
    const back = await ada.post('/characters/import', actor);
    expect([back.status, back.body.format]).toEqual([201, 'foundry-dnd5e']);
    const sheets = [id, String(back.body.id)].map(
      async (one) => (await ada.get(`/characters/${one}/sheet`)).body.stats,
    );
    const [before, after] = (await Promise.all(sheets)).map((stats: { id: string; value: number }[]) =>
      stats.map((stat) => [stat.id, stat.value]),
    );
    expect(after).toEqual(before);
  });

  it('is refused where the other program does not play its game, with what would do', async () => {
    const other = await ada.post('/characters', { name: 'Ash', ruleset: 'adventure-core', mode: 'advisory' });
    const { status, body } = await ada.get(`/characters/${String(other.body.id)}/export?format=foundry-dnd5e`);
    expect([status, body.code]).toEqual([422, 'EXPORT_FORMAT_UNSUITABLE']);
    expect(body.detail).toContain('heroledger, markdown, pdf');
  });

  it('is nobody else’s to have', async () => {
    const bob = await app.player('bob');
    for (const format of ['markdown', 'pdf', 'foundry-dnd5e'])
      expect((await bob.get(`/characters/${id}/export?format=${format}`)).status).toBe(404);
  });
});
