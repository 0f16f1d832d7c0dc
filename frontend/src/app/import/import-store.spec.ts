import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ImportAnswer } from '../characters';
import { ImportStore, LARGEST_FILE } from './import-store';
import { answerWords } from './import-words';

const report: ImportAnswer['report'] = { mapped: [], guessed: [], notMapped: [], violations: [] };
const guess = { from: 'details.race', to: '/ancestry', value: 'halfling', why: 'The file says only Halfling.' };
const loss = { from: 'items[Alert]', why: 'Feats are no part of this ruleset.' };

describe('ImportStore', () => {
  let server: HttpTestingController;
  let store: ImportStore;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), ImportStore] });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(ImportStore);
  });

  afterEach(() => server.verify());

  const file = (name: string) => new File(['{}'], name);
  const preview = () => server.expectOne('/api/v1/characters/import?dryRun=true');
  const real = () => server.expectOne('/api/v1/characters/import');
  const states = () => store.files().map(({ file: { name }, state }) => `${name} ${state}`);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };

  async function ready(...names: string[]): Promise<void> {
    const looked = store.look(names.map(file));
    for (const name of names) {
      await settle();
      preview().flush({ format: 'heroledger', report, document: { name } });
    }
    await looked;
  }

  it('keeps nothing before it has been shown what would come of it', async () => {
    await ready('tamsin.json', 'uldra.json');
    expect(states()).toEqual(['tamsin.json ready', 'uldra.json ready']);
    expect(store.chosen()).toHaveLength(2);
  });

  it('imports what is chosen and leaves the rest', async () => {
    await ready('tamsin.json', 'uldra.json');
    store.choose(store.files()[1]?.key ?? '', false);
    const kept = store.keep();
    await settle();
    real().flush({ format: 'heroledger', report, id: 'c-1' });
    await kept;
    expect(states()).toEqual(['tamsin.json kept', 'uldra.json ready']);
    expect(store.files()[0]?.characterId).toBe('c-1');
  });

  it('goes on with the other files when one is refused', async () => {
    const looked = store.look([file('novel.json'), file('tamsin.json')]);
    preview().flush({ code: 'UNKNOWN_FORMAT', title: 'Unknown' }, { status: 422, statusText: 'Unprocessable' });
    await settle();
    preview().flush({ format: 'heroledger', report });
    await looked;
    expect(states()).toEqual(['novel.json refused', 'tamsin.json ready']);
    expect(store.files()[0]?.refusal).toContain('Foundry');
  });

  it('names a file of another house that is not read here', async () => {
    const looked = store.look([new File([JSON.stringify({ _stats: { systemId: 'pf2e' } })], 'navasi.json')]);
    await settle();
    preview().flush({ code: 'UNKNOWN_FORMAT', title: 'Unknown' }, { status: 422, statusText: 'Unprocessable' });
    await looked;
    expect(store.files()[0]?.refusal).toContain('looks like a Pathfinder 2e actor');
  });

  it('says of the file, not of the request, that it is no JSON', async () => {
    const looked = store.look([file('notes.txt')]);
    await settle();
    preview().flush({ code: 'MALFORMED_BODY', title: 'Malformed' }, { status: 400, statusText: 'Bad request' });
    await looked;
    expect(store.files()[0]?.refusal).toContain('This file is not JSON');
  });

  it('refuses what is far too large without sending it', async () => {
    const large = file('video.json');
    Object.defineProperty(large, 'size', { value: LARGEST_FILE + 1 });
    await store.look([large]);
    expect(states()).toEqual(['video.json refused']);
  });

  it('sends each file with a key of its own, so that a lost answer makes no second character', async () => {
    await ready('tamsin.json', 'uldra.json');
    const kept = store.keep();
    const keys: (string | null)[] = [];
    for (const id of ['c-1', 'c-2']) {
      await settle();
      const request = real();
      keys.push(request.request.headers.get('Idempotency-Key'));
      request.flush({ format: 'heroledger', report, id });
    }
    await kept;
    expect(new Set(keys).size).toBe(2);
    expect(keys).not.toContain(null);
  });
});

describe('answerWords', () => {
  it.each([
    [report, 'Heroledger, reads without a loss.'],
    [{ ...report, guessed: [guess] }, 'Heroledger, 1 guessed.'],
    [{ ...report, notMapped: [loss, loss] }, 'Heroledger, 2 with no place here.'],
    [{ ...report, guessed: [guess], notMapped: [loss] }, 'Heroledger, 1 guessed, 1 with no place here.'],
  ])('counts what was guessed and what was lost', (counted, words) => {
    expect(answerWords({ format: 'heroledger', report: counted })).toBe(words);
  });
});
