import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ImportStore } from './import-store';

// Faked: the server.
describe('An import on its way', () => {
  let server: HttpTestingController;
  let store: ImportStore;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), ImportStore] });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(ImportStore);
  });

  afterEach(() => server.verify());

  const BULK = '/api/v1/characters/import/bulk';
  const report = { mapped: [], guessed: [], notMapped: [], violations: [] };
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const states = () => store.entries().map(({ state }) => state);
  const count = (state: string) => states().filter((one) => one === state).length;
  const numbersIn = ({ request }: TestRequest): number[] =>
    String(request.body)
      .split('\n')
      .map((line) => (JSON.parse(line) as { number: number }).number);
  const keyOf = ({ request }: TestRequest) => request.headers.get('Idempotency-Key');
  const file = (numbers: readonly number[]) =>
    new File([numbers.map((number) => JSON.stringify({ number })).join('\n')], 'all.ndjson');
  const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

  async function looking(row: (number: number) => object = () => ({})): Promise<void> {
    await settle();
    const asked = server.expectOne(`${BULK}?dryRun=true`);
    asked.flush({
      items: numbersIn(asked).map((number, index) => ({
        index,
        status: 200,
        name: `Nr ${number}`,
        report,
        ...row(number),
      })),
    });
  }

  async function ready(numbers: readonly number[], row?: (number: number) => object): Promise<void> {
    const looked = store.look([file(numbers)]);
    for (let left = numbers.length; left > 0; left -= 25) await looking(row);
    await looked;
  }

  async function sent(): Promise<TestRequest> {
    await settle();
    return server.expectOne(BULK);
  }

  const made = (asked: TestRequest, importId: string) =>
    asked.flush({
      importId,
      items: numbersIn(asked).map((number, index) => ({ index, status: 201, id: `${importId} ${number}`, report })),
    });

  async function takenBack(importId: string, changed: readonly string[] = []): Promise<void> {
    await settle();
    const asked = server.expectOne({ method: 'DELETE', url: `/api/v1/characters/imports/${importId}` });
    const ids = store.entries().flatMap(({ answer }) => (answer?.id?.startsWith(`${importId} `) ? [answer.id] : []));
    asked.flush({
      importId,
      items: ids.map((id) => ({ id, name: id, version: 1, status: changed.includes(id) ? 'changed' : 'trashed' })),
    });
  }

  it('is taken back over all its groups, and what was changed since stays and says so', async () => {
    await ready(upTo(30));
    const kept = store.keep();
    made(await sent(), 'one');
    made(await sent(), 'two');
    expect(await kept).toEqual({ made: 30, unanswered: 0, left: 0, tooLate: false });
    expect(store.undoable()).toBe(30);
    const undone = store.undo();
    await takenBack('one', ['one 3']);
    await takenBack('two');
    expect(await undone).toEqual({ taken: 29, stay: 1, left: 0, problem: null });
    expect([count('ready'), count('kept'), store.chosen().length, store.undoable()]).toEqual([29, 1, 0, 0]);
    expect(store.entries()[3]).toMatchObject({ state: 'kept', undone: 'changed' });
  });

  it('comes in anew after it was taken back, and not as the answer that was given before', async () => {
    await ready([7]);
    const first = store.keep();
    const one = await sent();
    made(one, 'one');
    await first;
    const undone = store.undo();
    await takenBack('one');
    await undone;
    store.choose(store.entries()[0]?.key ?? '', true);
    const again = store.keep();
    const two = await sent();
    expect(keyOf(two)).not.toBe(keyOf(one));
    made(two, 'two');
    await again;
    expect(store.entries()[0]).toMatchObject({ state: 'kept', undone: null, answer: { id: 'two 7' } });
    expect(store.undoable()).toBe(1);
  });

  it('is taken back press by press, the last one first', async () => {
    for (const number of [1, 2]) {
      await ready([number]);
      const kept = store.keep();
      made(await sent(), `press-${number}`);
      await kept;
    }
    for (const number of [2, 1]) {
      const undone = store.undo();
      await takenBack(`press-${number}`);
      await undone;
    }
    expect(store.undoable()).toBe(0);
  });

  it('can be taken back later as far as nobody could be asked', async () => {
    await ready(upTo(30));
    const kept = store.keep();
    made(await sent(), 'one');
    made(await sent(), 'two');
    await kept;
    const broken = store.undo();
    await takenBack('one');
    await settle();
    server.expectOne('/api/v1/characters/imports/two').error(new ProgressEvent('error'));
    expect(await broken).toMatchObject({ taken: 25, stay: 0, left: 5, problem: { kind: 'unreachable' } });
    expect([count('ready'), count('kept'), store.undoable()]).toEqual([25, 5, 5]);
    const rest = store.undo();
    await takenBack('two');
    expect(await rest).toMatchObject({ taken: 5, left: 0 });
  });

  it('of which nothing is left in the trash either is taken back', async () => {
    await ready([1]);
    const kept = store.keep();
    made(await sent(), 'one');
    await kept;
    const undone = store.undo();
    await settle();
    server.expectOne('/api/v1/characters/imports/one').flush({}, { status: 404, statusText: 'Not Found' });
    expect(await undone).toMatchObject({ taken: 1, left: 0 });
    expect(states()).toEqual(['ready']);
  });

  it('is cancelled between two groups: what was made stays, what was not sent is ready, and goes on later', async () => {
    await ready(upTo(60));
    const kept = store.keep();
    const first = await sent();
    expect(store.progress()).toEqual({ act: 'keeping', done: 0, total: 60, stopping: false });
    store.cancel();
    expect(store.progress()?.stopping).toBe(true);
    made(first, 'one');
    expect(await kept).toEqual({ made: 25, unanswered: 0, left: 35, tooLate: false });
    expect([count('kept'), store.chosen().length, store.undoable(), store.progress()]).toEqual([25, 35, 25, null]);
    const rest = store.keep();
    const second = await sent();
    made(second, 'two');
    const third = await sent();
    made(third, 'three');
    await rest;
    expect([...numbersIn(first), ...numbersIn(second), ...numbersIn(third)]).toEqual(upTo(60));
  });

  it('that is cancelled when all were sent says that it was too late; taken back, they are chosen again at once', async () => {
    await ready([1, 2]);
    const kept = store.keep();
    const asked = await sent();
    store.cancel();
    made(asked, 'one');
    expect(await kept).toEqual({ made: 2, unanswered: 0, left: 0, tooLate: true });
    const undone = store.undo();
    await takenBack('one');
    await undone;
    expect(store.chosen()).toHaveLength(0);
    store.chooseAll();
    expect(store.chosen()).toHaveLength(2);
  });

  it('that is cancelled while nobody answers loses nothing and doubles nothing', async () => {
    await ready(upTo(60));
    const lost = store.keep();
    const first = await sent();
    store.cancel();
    first.error(new ProgressEvent('error'));
    expect(await lost).toEqual({ made: 0, unanswered: 25, left: 35, tooLate: false });
    // Cancelled again before the answer to the repeated question: it is still the one that is asked.
    const again = store.keep();
    const second = await sent();
    expect([keyOf(second), numbersIn(second)]).toEqual([keyOf(first), numbersIn(first)]);
    store.cancel();
    second.flush(null, { status: 503, statusText: 'Service Unavailable' });
    expect(await again).toEqual({ made: 0, unanswered: 25, left: 35, tooLate: false });
    const last = store.keep();
    const third = await sent();
    expect([keyOf(third), numbersIn(third)]).toEqual([keyOf(first), numbersIn(first)]);
    made(third, 'one');
    const others: number[] = [];
    for (const importId of ['two', 'three']) {
      const asked = await sent();
      others.push(...numbersIn(asked));
      made(asked, importId);
    }
    await last;
    expect(others).toEqual(upTo(60).slice(25));
    expect([count('kept'), store.undoable()]).toEqual([60, 60]);
  });

  it('is not thought to have failed when the server breaks down in the middle of a group', async () => {
    await ready([1, 2]);
    const lost = store.keep();
    const first = await sent();
    first.flush(null, { status: 500, statusText: 'Internal Server Error' });
    expect(await lost).toMatchObject({ made: 0, unanswered: 2 });
    const again = store.keep();
    const second = await sent();
    expect(keyOf(second)).toBe(keyOf(first));
    made(second, 'one');
    await again;
    expect(states()).toEqual(['kept', 'kept']);
  });

  it('asks what became of a lost group before it takes back the others of the press', async () => {
    await ready(upTo(30));
    const kept = store.keep();
    made(await sent(), 'one');
    (await sent()).error(new ProgressEvent('error'));
    expect(await kept).toEqual({ made: 25, unanswered: 5, left: 0, tooLate: false });
    const undone = store.undo();
    made(await sent(), 'two');
    await takenBack('one');
    await takenBack('two');
    expect(await undone).toMatchObject({ taken: 30, left: 0 });
    expect([count('ready'), store.chosen().length]).toEqual([30, 0]);
  });

  it('leaves alone whoever is unchosen before their turn', async () => {
    await ready(upTo(30));
    const kept = store.keep();
    const first = await sent();
    store.choose(store.entries()[29]?.key ?? '', false);
    made(first, 'one');
    const second = await sent();
    expect(numbersIn(second)).toEqual([25, 26, 27, 28]);
    made(second, 'two');
    await kept;
    expect(states()[29]).toBe('ready');
  });

  it('stops looking when it is cancelled, and looks at the rest when it is asked to', async () => {
    const looked = store.look([file(upTo(60))]);
    await settle();
    store.cancel();
    await looking();
    await looked;
    expect([count('ready'), count('waiting')]).toEqual([25, 35]);
    const rest = store.lookOn();
    await looking();
    await looking();
    await rest;
    expect(count('ready')).toBe(60);
  });

  it('waits as long as the server asks it to, and then goes on where it was', async () => {
    const looked = store.look([file([1])]);
    await settle();
    const headers = { 'Retry-After': '0.01' };
    server.expectOne(`${BULK}?dryRun=true`).flush(null, { status: 429, statusText: 'Too Many Requests', headers });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await looking();
    await looked;
    const kept = store.keep();
    const first = await sent();
    first.flush(null, { status: 429, statusText: 'Too Many Requests', headers: { 'Retry-After': '60' } });
    await settle();
    store.cancel();
    expect(await kept).toEqual({ made: 0, unanswered: 0, left: 1, tooLate: false });
    expect(store.entries()[0]).toMatchObject({ state: 'ready', chosen: true, unanswered: false, refusal: null });
  });

  it('chooses nobody whom one has already, in the ledger or in the list, until one says so', async () => {
    const duplicateOf = { id: 'c-1', name: 'Tamsin', how: 'same file' };
    await ready([1, 2, 2], (number) => (number === 1 ? { report: { ...report, duplicateOf } } : {}));
    expect(store.entries().map(({ chosen }) => chosen)).toEqual([false, true, false]);
    expect(store.entries()[2]?.twinOf).toBe('all.ndjson');
    expect(store.tally()).toEqual({ waiting: 0, ready: 1, refused: 0, alike: 2, kept: 0 });
    store.choose(store.entries()[0]?.key ?? '', true);
    const kept = store.keep();
    const asked = await sent();
    expect(numbersIn(asked)).toEqual([1, 2]);
    made(asked, 'one');
    await kept;
    expect(states()).toEqual(['kept', 'kept', 'ready']);
  });

  it('takes five thousand rows without minding each of them with every answer', async () => {
    const looked = store.look([file(upTo(5000))]);
    const touched = new Set<unknown>();
    for (let left = 5000; left > 0; left -= 100) {
      const last = store.entries()[4999];
      await looking();
      await settle();
      if (store.entries()[4999] !== last) touched.add(last);
      expect(store.tally().ready).toBe(5000 - left + 100);
    }
    await looked;
    // It came into being, was read, and was answered.
    expect(touched.size).toBeLessThanOrEqual(3);
  });
});
