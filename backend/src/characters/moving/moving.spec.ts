import { aStoker, ironRoads2, ironRoadsWith } from '../../rulesets/testing/iron-roads';
import { type Api, type TestApp, startTestApp } from '../../testing';
import { ifMatch } from '../testing/fighter';

describe('a character under a newer version of its ruleset', () => {
  let app: TestApp;
  let ada: Api;
  let ruleset: string;
  let path: string;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    ruleset = String((await ada.post('/rulesets', ironRoadsWith())).body.id);
    const equipment = [{ itemId: 'greatcoat', isEquipped: true }, { itemId: 'lantern' }];
    path = `/characters/${String((await ada.post('/characters', aStoker(ruleset, { equipment }))).body.id)}`;
    await ada.post('/rulesets', ironRoads2());
  });
  afterEach(() => app.close());

  it('can be one of any version its player may see', async () => {
    const { body } = await ada.get(`${path}/ruleset-versions`);
    expect(body).toEqual({ ruleset, current: '1.0.0', items: ['1.1.0', '1.0.0'] });
  });

  it('is shown with everything that would change, and stays as it is', async () => {
    const { status, body } = await ada.get(`${path}/ruleset-versions/1.1.0`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: '1.0.0', to: '1.1.0', characterVersion: 1, violations: [], allowed: true });
    // Grit 4: 4 × 2 + 6 before, 4 × 3 + 6 after.
    expect(body.numbers).toEqual([{ id: 'health', name: 'Health', before: 14, after: 18 }]);
    expect((await ada.get(path)).body).toMatchObject({ rulesetVersion: '1.0.0', version: 1 });
  });

  it('is moved on in one step, keeps what it carries, and can be taken back', async () => {
    const moved = await ada.post(`${path}/ruleset-version`, { version: '1.1.0' }, ifMatch(1));
    expect(moved).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { rulesetVersion: '1.1.0' } });
    expect(moved.body.equipment).toMatchObject([{ itemId: 'greatcoat' }, { itemId: null, name: 'Lantern' }]);
    expect((await ada.get(`${path}/sheet`)).body.stats).toContainEqual(
      expect.objectContaining({ id: 'health', value: 18 }),
    );
    const { body } = await ada.get(`${path}/versions`);
    expect(body.items[0]).toMatchObject({
      kind: 'movedOn',
      changeDescription: 'Moved to version 1.1.0 of Iron Roads',
    });
    expect(await ada.post(`${path}/restore/1`)).toMatchObject({ status: 200, body: { rulesetVersion: '1.0.0' } });
  });

  it('is moved by nobody who has not seen its newest state', async () => {
    expect(await ada.post(`${path}/ruleset-version`, { version: '1.1.0' })).toMatchObject({ status: 428 });
    await ada.patch(path, { notes: 'Snow.' }, ifMatch(1));
    expect(await ada.post(`${path}/ruleset-version`, { version: '1.1.0' }, ifMatch(1))).toMatchObject({ status: 412 });
  });

  it.each(['9.9.9', '__proto__', ''])('is not moved to version “%s”', async (version) => {
    const { status } = await ada.post(`${path}/ruleset-version`, { version }, ifMatch('*'));
    expect(status).toBe(version === '' ? 400 : 422);
  });

  it('that forbids what it has is moved only as a free one', async () => {
    const harder = ironRoadsWith({
      version: '2.0.0',
      skills: (ironRoadsWith()['skills'] as { id: string }[]).map((skill) =>
        skill.id === 'mend' ? { ...skill, requires: { ability: 'wits', min: 6 } } : skill,
      ),
    });
    await ada.post('/rulesets', harder);
    const { body } = await ada.get(`${path}/ruleset-versions/2.0.0`);
    expect(body).toMatchObject({ allowed: false, violations: [{ pointer: '/skills/0' }] });
    const move = () => ada.post(`${path}/ruleset-version`, { version: '2.0.0' }, ifMatch('*'));
    expect(await move()).toMatchObject({ status: 422, body: { code: 'RULES_VIOLATED' } });
    await ada.patch(path, { mode: 'advisory' }, ifMatch('*'));
    expect(await move()).toMatchObject({ status: 200, body: { rulesetVersion: '2.0.0' } });
  });

  it('stays with a stranger’s version that is private now', async () => {
    await ada.patch(`/rulesets/${ruleset}`, { visibility: 'public' });
    const bea = await app.player('bea');
    const { body } = await bea.post('/characters', aStoker(ruleset, { rulesetVersion: '1.0.0' }));
    await ada.patch(`/rulesets/${ruleset}`, { visibility: 'private' });
    const hers = `/characters/${String(body.id)}`;
    expect((await bea.get(`${hers}/ruleset-versions`)).body.items).toEqual(['1.0.0']);
    expect(await bea.get(`${hers}/ruleset-versions/1.1.0`)).toMatchObject({ status: 422 });
    expect(await bea.post(`${hers}/ruleset-version`, { version: '1.1.0' }, ifMatch(1))).toMatchObject({ status: 422 });
  });
});
