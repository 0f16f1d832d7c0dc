import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '../../auth';
import { RulesetsApi } from '../../rulesets';
import { take } from '@heroledger/rules';
import { giveBack } from '../../sheet';
import { aView, coreRules, srdRules } from '../../sheet/testing/characters';
import { weaponWords } from './bundle-words';
import { summaryOf } from './summary';
import { WizardDrafts } from './wizard-draft';
import { WizardStore } from './wizard-store';

/** The real store, rules and storage; HTTP and the session are stood in for. */
function open(account = 'noor'): WizardStore {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      WizardStore,
      { provide: Session, useValue: { account: signal({ id: account }) } },
      {
        provide: RulesetsApi,
        useValue: { load: (id: string) => Promise.resolve(id === 'srd-5.1' ? srdRules : coreRules) },
      },
    ],
  });
  return TestBed.inject(WizardStore);
}

function opened(store: WizardStore, step: string): readonly string[] {
  return store
    .matters()
    .filter((matter) => matter.step === step)
    .map(({ words }) => words);
}

/** Takes the first option that is open wherever something is to be chosen. */
function chooseEverything(store: WizardStore): void {
  for (let turn = 0; turn < 20; turn++) {
    const choice = store.choices().find(({ picked, choose }) => picked.length < choose);
    const option = choice?.options.find(
      ({ id, closedBecause }) => closedBecause === null && !choice.picked.includes(id),
    );
    if (choice === undefined || option === undefined) return;
    store.edit((document) => take(document, choice, option.id));
  }
}

/** A bundle of the class with two options to exchange for each other. */
function twoOptions(store: WizardStore) {
  const bundle = store.characterClass()?.startingEquipment.find(({ options }) => options.length > 1);
  const [one, other] = (bundle?.options ?? []).map(({ id, items }) => ({ id, item: items[0]?.itemId }));
  if (bundle === undefined || one === undefined || other === undefined) throw new Error('This class may choose.');
  return { bundle: bundle.id, one, other };
}

async function cleric(): Promise<WizardStore> {
  const store = open();
  await store.chooseRuleset('srd-5.1');
  store.edit((document) => ({ ...document, name: 'Dorrin Ashlar' }));
  store.chooseAncestry('hill-dwarf');
  store.chooseClass('cleric');
  return store;
}

describe('Making a character', () => {
  beforeEach(() => localStorage.clear());

  it('begins with a ruleset and says what each step still wants', async () => {
    const store = open();
    expect(store.matters()).toEqual([{ step: 'ruleset', words: 'Pick a ruleset', wrong: false, place: null }]);
    await store.chooseRuleset('srd-5.1');
    expect(opened(store, 'concept')).toEqual(['Give it a name']);
    expect(opened(store, 'ancestry')).toEqual(['Pick an ancestry']);
    expect(opened(store, 'class')).toEqual(['Pick a class']);
  });

  it('keeps everything on this device and takes it up where it was left', async () => {
    const store = await cleric();
    store.goTo('abilities');
    TestBed.tick();

    const later = open();
    await later.resume();
    expect(later.document()).toEqual(store.document());
    expect(later.draft().step).toBe('abilities');
    expect(later.sheet()?.level).toBe(1);
  });

  it('begins the scores with the first method of the ruleset instead of an empty page', async () => {
    const store = await cleric();
    expect(store.method()).toBeNull();
    store.goTo('abilities');
    TestBed.tick();
    expect(store.method()?.id).toBe(srdRules.ruleset.creationMethods[0]?.id);
    store.chooseMethod(srdRules.ruleset.creationMethods[1]?.id ?? '');
    TestBed.tick();
    expect(store.method()?.id).toBe(srdRules.ruleset.creationMethods[1]?.id);
  });

  it('says what is wrong in a few words that others may follow', async () => {
    const store = await cleric();
    store.edit((document) => ({ ...document, classes: [{ id: 'cleric', level: 7 }] }));
    const wrong = store.matters().filter((matter) => matter.wrong);
    expect(wrong.length).toBeGreaterThan(0);
    for (const { words } of wrong) expect(words).not.toMatch(/\.$/);
  });

  it('sums up skills, choices and gear before it is made', async () => {
    const store = await cleric();
    chooseEverything(store);
    const document = store.document();
    if (document === null) throw new Error('There is a character in the making.');
    const summary = summaryOf(document, store.choices(), srdRules.ruleset);
    expect(summary[0]?.name).toBe('Skills');
    expect(summary[0]?.words.split(', ')).toHaveLength(document.skills.length);
    expect(summary.every(({ words }) => words !== '')).toBe(true);
  });

  it('tells what the weapons one may begin with do', () => {
    const option = { id: 'any', name: '', items: [{ itemId: 'greataxe', quantity: 1 }] };
    expect(weaponWords(option, srdRules.ruleset)).toBe('1d12 slashing, 2 hands');
    const both = { ...option, items: [...option.items, { itemId: 'dagger', quantity: 2 }] };
    expect(weaponWords(both, srdRules.ruleset)).toBe('Greataxe 1d12 slashing, 2 hands; Dagger 1d4 piercing');
    expect(weaponWords({ ...option, items: [] }, srdRules.ruleset)).toBe('');
  });

  it('keeps no draft of somebody who only looked', () => {
    open();
    TestBed.tick();
    expect(TestBed.inject(WizardDrafts).read()).toBeNull();
  });

  it('keeps the drafts of two accounts apart', async () => {
    await cleric();
    TestBed.tick();
    expect(open('somebody-else').document()).toBeNull();
  });

  it('counts points left and points over', async () => {
    const store = await cleric();
    store.chooseMethod('point-buy');
    expect(opened(store, 'abilities')).toEqual(['27 points left']);
    store.setScores({ ...store.document()?.abilities, strength: 15, wisdom: 15, constitution: 15 });
    expect(opened(store, 'abilities')).toEqual([]);
    store.setScores({ ...store.document()?.abilities, charisma: 10 });
    expect(store.matters().find(({ step }) => step === 'abilities')).toEqual({
      step: 'abilities',
      words: '2 points over',
      wrong: true,
      place: null,
    });
  });

  it('loses nothing by looking at another method', async () => {
    const store = await cleric();
    store.chooseMethod('point-buy');
    store.setScores({ ...store.document()?.abilities, wisdom: 15 });
    store.chooseMethod('standard-array');
    expect(store.document()?.abilities['wisdom']).toBe(15);
    expect(store.document()?.abilities['strength']).not.toBe(8);
    store.chooseMethod('point-buy');
    expect(store.document()?.abilities).toMatchObject({ wisdom: 15, strength: 8 });
  });

  it('hands rolled scores out, best to what the class leans on, and keeps the dice', async () => {
    const store = await cleric();
    store.chooseMethod('rolled');
    store.roll();
    const rolls = store.draft().rolls;
    expect(rolls).toHaveLength(6);
    expect(store.document()?.abilities['wisdom']).toBe(Math.max(...rolls.map(({ score }) => score)));
    expect(rolls.every(({ dice, score }) => score === (dice[0] ?? 0) + (dice[1] ?? 0) + (dice[2] ?? 0))).toBe(true);
  });

  it('remembers the sheet before the last change, to show what moved', async () => {
    const store = await cleric();
    store.chooseMethod('point-buy');
    store.setScores({ ...store.document()?.abilities, dexterity: 14 });
    const initiative = (sheet: ReturnType<typeof store.sheet>) =>
      sheet?.stats.find(({ id }) => id === 'initiative')?.value;
    expect([initiative(store.before()), initiative(store.sheet())]).toEqual([-1, 2]);
  });

  it('drops what only a former class offered', async () => {
    const store = await cleric();
    chooseEverything(store);
    expect(store.document()?.skills.length).toBeGreaterThan(0);
    store.chooseClass('fighter');
    expect(store.violations().filter(({ pointer }) => /^\/(skills|choices)/.test(pointer))).toEqual([]);
  });

  it('unpacks a bundle at once and exchanges it for another', async () => {
    const store = await cleric();
    const { bundle, one, other } = twoOptions(store);
    const itemIds = (): readonly (string | null)[] => (store.document()?.equipment ?? []).map(({ itemId }) => itemId);
    store.pickBundle(bundle, one.id);
    expect(itemIds()).toContain(one.item);
    store.pickBundle(bundle, other.id);
    expect(itemIds()).toContain(other.item);
    expect(itemIds()).not.toContain(one.item);
  });

  it('gives a pick back', async () => {
    const store = await cleric();
    chooseEverything(store);
    const choice = store.choices().find(({ kind }) => kind === 'skill-pick');
    const picked = choice?.picked[0];
    if (choice === undefined || picked === undefined) throw new Error('A cleric has skills.');
    store.edit((document) => giveBack(document, choice, picked));
    expect(store.choices().find(({ id }) => id === choice.id)?.picked).not.toContain(picked);
  });

  it('counts the skill points of a game that sells ranks', async () => {
    const store = open();
    await store.chooseRuleset('adventure-core');
    store.chooseClass('warden');
    expect(opened(store, 'skills').some((words) => words.endsWith('points left'))).toBe(true);
  });
});

describe('The finished character', () => {
  beforeEach(() => localStorage.clear());

  it('is sent once with a key, and the draft is gone when the server has it', async () => {
    const store = await cleric();
    const { key } = store.draft();
    const finished = store.finish();
    void store.finish();
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/characters');
    expect(request.request.headers.get('Idempotency-Key')).toBe(key);
    request.flush(aView());
    expect((await finished)?.id).toBe(aView().id);
    TestBed.tick();
    expect(store.document()).toBeNull();
    expect(TestBed.inject(WizardDrafts).read()).toBeNull();
  });

  it('stays when the server refuses it, and leads to the step of what is wrong', async () => {
    const store = await cleric();
    const { key } = store.draft();
    const finished = store.finish();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/characters')
      .flush(
        {
          title: 'Against the rules',
          code: 'RULES_VIOLATED',
          errors: [{ pointer: '/skills/0', code: 'X', message: 'No.' }],
        },
        { status: 422, statusText: 'Unprocessable' },
      );
    expect(await finished).toBeNull();
    expect(store.document()?.name).toBe('Dorrin Ashlar');
    expect(store.refusedStep()).toBe('skills');
    expect(store.draft().key).not.toBe(key);
  });

  it('is tried again with the same key when no answer came: it may have arrived', async () => {
    const store = await cleric();
    const { key } = store.draft();
    const finished = store.finish();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/characters').error(new ProgressEvent('offline'));
    await finished;
    expect(store.draft().key).toBe(key);
    expect(store.problem()?.kind).toBe('unreachable');
  });
});
