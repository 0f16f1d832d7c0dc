import { type Api, type TestApp, startTestApp } from '../../testing';
import { aFighter, ifMatch } from '../testing/fighter';

const NO_ITEM = '0198c0de-0000-7000-8000-000000000000';

interface Item {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly containerId: string | null;
}
interface Skill {
  readonly id: string;
  readonly closedBecause: string | null;
}

describe('acts at the table', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
  });
  afterAll(() => app.close());

  const made = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    String((await ada.post('/characters', aFighter(change))).body.id);
  const carried = async (id: string): Promise<Item[]> => (await ada.get(`/characters/${id}/equipment`)).body.items;
  const itemOf = async (id: string, itemId: string): Promise<string> =>
    String((await carried(id)).find((item) => item.itemId === itemId)?.id);
  const newest = async (id: string) => (await ada.get(`/characters/${id}/versions`)).body.items[0];

  describe('equipment', () => {
    it('is listed with the version it belongs to, and a reader who has it is told so', async () => {
      const id = await made();
      const { body, headers } = await ada.get(`/characters/${id}/equipment`);
      expect((await carried(id)).map(({ name }) => name)).toEqual(['Chain Mail', 'Shield', 'Longsword']);
      expect([body.nextCursor, headers.etag]).toEqual([null, '"1"']);
      const again = await ada.get(`/characters/${id}/equipment`, { headers: { 'if-none-match': '"1"' } });
      expect(again.status).toBe(304);
    });

    it('takes up an item of the game, which makes a version', async () => {
      const id = await made();
      const { status, body, headers } = await ada.post(`/characters/${id}/equipment`, { itemId: 'torch', quantity: 5 });
      expect(status).toBe(201);
      expect(body).toMatchObject({ itemId: 'torch', name: 'Torch', quantity: 5, isEquipped: false });
      expect([headers.etag, headers.location]).toEqual(['"2"', `/api/v1/characters/${id}/equipment/${body.id}`]);
      expect(await newest(id)).toMatchObject({ number: 2, kind: 'saved', changeDescription: 'Added 5 × Torch' });
    });

    it('takes up an item of the player’s own making, which needs a name', async () => {
      const id = await made();
      const own = await ada.post(`/characters/${id}/equipment`, { name: 'Letter to Mira' });
      expect([own.status, own.body.itemId]).toEqual([201, null]);
      const nameless = await ada.post(`/characters/${id}/equipment`, {});
      expect([nameless.status, nameless.body.errors]).toMatchObject([400, [{ pointer: '/name' }]]);
    });

    it('comes once however often the request is repeated with its key', async () => {
      const id = await made();
      const once = { headers: { 'idempotency-key': 'torches' } };
      const answers = [
        await ada.post(`/characters/${id}/equipment`, { itemId: 'torch' }, once),
        await ada.post(`/characters/${id}/equipment`, { itemId: 'torch' }, once),
      ];
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect((await ada.get(`/characters/${id}/equipment`)).body.items).toHaveLength(4);
    });

    it('refuses a third hand, and says what is in the others', async () => {
      const id = await made();
      const { status, body } = await ada.post(`/characters/${id}/equipment`, {
        itemId: 'greatsword',
        isEquipped: true,
      });
      expect([status, body.code]).toEqual([422, 'RULES_VIOLATED']);
      expect(body.errors).toMatchObject([{ code: 'SLOT_OVERFULL' }]);
      expect((await newest(id)).number).toBe(1);
    });

    it('names the property of the request that is against the rules', async () => {
      const id = await made();
      const { body: axe } = await ada.post(`/characters/${id}/equipment`, { itemId: 'greataxe' });
      const { status, body } = await ada.patch(`/characters/${id}/equipment/${axe.id}`, { isEquipped: true });
      expect([status, body.errors[0].pointer]).toEqual([422, '/isEquipped']);
    });

    it('is put away and on again, which leads back to the armor class there was', async () => {
      const id = await made();
      const armorClass = async () => {
        const stats: { id: string; value: number }[] = (await ada.get(`/characters/${id}/sheet`)).body.stats;
        return stats.find((stat) => stat.id === 'armorClass')?.value ?? 0;
      };
      const before = await armorClass();
      const shield = `/characters/${id}/equipment/${await itemOf(id, 'shield')}`;
      expect((await ada.patch(shield, { isEquipped: false })).body).toMatchObject({
        isEquipped: false,
        characterVersion: 2,
      });
      expect(await armorClass()).toBe(before - 2);
      await ada.patch(shield, { isEquipped: true });
      expect(await armorClass()).toBe(before);
    });

    it('is left behind, and what lay in it stays', async () => {
      const id = await made();
      const { body: pack } = await ada.post(`/characters/${id}/equipment`, { itemId: 'backpack' });
      const { body: torch } = await ada.post(`/characters/${id}/equipment`, { itemId: 'torch', containerId: pack.id });
      const left = await ada.delete(`/characters/${id}/equipment/${pack.id}`);
      expect([left.status, left.headers.etag]).toEqual([204, '"4"']);
      const items = await carried(id);
      expect(items.find((item) => item.id === torch.id)?.containerId).toBeNull();
      expect(items.some((item) => item.id === pack.id)).toBe(false);
    });

    it.each([NO_ITEM, 'not-an-id'])('that is not there cannot be changed: %s', async (itemId) => {
      const id = await made();
      const answers = [
        await ada.patch(`/characters/${id}/equipment/${itemId}`, { quantity: 2 }),
        await ada.delete(`/characters/${id}/equipment/${itemId}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    });

    it('is changed on top of what was seen, or not at all', async () => {
      const id = await made();
      const shield = `/characters/${id}/equipment/${await itemOf(id, 'shield')}`;
      await ada.patch(shield, { quantity: 2 });
      const late = await ada.patch(shield, { quantity: 3 }, ifMatch(1));
      expect([late.status, late.body.code]).toEqual([412, 'VERSION_CONFLICT']);
    });

    it('of somebody else does not exist', async () => {
      const id = await made();
      expect((await bob.get(`/characters/${id}/equipment`)).status).toBe(404);
      expect((await bob.post(`/characters/${id}/equipment`, { name: 'Curse' })).status).toBe(404);
    });
  });

  describe('skills', () => {
    const skillsOf = async (id: string): Promise<Skill[]> => (await ada.get(`/characters/${id}/skills`)).body.items;
    const skill = async (id: string, skillId: string) => (await skillsOf(id)).find((state) => state.id === skillId);

    it('are listed with their rank, and why the next one is closed', async () => {
      const id = await made();
      expect(await skill(id, 'athletics')).toMatchObject({ rank: 1, rankName: 'Proficient', learned: 1 });
      expect(await skill(id, 'arcana')).toMatchObject({
        rank: 0,
        rankName: null,
        closedBecause: 'No pick is left for it.',
      });
    });

    it('are learned in the place of another', async () => {
      const id = await made();
      const forgotten = await ada.delete(`/characters/${id}/skills/perception`);
      expect([forgotten.status, forgotten.headers.etag]).toEqual([204, '"2"']);
      const { status, body, headers } = await ada.put(`/characters/${id}/skills/history`, { rank: 1 });
      expect([status, body.rank, headers.etag]).toEqual([200, 1, '"3"']);
      expect((await newest(id)).changeDescription).toBe('Learned History');
    });

    it('no pick covers are refused, with the reason', async () => {
      const id = await made();
      const { status, body } = await ada.put(`/characters/${id}/skills/arcana`, { rank: 1 });
      expect([status, body.errors]).toMatchObject([422, [{ code: 'SKILL_NOT_AVAILABLE', pointer: '/rank' }]]);
    });

    it('with prerequisites name those that are unmet', async () => {
      const hero = await ada.post('/characters', { name: 'Wren', ruleset: 'adventure-core' });
      const heroId = String(hero.body.id);
      const closed = (await skillsOf(heroId)).find(({ closedBecause }) => closedBecause?.startsWith('Needs ') === true);
      const { status, body } = await ada.put(`/characters/${heroId}/skills/${String(closed?.id)}`, { rank: 1 });
      const errors: { code: string; message: string }[] = body.errors;
      const unmet = errors.find(({ code }) => code === 'PREREQUISITE_UNMET')?.message;
      expect(status).toBe(422);
      expect(unmet?.toLowerCase()).toContain(closed?.closedBecause?.toLowerCase());
    });

    it.each([0, 6, 1.5, '1', null])('have ranks from 1 to 5: %j is refused', async (rank) => {
      const id = await made();
      expect((await ada.put(`/characters/${id}/skills/athletics`, { rank })).status).toBe(400);
    });

    it('the game does not have are not found', async () => {
      const id = await made();
      expect((await ada.put(`/characters/${id}/skills/juggling`, { rank: 1 })).status).toBe(404);
      expect((await ada.delete(`/characters/${id}/skills/__proto__`)).status).toBe(404);
    });
  });

  describe('experience', () => {
    it('is earned for a reason the history tells', async () => {
      const id = await made();
      const { status, body } = await ada.post(`/characters/${id}/experience`, { amount: 350, reason: 'Slew the wyrm' });
      expect([status, body.experiencePoints, body.version]).toEqual([200, 350, 2]);
      expect(await newest(id)).toMatchObject({
        kind: 'experience',
        changeDescription: 'Earned 350 experience: Slew the wyrm',
      });
    });

    it('is earned once however often the request is repeated with its key', async () => {
      const id = await made();
      const once = { headers: { 'idempotency-key': `wyrm-${id}` } };
      for (let time = 0; time < 3; time += 1) await ada.post(`/characters/${id}/experience`, { amount: 100 }, once);
      expect((await ada.get(`/characters/${id}`)).body.experiencePoints).toBe(100);
    });

    it('is counted whole when two people award it at once', async () => {
      const id = await made();
      await Promise.all([1, 2, 3, 4, 5].map(() => ada.post(`/characters/${id}/experience`, { amount: 10 })));
      expect((await ada.get(`/characters/${id}`)).body.experiencePoints).toBe(50);
    });

    it('cannot be taken away where there is none', async () => {
      const id = await made({ experiencePoints: 20 });
      const { status, body } = await ada.post(`/characters/${id}/experience`, { amount: -21 });
      expect([status, body.errors]).toMatchObject([422, [{ pointer: '/amount', params: { has: 20 } }]]);
      expect((await ada.post(`/characters/${id}/experience`, { amount: -20 })).body.experiencePoints).toBe(0);
    });

    it.each([0, 1.5, '100', null, 1e9])('is a whole number: %j is refused', async (amount) => {
      const id = await made();
      expect((await ada.post(`/characters/${id}/experience`, { amount })).status).toBe(400);
    });
  });

  describe('levels', () => {
    it('are taken when they are earned, with what they let choose', async () => {
      const id = await made({ experiencePoints: 900, classes: [{ id: 'fighter', level: 2 }] });
      const { status, body } = await ada.post(`/characters/${id}/level-up`, {
        choices: { 'fighter-archetype': ['champion'] },
      });
      expect([status, body.level, body.choices]).toEqual([200, 3, { 'fighter-archetype': ['champion'] }]);
      expect(await newest(id)).toMatchObject({ number: 2, kind: 'levelUp' });
    });

    it('are refused before, with what is missing', async () => {
      const id = await made({ experiencePoints: 299 });
      const { status, body } = await ada.post(`/characters/${id}/level-up`, {});
      expect([status, body.errors]).toMatchObject([
        422,
        [{ code: 'LEVEL_NEEDS_EXPERIENCE', pointer: '/class', params: { needed: 300, experiencePoints: 299 } }],
      ]);
    });

    it('in another class ask for what it asks for', async () => {
      const id = await made({ experiencePoints: 300 });
      const wizard = await ada.post(`/characters/${id}/level-up`, { class: 'wizard' });
      expect([wizard.status, wizard.body.errors]).toMatchObject([422, [{ code: 'MULTICLASS_PREREQUISITE_UNMET' }]]);
      const rogue = await ada.post(`/characters/${id}/level-up`, { class: 'rogue' });
      expect(rogue.body.classes).toEqual([
        { id: 'fighter', level: 1 },
        { id: 'rogue', level: 1 },
      ]);
    });

    it('ask in which class where there are several', async () => {
      const id = await made({ experiencePoints: 900 });
      await ada.post(`/characters/${id}/level-up`, { class: 'rogue' });
      const { status, body } = await ada.post(`/characters/${id}/level-up`, {});
      expect([status, body.errors]).toMatchObject([
        400,
        [{ pointer: '/class', message: 'Say in which class: fighter or rogue.' }],
      ]);
    });

    it.each([
      [{ class: 'astronaut' }, '/class'],
      [{ choices: { 'fighter-archetype': ['astronaut'] } }, '/choices/fighter-archetype'],
      [{ choices: { astronomy: ['stars'] } }, '/choices/astronomy'],
    ])('that the game does not know are refused: %j', async (body, place) => {
      const id = await made({ experiencePoints: 900, classes: [{ id: 'fighter', level: 2 }] });
      const answer = await ada.post(`/characters/${id}/level-up`, body);
      expect(answer.status).toBe(422);
      const errors: { pointer: string }[] = answer.body.errors;
      expect(errors.some(({ pointer }) => pointer.startsWith(place))).toBe(true);
    });

    it('are taken back with what was chosen for them', async () => {
      const id = await made({ experiencePoints: 900, classes: [{ id: 'fighter', level: 2 }] });
      const before = (await ada.get(`/characters/${id}/sheet`)).body;
      await ada.post(`/characters/${id}/level-up`, { choices: { 'fighter-archetype': ['champion'] } });
      const { status, body } = await ada.post(`/characters/${id}/level-down`, {});
      expect([status, body.level, body.choices]).toEqual([200, 2, {}]);
      expect((await ada.get(`/characters/${id}/sheet`)).body).toEqual(before);
      expect(await newest(id)).toMatchObject({ number: 3, kind: 'levelDown' });
    });

    it('bring what the hit die showed, and give it back', async () => {
      const id = await made({ experiencePoints: 300 });
      const hitPoints = async () => {
        const { stats } = (await ada.get(`/characters/${id}/sheet`)).body as { stats: { id: string; value: number }[] };
        return stats.find((stat) => stat.id === 'hitPoints')?.value ?? 0;
      };
      const before = await hitPoints();
      const { body } = await ada.post(`/characters/${id}/level-up`, { hitPointRoll: 9 });
      expect(body.hitPointRolls).toEqual({ fighter: { 2: 9 } });
      const rolled = await hitPoints();
      const fixed = (await ada.patch(`/characters/${id}`, { hitPointRolls: null }, ifMatch('*'))).body;
      expect(fixed).not.toHaveProperty('hitPointRolls');
      // A fighter's d10 counts as 6 where it is not rolled.
      expect([rolled - before, (await hitPoints()) - before]).toEqual([9 + 2, 6 + 2]);
    });

    it.each([
      [{ hitPointRoll: 0 }, 400, '/hitPointRoll'],
      [{ hitPointRoll: 2.5 }, 400, '/hitPointRoll'],
      [{ hitPointRoll: 11 }, 422, '/hitPointRoll'],
    ])('are refused with a die that cannot be: %j', async (options, expected, pointer) => {
      const id = await made({ experiencePoints: 300 });
      const { status, body } = await ada.post(`/characters/${id}/level-up`, options);
      expect([status, body.errors[0].pointer]).toEqual([expected, pointer]);
    });

    it.each([{ fighter: { second: 3 } }, { fighter: [3] }, { fighter: { 2: '3' } }, [], { fighter: { 2: 1e9 } }])(
      'keep no rolls that are none: %j',
      async (hitPointRolls) => {
        const { status, body } = await ada.patch(`/characters/${await made()}`, { hitPointRolls }, ifMatch('*'));
        expect([status, body.errors[0].pointer]).toEqual([400, '/hitPointRolls']);
      },
    );

    it('begin with the first, which cannot be taken back', async () => {
      const { status, body } = await ada.post(`/characters/${await made()}/level-down`, {});
      expect([status, body.code]).toEqual([422, 'FIRST_LEVEL']);
    });
  });

  describe('a character built anew', () => {
    const veteran = { experiencePoints: 900, classes: [{ id: 'fighter', level: 3 }] };

    it('keeps its level, what it owns and what it has written, and begins its choices from nothing', async () => {
      const id = await made({
        ...veteran,
        choices: { 'fighter-archetype': ['champion'] },
        notes: 'Owes the ferryman.',
      });
      const before = (await ada.get(`/characters/${id}`)).body;
      const { status, body } = await ada.post(`/characters/${id}/respec`, {});
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ...before,
        version: 2,
        choices: {},
        skills: [],
        updatedAt: expect.any(String),
      });
      expect((await ada.post(`/characters/${id}/restore/1`)).body.choices).toEqual(before.choices);
    });

    it('may be of another class, and is told each thing the rules have against it', async () => {
      const id = await made({ ...veteran, equipment: [] });
      const rogue = await ada.post(`/characters/${id}/respec`, { classes: [{ id: 'rogue', level: 3 }] });
      expect([rogue.status, rogue.body.classes]).toEqual([200, [{ id: 'rogue', level: 3 }]]);
      const refused = await ada.post(`/characters/${id}/respec`, { ancestry: 'teapot' });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/ancestry']);
    });

    it('has no other level than before, also under free rules', async () => {
      const id = await made({ ...veteran, mode: 'advisory' });
      const { status, body } = await ada.post(`/characters/${id}/respec`, { classes: [{ id: 'fighter', level: 2 }] });
      expect([status, body.errors]).toMatchObject([422, [{ code: 'RESPEC_CHANGES_LEVEL', pointer: '/classes' }]]);
    });
  });
});
