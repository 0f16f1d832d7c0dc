import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Toast } from '../ui';
import { readAddress } from './character-filters';
import { CharacterListStore } from './character-list-store';
import { aRow } from './testing';

describe('CharacterListStore', () => {
  let server: HttpTestingController;
  let store: CharacterListStore;
  const everybody = readAddress({});
  const [tamsin, uldra] = [aRow({ id: 'tamsin', name: 'Tamsin', version: 7 }), aRow({ id: 'uldra', name: 'Uldra' })];

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), CharacterListStore],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(CharacterListStore);
  });

  afterEach(() => {
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  const list = () => server.expectOne(({ url, method }) => url === '/api/v1/characters' && method === 'GET');
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };

  async function showing(rows: readonly object[], nextCursor: string | null = null): Promise<void> {
    const shown = store.show(everybody);
    list().flush({ items: rows, nextCursor, total: rows.length });
    await shown;
  }

  const names = () => store.rows().map(({ name }) => name);

  it('asks for what the address says and for nothing else', async () => {
    const shown = store.show(readAddress({ search: ' tam ', levels: '5-10', sort: 'name', tag: undefined }));
    const asked = list();
    asked.flush({ items: [tamsin], nextCursor: null, total: 1 });
    await shown;
    const { params } = asked.request;
    expect(Object.fromEntries(params.keys().map((key) => [key, params.get(key)]))).toEqual({
      search: 'tam',
      minLevel: '5',
      maxLevel: '10',
      sort: 'name',
      isTemplate: 'false',
      includeTotal: 'true',
      limit: '24',
    });
  });

  it('drops the answer to an older question', async () => {
    const first = store.show(readAddress({ search: 'u' }));
    const slow = list();
    const second = store.show(readAddress({ search: 'ul' }));
    list().flush({ items: [uldra], nextCursor: null, total: 1 });
    await second;
    slow.flush({ items: [tamsin, uldra], nextCursor: null, total: 2 });
    await first;
    expect(names()).toEqual(['Uldra']);
    expect(store.loading()).toBe(false);
  });

  it('puts the next page below the first', async () => {
    await showing([tamsin], 'after-tamsin');
    expect(store.hasMore()).toBe(true);
    const more = store.more();
    const request = list();
    expect(request.request.params.get('cursor')).toBe('after-tamsin');
    request.flush({ items: [uldra], nextCursor: null, total: 2 });
    await more;
    expect(names()).toEqual(['Tamsin', 'Uldra']);
    expect(store.hasMore()).toBe(false);
  });

  it('is empty only when nothing was filtered away', async () => {
    await showing([]);
    expect(store.empty()).toBe(true);
    const shown = store.show(readAddress({ search: 'nobody' }));
    list().flush({ items: [], nextCursor: null, total: 0 });
    await shown;
    expect(store.empty()).toBe(false);
  });

  it('tells which filter hides whom when nobody fits them all', async () => {
    const shown = store.show(readAddress({ search: 'wolves', levels: '5-10', tag: 'Winter' }));
    list().flush({ items: [], nextCursor: null, total: 0 });
    await shown;
    const asked = server.match(({ url }) => url === '/api/v1/characters');
    expect(asked).toHaveLength(3);
    for (const { request } of asked) expect(request.params.get('limit')).toBe('1');
    for (const answer of asked)
      answer.flush({ items: [], nextCursor: null, total: answer.request.params.has('minLevel') ? 0 : 12 });
    await settle();
    expect(store.loosenings()).toEqual([{ key: 'levels', total: 12 }]);
    await showing([tamsin]);
    expect(store.loosenings()).toEqual([]);
  });

  it('suggests the tags that are in use, and does without when the server is away', async () => {
    const read = store.readTags();
    server.expectOne('/api/v1/characters/tags').flush({ items: [{ tag: 'Winter', count: 3 }] });
    await read;
    expect(store.tags()).toEqual([{ tag: 'Winter', count: 3 }]);
    const again = store.readTags();
    server.expectOne('/api/v1/characters/tags').flush(null, { status: 503, statusText: 'Away' });
    await again;
    expect(store.tags()).toEqual([]);
  });

  it('tells of a server that is away and reads again when asked', async () => {
    const shown = store.show(everybody);
    list().flush(null, { status: 503, statusText: 'Away' });
    await shown;
    expect(store.problem()?.kind).toBe('unreachable');
    const again = store.tryAgain();
    list().flush({ items: [tamsin], nextCursor: null, total: 1 });
    await again;
    expect(store.problem()).toBeNull();
    expect(names()).toEqual(['Tamsin']);
  });

  it('takes a character off the list at once and brings it back with Undo', async () => {
    await showing([tamsin, uldra]);
    const removed = store.remove([tamsin]);
    expect(names()).toEqual(['Uldra']);
    const request = server.expectOne({ url: '/api/v1/characters/tamsin', method: 'DELETE' });
    expect(request.request.headers.get('If-Match')).toBe('"7"');
    request.flush(null);
    await removed;
    expect(TestBed.inject(Toast).current()).toMatchObject({
      text: 'Tamsin is in the trash for 30 days.',
      link: { words: 'Trash', path: '/characters/trash' },
    });

    TestBed.inject(Toast).undo();
    server.expectOne('/api/v1/characters/tamsin/undelete').flush(tamsin);
    await settle();
    list().flush({ items: [tamsin, uldra], nextCursor: null, total: 2 });
    await settle();
    expect(names()).toEqual(['Tamsin', 'Uldra']);
  });

  it('shows the character again when the server refuses to delete it', async () => {
    await showing([tamsin]);
    const removed = store.remove([tamsin]);
    server
      .expectOne('/api/v1/characters/tamsin')
      .flush({ code: 'VERSION_CONFLICT', title: 'It was changed meanwhile' }, { status: 412, statusText: 'Stale' });
    await settle();
    list().flush({ items: [tamsin], nextCursor: null, total: 1 });
    await removed;
    expect(names()).toEqual(['Tamsin']);
    expect(TestBed.inject(Toast).current()?.text).toBe('It was changed meanwhile');
  });

  it('forgets who was picked when something else is shown', async () => {
    await showing([tamsin, uldra]);
    store.pick('tamsin', true);
    expect(store.picked()).toEqual([tamsin]);
    await showing([tamsin, uldra]);
    expect(store.picked()).toEqual([]);
  });

  it('exports everybody whatever the list shows, and as a table those it shows', async () => {
    const shown = store.show(readAddress({ search: 'tam', levels: '5-10', sort: 'name' }));
    list().flush({ items: [tamsin], nextCursor: null, total: 1 });
    await shown;
    for (const [format, query] of [
      ['ndjson', 'format=ndjson'],
      ['zip', 'format=zip'],
      ['csv', 'search=tam&isTemplate=false&minLevel=5&maxLevel=10&format=csv'],
    ] as const) {
      const exported = store.exportAll(format);
      const asked = server.expectOne(({ url }) => url === '/api/v1/characters/export');
      expect(TestBed.inject(Toast).current()?.text).toBe('Writing the file…');
      asked.flush(new Blob(['x']));
      expect((await exported)?.size).toBe(1);
      expect(TestBed.inject(Toast).current()?.text).toBe('The file is written.');
      expect([...new URLSearchParams(asked.request.params.toString())].sort()).toEqual(
        [...new URLSearchParams(query)].sort(),
      );
    }
  });

  it('exports those that are picked, says into which file, and lets them go', async () => {
    await showing([tamsin, uldra]);
    for (const rows of [[tamsin, uldra], [tamsin]] as const) {
      for (const { id } of rows) store.pick(id, true);
      const exported = store.export(rows, 'heroledger.json');
      expect(TestBed.inject(Toast).current()?.text).toBe('Writing the file…');
      for (const { id } of rows)
        server.expectOne(({ url }) => url === `/api/v1/characters/${id}/export`).flush(new Blob([id]));
      expect(await (await exported)?.text()).toBe(rows.length === 1 ? 'tamsin' : '[tamsin,\nuldra]\n');
      expect(TestBed.inject(Toast).current()?.text).toBe(
        rows.length === 1 ? 'Tamsin is written to heroledger.json.' : '2 characters are written to heroledger.json.',
      );
      expect(store.picked()).toEqual([]);
    }
  });

  it('keeps those picked whose export fails, so that it can be tried again', async () => {
    await showing([tamsin]);
    store.pick('tamsin', true);
    const exported = store.export([tamsin], 'Tamsin.json');
    server.expectOne(({ url }) => url === '/api/v1/characters/tamsin/export').error(new ProgressEvent('error'));
    expect(await exported).toBeNull();
    expect(store.picked()).toEqual([tamsin]);
  });

  it('says so when an export fails', async () => {
    await showing([]);
    const exported = store.exportAll('ndjson');
    server.expectOne(({ url }) => url === '/api/v1/characters/export').error(new ProgressEvent('error'));
    expect(await exported).toBeNull();
    expect(TestBed.inject(Toast).current()).not.toBeNull();
  });
});
