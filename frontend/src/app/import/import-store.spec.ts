import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ImportAnswer } from '../characters';
import { LARGEST_FILE } from './file-entries';
import { ImportStore } from './import-store';
import { answerWords } from './import-words';

const report: NonNullable<ImportAnswer['report']> = { mapped: [], guessed: [], notMapped: [], violations: [] };
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

  const file = (name: string, text = JSON.stringify({ name })) => new File([text], name);
  const preview = () => server.expectOne('/api/v1/characters/import/bulk?dryRun=true');
  const real = () => server.expectOne('/api/v1/characters/import/bulk');
  const states = () => store.entries().map(({ fileName, state }) => `${fileName} ${state}`);
  const found = (index: number) => ({ index, status: 200, name: `Nr ${index}`, format: 'heroledger', report });
  const made = (index: number) => ({ ...found(index), status: 201, id: `c-${index}` });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const linesOf = (body: unknown) => String(body).split('\n');

  /** Answers a question about as many as it asks for. */
  async function answer(asked: typeof preview, row: (index: number) => object): Promise<number> {
    await settle();
    const request = asked();
    const rows = linesOf(request.request.body).map((_, index) => row(index));
    request.flush({ items: rows });
    return rows.length;
  }

  async function ready(...names: string[]): Promise<void> {
    const looked = store.look(names.map((name) => file(name)));
    await answer(preview, found);
    await looked;
  }

  it('keeps nothing before it has been shown what would come of it', async () => {
    await ready('tamsin.json', 'uldra.json');
    expect(states()).toEqual(['tamsin.json ready', 'uldra.json ready']);
    expect(store.chosen()).toHaveLength(2);
  });

  it('imports what is chosen and leaves the rest', async () => {
    await ready('tamsin.json', 'uldra.json');
    store.choose(store.entries()[1]?.key ?? '', false);
    const kept = store.keep();
    await answer(real, made);
    await kept;
    expect(states()).toEqual(['tamsin.json kept', 'uldra.json ready']);
    expect(store.entries()[0]?.answer?.id).toBe('c-0');
  });

  it('goes on with the others when one is refused, and says why in words', async () => {
    const familiar = JSON.stringify({ type: 'familiar', _stats: { systemId: 'pf2e' } });
    const looked = store.look([
      file('novel.json'),
      file('tamsin.json'),
      file('soot.json', familiar),
      file('a.txt', 'x'),
    ]);
    const unknown = { status: 422, code: 'UNKNOWN_FORMAT', title: 'Unknown' };
    const malformed = { status: 400, code: 'MALFORMED_BODY', title: 'Malformed' };
    const rows = [{ index: 0, ...unknown }, found(1), { index: 2, ...unknown }, { index: 3, ...malformed }];
    await answer(preview, (index) => rows[index] ?? {});
    await looked;
    expect(states()).toEqual(['novel.json refused', 'tamsin.json ready', 'soot.json refused', 'a.txt refused']);
    expect(store.entries().map(({ refusal }) => refusal)).toEqual([
      expect.stringContaining('Foundry'),
      null,
      expect.stringContaining('looks like an actor of Foundry that is no adventurer'),
      expect.stringContaining('This file is not JSON'),
    ]);
  });

  it('takes a file of many apart and sends them a few at a time', async () => {
    const many = Array.from({ length: 60 }, (_, number) => JSON.stringify({ number })).join('\n');
    const looked = store.look([file('all.ndjson', many)]);
    expect([await answer(preview, found), await answer(preview, found), await answer(preview, found)]).toEqual([
      25, 25, 10,
    ]);
    await looked;
    const kept = store.keep();
    for (let round = 0; round < 3; round += 1) await answer(real, made);
    await kept;
    expect(store.kept()).toHaveLength(60);
  });

  it('refuses what is far too large, or holds nobody, without sending it', async () => {
    const large = file('video.json');
    Object.defineProperty(large, 'size', { value: LARGEST_FILE + 1 });
    await store.look([large, file('empty.json', '[]'), file('novel.json', `"${'x'.repeat(5_000_000)}"`)]);
    expect(states()).toEqual(['video.json refused', 'empty.json refused', 'novel.json refused']);
  });

  it('looks again at all that were sent together when there was no answer', async () => {
    const looked = store.look([file('tamsin.json'), file('uldra.json')]);
    await settle();
    preview().error(new ProgressEvent('error'));
    await looked;
    expect(states()).toEqual(['tamsin.json waiting', 'uldra.json waiting']);
    expect(store.entries()[0]?.refusal).toBe('The server cannot be reached.');
    const again = store.lookOn();
    await answer(preview, found);
    await again;
    expect(states()).toEqual(['tamsin.json ready', 'uldra.json ready']);
    expect(store.entries()[0]?.refusal).toBeNull();
  });

  it('gives each row its own answer when a file between them is empty', async () => {
    const looked = store.look([file('empty.json', ' '), file('tamsin.json')]);
    await answer(preview, found);
    await looked;
    expect(states()).toEqual(['empty.json refused', 'tamsin.json ready']);
    expect(store.entries()[1]?.answer?.name).toBe('Nr 0');
  });

  it('asks again just as before when an answer is lost, so that nobody comes in twice', async () => {
    await ready('tamsin.json', 'uldra.json');
    const lost = store.keep();
    await settle();
    const first = real();
    first.error(new ProgressEvent('error'));
    await lost;
    expect(states()).toEqual(['tamsin.json ready', 'uldra.json ready']);
    expect(store.entries()[0]?.refusal).toContain('No answer yet');
    store.choose(store.entries()[0]?.key ?? '', false);
    const again = store.keep();
    await settle();
    const second = real();
    expect([second.request.body, second.request.headers.get('Idempotency-Key')]).toEqual([
      first.request.body,
      first.request.headers.get('Idempotency-Key'),
    ]);
    second.flush({ items: [made(0), made(1)] });
    await again;
    expect(states()).toEqual(['tamsin.json kept', 'uldra.json kept']);
  });

  it('sends a key of its own for each group', async () => {
    const keys: (string | null)[] = [];
    for (const name of ['tamsin.json', 'uldra.json']) {
      await ready(name);
      const kept = store.keep();
      await settle();
      const request = real();
      keys.push(request.request.headers.get('Idempotency-Key'));
      request.flush({ items: [made(0)] });
      await kept;
    }
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
    expect(answerWords({ index: 0, status: 200, format: 'heroledger', report: counted })).toBe(words);
  });
});
