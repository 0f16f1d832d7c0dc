import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Toast } from '../ui';
import { BulkShareStore, type BulkVisibility } from './bulk-share-store';
import { readAddress } from './character-filters';
import { CharacterListStore } from './character-list-store';
import type { CharacterSummary } from './character-messages';
import type { ShareState, ShareWish } from './share-api';
import { aRow } from './testing';

/** What the server keeps of a character, and how it refuses it where it does. */
interface Kept {
  state: ShareState;
  version: number;
  refusal?: { readonly status: number; readonly title: string };
}

// Faked: the server, which keeps what it is told, refuses versions that are not the newest, and forgets a link for good.
describe('BulkShareStore', () => {
  let server: HttpTestingController;
  let list: CharacterListStore;
  let store: BulkShareStore;
  let kept: Map<string, Kept>;
  let wishes: { readonly id: string; readonly wish: ShareWish }[];
  const friend = { username: 'bea', displayName: 'Bea' };

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), CharacterListStore, BulkShareStore],
    });
    server = TestBed.inject(HttpTestingController);
    list = TestBed.inject(CharacterListStore);
    store = TestBed.inject(BulkShareStore);
    kept = new Map();
    wishes = [];
  });
  afterEach(() => {
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  const keep = (id: string, state: Partial<ShareState> = {}, refusal?: Kept['refusal']) =>
    kept.set(id, {
      state: { visibility: 'private', shows: ['story'], with: [], ...state },
      version: 3,
      ...(refusal !== undefined && { refusal }),
    });
  const rowsKept = (): readonly CharacterSummary[] =>
    [...kept].map(([id, { state, version }]) => aRow({ id, name: id, visibility: state.visibility, version }));
  const nextTick = () => new Promise((resolve) => setTimeout(resolve));

  function answer(): void {
    for (const request of server.match(() => true)) {
      const { method, url, headers, body } = request.request;
      const id = /characters\/(\w+)\/share/.exec(url)?.[1];
      const one = kept.get(id ?? '');
      if (id === undefined || one === undefined) {
        request.flush({ items: rowsKept(), nextCursor: null, total: kept.size });
      } else if (method === 'GET') {
        request.flush(one.state);
      } else if (one.refusal !== undefined) {
        request.flush({ title: one.refusal.title }, { status: one.refusal.status, statusText: 'Refused' });
      } else if (headers.get('If-Match') !== `"${one.version}"`) {
        request.flush({ title: 'It was changed meanwhile' }, { status: 412, statusText: 'Stale' });
      } else {
        const wish = body as ShareWish;
        wishes.push({ id, wish });
        const named = (wish.with ?? []).map((username) => ({ username, displayName: username }));
        one.state = { ...one.state, visibility: wish.visibility, with: named };
        one.version += 1;
        request.flush({ visibility: wish.visibility, version: one.version });
      }
    }
  }

  /** Answers whatever is asked until `done`. */
  async function serve(done: Promise<unknown>): Promise<void> {
    const over = new AbortController();
    void done.finally(() => {
      over.abort();
    });
    while (!over.signal.aborted) {
      answer();
      await nextTick();
    }
    await done;
  }

  async function serveUndo(): Promise<void> {
    TestBed.inject(Toast).undo();
    for (let turn = 0; turn < 20; turn++) {
      answer();
      await nextTick();
    }
  }

  async function shareAll(wanted: BulkVisibility, address = readAddress({})): Promise<void> {
    await serve(list.show(address));
    for (const { id } of list.rows()) list.pick(id, true);
    await serve(store.share(list.picked(), wanted));
    await serve(store.finish(wanted));
  }

  const visibilities = () => Object.fromEntries(list.rows().map(({ id, visibility }) => [id, visibility]));
  const words = () => TestBed.inject(Toast).current()?.text;

  it('shows all that are picked to everybody, and puts each back with Undo', async () => {
    keep('tamsin');
    keep('uldra', { visibility: 'link' });
    keep('ilse', { visibility: 'public' });
    await shareAll('public');
    expect(visibilities()).toEqual({ tamsin: 'public', uldra: 'public', ilse: 'public' });
    expect(words()).toBe('Everybody may look at 3 characters now.');
    expect(list.picked()).toEqual([]);
    expect(wishes.map(({ id }) => id)).toEqual(['tamsin', 'uldra']);

    await serveUndo();
    expect(visibilities()).toEqual({ tamsin: 'private', uldra: 'link', ilse: 'public' });
    expect([...kept.values()].map(({ state }) => state.visibility)).toEqual(['private', 'link', 'public']);
  });

  it('keeps links and friends of those it shows to everybody, and of those it puts back', async () => {
    keep('tamsin', { visibility: 'link', with: [friend] });
    await shareAll('public');
    await serveUndo();
    expect(wishes.map(({ wish }) => wish)).toEqual([
      { visibility: 'public', with: ['bea'], keepLink: true },
      { visibility: 'link', with: ['bea'], keepLink: true },
    ]);
  });

  it('leaves alone whoever would lose a link or friends, and says why', async () => {
    keep('tamsin', { visibility: 'link' });
    keep('uldra', { visibility: 'public', with: [friend] });
    keep('ilse', { visibility: 'public' });
    await shareAll('private');
    expect(wishes.map(({ id }) => id)).toEqual(['ilse']);
    expect(store.leftAlone()).toEqual([
      { id: 'tamsin', name: 'tamsin', reason: 'It is shared by link, and the link would be lost.' },
      { id: 'uldra', name: 'uldra', reason: 'Friends may look at it by name.' },
    ]);
    expect(words()).toBe('Nobody else sees ilse now.');
  });

  it('goes on after one that is refused, and says what the server said of it', async () => {
    const refusal = { status: 409, title: 'The character was taken down' };
    keep('tamsin', {}, refusal);
    keep('ilse', { visibility: 'public', takenDown: { reason: 'spam', note: '' } }, refusal);
    keep('uldra');
    await shareAll('public');
    expect(visibilities()).toEqual({ tamsin: 'private', ilse: 'public', uldra: 'public' });
    expect(store.leftAlone()).toEqual([
      { id: 'tamsin', name: 'tamsin', reason: 'The character was taken down' },
      { id: 'ilse', name: 'ilse', reason: 'The character was taken down' },
    ]);
    expect(words()).toBe('Everybody may look at uldra now.');
  });

  it('leaves alone whoever was changed elsewhere since the list was read, and shows it as it is now', async () => {
    keep('tamsin');
    await serve(list.show(readAddress({})));
    list.pick('tamsin', true);
    kept.set('tamsin', { state: { visibility: 'link', shows: [], with: [friend] }, version: 4 });
    await serve(store.share(list.picked(), 'public'));
    await serve(store.finish('public'));
    expect(wishes).toEqual([]);
    expect(store.leftAlone()).toHaveLength(1);
    expect(visibilities()).toEqual({ tamsin: 'link' });
  });

  it('says when one could not be put back', async () => {
    keep('tamsin', { visibility: 'public' });
    await shareAll('private');
    const one = kept.get('tamsin');
    if (one !== undefined) one.refusal = { status: 409, title: 'The character was taken down' };
    await serveUndo();
    expect(words()).toBe('1 of 1 could not be put back. The character was taken down');
  });

  it('tells how far it is, and stops before the next one', async () => {
    keep('tamsin');
    keep('uldra');
    await serve(list.show(readAddress({})));
    const done = store.share(list.rows(), 'public');
    expect(store.progress()).toEqual({ done: 0, of: 2 });
    store.stop();
    await serve(done);
    expect(store.progress()).toBeNull();
    expect(wishes.map(({ id }) => id)).toEqual(['tamsin']);
    expect(store.leftAlone().map(({ name }) => name)).toEqual(['uldra']);
    await serve(store.finish('public'));
  });

  it('reads a list anew that shows only some of a visibility', async () => {
    keep('tamsin');
    await serve(list.show(readAddress({ visibility: 'private' })));
    await serve(store.share(list.rows(), 'public'));
    const finished = store.finish('public');
    await nextTick();
    server
      .expectOne(({ params }) => params.get('visibility') === 'private')
      .flush({ items: [], nextCursor: null, total: 0 });
    await finished;
    expect(list.rows()).toEqual([]);
  });

  it('lets what is shared be deleted at once: the list knows its new version', async () => {
    keep('tamsin');
    await shareAll('public');
    const removed = list.remove(list.rows());
    const request = server.expectOne({ url: '/api/v1/characters/tamsin', method: 'DELETE' });
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    request.flush(null);
    await removed;
  });
});
