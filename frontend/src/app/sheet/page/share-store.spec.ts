import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Autosave } from './autosave';
import { CharacterStore } from './character-store';
import type { ShareState } from '../../characters';
import { ShareStore } from './share-store';

// Faked: the server, which keeps what it is told; the open character, of which nothing is unsent.
describe('ShareStore', () => {
  let server: HttpTestingController;
  let store: ShareStore;
  let kept: ShareState;
  const address = '/api/v1/characters/ursk/share';

  beforeEach(async () => {
    kept = { visibility: 'private', shows: ['story', 'purse'], with: [] };
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting(), ShareStore],
        { provide: Autosave, useValue: { flush: () => Promise.resolve() } },
        { provide: CharacterStore, useValue: { view: () => ({ id: 'ursk' }), saved: () => null } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(ShareStore);
    const read = store.read('ursk');
    server.expectOne(address).flush(kept);
    server.expectOne(({ url }) => url === '/api/v1/friends').flush({ items: [], nextCursor: null });
    await read;
  });
  afterEach(() => server.verify());

  const nextTick = () => new Promise((resolve) => setTimeout(resolve));

  /** Answers whatever is asked until `done`. */
  async function serve(done: Promise<unknown>): Promise<void> {
    const over = new AbortController();
    void done.then(() => {
      over.abort();
    });
    while (!over.signal.aborted) {
      for (const { request, flush } of server
        .match(() => true)
        .map((asked) => ({
          request: asked.request,
          flush: asked.flush.bind(asked),
        }))) {
        if (request.method === 'POST') {
          const wish = request.body as {
            visibility: ShareState['visibility'];
            shows: ShareState['shows'];
            with: string[];
          };
          const friends = wish.with.map((username) => ({ username, displayName: username }));
          kept = { visibility: wish.visibility, shows: wish.shows, with: friends };
          flush({ visibility: wish.visibility, version: 2 });
        } else flush(request.url === address ? kept : { id: 'ursk' });
      }
      await nextTick();
    }
  }

  it('does both of two quick acts: hiding the story does not fall behind showing it to a friend', async () => {
    const acts = Promise.all([
      store.share((state) => ({ with: [...state.with.map(({ username }) => username), 'bea'] })),
      store.share((state) => ({ with: [...state.with.map(({ username }) => username), 'cid'] })),
      store.share(({ shows }) => ({ shows: shows.filter((part) => part !== 'story') })),
    ]);
    await serve(acts);
    expect(await acts).toEqual([true, true, true]);
    expect(kept.shows).toEqual(['purse']);
    expect(kept.with.map(({ username }) => username)).toEqual(['bea', 'cid']);
    expect(store.busy()).toBe(false);
  });
});
