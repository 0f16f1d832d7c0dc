import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Character } from '@heroledger/rules';
import { RulesetsApi } from '../../rulesets';
import { aCharacter, aView, srdRules } from '../../sheet/testing/characters';
import type { VersionSummary } from '../character-messages';
import { compare } from './comparison';
import { HistoryStore } from './history-store';

const address = '/api/v1/characters/01a2-hero';
const now = aCharacter('fighter', { notes: 'Now', experiencePoints: 300 });
const then = aCharacter('fighter', { notes: 'Then' });

function version(number: number): VersionSummary {
  return {
    number,
    changeDescription: `Save ${String(number)}`,
    kind: 'saved',
    createdAt: '2026-11-20T10:00:00.000Z',
    actor: 'noor',
  };
}

/** The real store and rules; HTTP is stood in for. */
async function setup() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      HistoryStore,
      { provide: RulesetsApi, useValue: { load: () => Promise.resolve(srdRules) } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const store = TestBed.inject(HistoryStore);
  const answer = (versions: readonly VersionSummary[], nextCursor: string | null, number: number): void => {
    server.expectOne(address).flush(aView(now, number));
    server.expectOne(({ url }) => url === `${address}/versions`).flush({ items: versions, nextCursor });
  };
  const loaded = store.load('01a2-hero');
  answer([version(3), version(2)], 'older', 3);
  await loaded;
  const past = (number: number, document: Character = then): void =>
    server.expectOne(`${address}/versions/${String(number)}`).flush({ ...version(number), document });
  return { server, store, answer, past };
}

describe('The history of a character', () => {
  afterEach(() => TestBed.inject(HttpTestingController).verify());

  it('lays a past version beside the present one', async () => {
    const { store, past } = await setup();
    const opening = store.open(version(2));
    past(2);
    await opening;
    expect(store.opened()?.number).toBe(2);
    expect(store.comparison()?.difference.sentences).toContain('Rewrote the notes');
  });

  it('shows the version asked for last, whichever answer comes first', async () => {
    const { store, past } = await setup();
    const first = store.open(version(2));
    const second = store.open(version(1));
    past(1);
    await second;
    past(2);
    await first;
    expect(store.opened()?.number).toBe(1);
  });

  it('goes further back page by page', async () => {
    const { server, store } = await setup();
    const older = store.loadOlder();
    const request = server.expectOne(({ url }) => url === `${address}/versions`);
    expect(request.request.params.get('cursor')).toBe('older');
    request.flush({ items: [version(1)], nextCursor: null });
    await older;
    expect(store.versions().map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(store.hasOlder()).toBe(false);
  });

  it('shows the part of it that was asked for last', async () => {
    const { server, store } = await setup();
    const named = store.show('named');
    const growth = store.show('growth');
    const [first, second] = server.match(({ url }) => url === `${address}/versions`);
    expect(first?.request.params.get('kind')).toBe('snapshot');
    second?.flush({ items: [version(2)], nextCursor: null });
    await growth;
    first?.flush({ items: [version(1)], nextCursor: null });
    await named;
    expect(store.versions().map(({ number }) => number)).toEqual([2]);
  });

  it('tells what would go before it is thinned out', async () => {
    const { server, store, answer } = await setup();
    const before = new Date('2026-10-01T00:00:00.000Z');
    const counted = store.countPrunable(before);
    const look = server.expectOne(`${address}/versions/prune`);
    expect(look.request.body).toEqual({ before: before.toISOString(), dryRun: true });
    look.flush({ removed: 4, kept: 3 });
    expect(await counted).toBe(4);

    const pruned = store.prune(before);
    server.expectOne(`${address}/versions/prune`).flush({ removed: 4, kept: 3 });
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    answer([version(3)], null, 3);
    expect(await pruned).toBe(4);
    expect(store.versions().map(({ number }) => number)).toEqual([3]);
  });

  it('restores by writing a new version, and reads the history again', async () => {
    const { server, store, answer } = await setup();
    const restored = store.restore(2);
    server.expectOne({ method: 'POST', url: `${address}/restore/2` }).flush(aView(then, 4));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    answer([version(4), version(3), version(2)], 'older', 4);
    expect(await restored).toBe(4);
    expect(store.view()?.version).toBe(4);
  });

  it('says why a restore failed and stays where it was', async () => {
    const { server, store } = await setup();
    const restored = store.restore(2);
    server.expectOne(`${address}/restore/2`).flush({ title: 'Against the rules' }, { status: 422, statusText: 'No' });
    expect(await restored).toBeNull();
    expect(store.problem()?.title).toBe('Against the rules');
    expect(store.view()?.version).toBe(3);
  });
});

describe('Two versions', () => {
  it('are compared as one notices it in play', () => {
    const hurt = { ...then, spent: { hitPoints: 5 } };
    const { figures } = compare(then, hurt, srdRules);
    expect(figures).toEqual([{ name: 'Hit points', before: '12', after: '7' }]);
  });

  it('are compared field by field under their headings', () => {
    const { areas } = compare(then, now, srdRules);
    expect(areas.map(({ area }) => area).sort()).toEqual(['experience', 'story']);
  });

  it('that are the same have nothing to tell', () => {
    expect(compare(then, { ...then }, srdRules)).toMatchObject({ figures: [], areas: [] });
  });
});
