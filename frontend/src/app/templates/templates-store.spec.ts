import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Toast } from '../ui';
import { TemplatesStore } from './templates-store';

// Faked: the router; where it was sent is written down.
describe('TemplatesStore', () => {
  let server: HttpTestingController;
  let store: TemplatesStore;
  const navigate = jest.fn().mockResolvedValue(true);

  beforeEach(() => {
    navigate.mockClear();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        TemplatesStore,
        { provide: Router, useValue: { navigate } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(TemplatesStore);
  });

  afterEach(() => {
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  const create = () => server.expectOne('/api/v1/characters/templates/knife/create');

  it('makes a character in one press and opens it', async () => {
    const begun = store.begin({ id: 'knife' });
    create().flush({ id: 'c-1' });
    await begun;
    expect(navigate).toHaveBeenCalledWith(['/characters', 'c-1']);
  });

  it('makes one character of two quick presses', async () => {
    const begun = store.begin({ id: 'knife' });
    await store.begin({ id: 'knife' });
    create().flush({ id: 'c-1' });
    await begun;
  });

  it('tries again under the same key after a failure, and under a new one after a success', async () => {
    const keys: (string | null)[] = [];
    for (const status of [503, 201, 201]) {
      const begun = store.begin({ id: 'knife' });
      const request = create();
      keys.push(request.request.headers.get('Idempotency-Key'));
      request.flush({ id: 'c-1' }, { status, statusText: 'x' });
      await begun;
    }
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('says so when it does not work', async () => {
    const begun = store.begin({ id: 'knife' });
    create().flush(null, { status: 503, statusText: 'Away' });
    await begun;
    expect(TestBed.inject(Toast).current()?.icon).toBe('report');
    expect(store.beginning()).toBeNull();
  });
});
