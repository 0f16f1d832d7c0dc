import { signal } from '@angular/core';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session, type SessionState } from '../auth';
import { FriendRequests } from './friend-requests';

const incoming = { id: 'r1', direction: 'incoming', username: 'bea', askedAt: '2026-11-27T10:00:00.000Z' } as const;
const outgoing = { ...incoming, id: 'r2', direction: 'outgoing', username: 'cem' } as const;

// Faked: the server, who is signed in, and whether the page is in the foreground.
describe('how many ask to be friends', () => {
  const state = signal<SessionState>('signed-out');
  const account = signal<{ readonly id: string } | null>(null);
  const hidden = jest.spyOn(document, 'hidden', 'get');
  let server: HttpTestingController;
  let requests: FriendRequests;

  beforeEach(() => {
    hidden.mockReturnValue(false);
    signIn('mira', 'signed-out');
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting()],
        { provide: Session, useValue: { state, account } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    requests = TestBed.inject(FriendRequests);
    TestBed.tick();
  });
  afterEach(() => server.verify());
  afterAll(() => hidden.mockRestore());

  function signIn(id: string, to: SessionState = 'signed-in'): void {
    account.set({ id });
    state.set(to);
  }
  const asked = () => server.expectOne(({ url }) => url === '/api/v1/friends/requests');
  async function answer(items: readonly object[]): Promise<void> {
    asked().flush({ items, nextCursor: null });
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
  function show(isHidden: boolean): void {
    hidden.mockReturnValue(isHidden);
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('is read once after the sign-in, and counts those who ask, not those who are asked', async () => {
    server.expectNone('/api/v1/friends/requests');
    signIn('mira');
    TestBed.tick();
    await answer([incoming, outgoing]);
    expect(requests.count()).toBe(1);
    signIn('mira');
    TestBed.tick();
  });

  it('is read again when the page comes back to the foreground, and not when it goes', async () => {
    signIn('mira');
    TestBed.tick();
    await answer([]);
    show(true);
    show(false);
    await answer([incoming]);
    expect(requests.count()).toBe(1);
  });

  it('stays as it is while the server is away, and is nobody when nobody is signed in', async () => {
    signIn('mira');
    TestBed.tick();
    await answer([incoming]);
    show(false);
    asked().error(new ProgressEvent('error'));
    await Promise.resolve();
    expect(requests.count()).toBe(1);
    state.set('signed-out');
    TestBed.tick();
    expect(requests.count()).toBe(0);
    show(false);
  });

  it('is what the page of friends just read, also when an older answer comes late', async () => {
    signIn('mira');
    TestBed.tick();
    requests.hear([]);
    await answer([incoming]);
    expect(requests.count()).toBe(0);
  });
});
