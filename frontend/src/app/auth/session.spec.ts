import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from './session';
import { type Notice, Tabs } from './tabs';
import { expired, tokensFor } from './testing';

// The other tabs are faked: what is told to them is written down.
describe('Session', () => {
  let server: HttpTestingController;
  let told: Notice[];

  beforeEach(() => {
    localStorage.clear();
    told = [];
    const tabs: Pick<Tabs, 'tell' | 'listen' | 'alone'> = {
      tell: (notice) => void told.push(notice),
      listen: () => undefined,
      alone: (act) => act(),
    };
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Tabs, useValue: tabs }],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  async function signedIn(change: Parameters<typeof tokensFor>[1] = {}): Promise<Session> {
    const session = TestBed.inject(Session);
    const done = session.signIn({ identifier: 'noor', password: 'secret' });
    server.expectOne('/api/v1/auth/login').flush(tokensFor('first', change));
    await done;
    return session;
  }

  it('is nobody before anybody signed in on this device', () => {
    expect(TestBed.inject(Session).state()).toBe('signed-out');
  });

  it('knows who signed in and tells the other tabs', async () => {
    const session = await signedIn();
    expect(session.state()).toBe('signed-in');
    expect(session.account()).toEqual({ id: 'noor', username: 'noor', displayName: 'Noor' });
    expect(told).toEqual([{ kind: 'signed-in', accountId: 'noor' }]);
  });

  it('keeps the access token out of everything that outlives the page', async () => {
    await signedIn();
    expect(localStorage.getItem('heroledger.account')).not.toContain('first');
  });

  it('remembers after a reload that somebody was here', async () => {
    await signedIn();
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    expect(TestBed.inject(Session).state()).toBe('dormant');
  });

  it('asks the server once when several need a fresh token at the same time', async () => {
    const session = await signedIn();
    const both = Promise.all([session.refresh(), session.refresh()]);
    server.expectOne('/api/v1/auth/refresh').flush(tokensFor('second'));
    expect(await both).toEqual(['second', 'second']);
  });

  it('uses a token that is good for a while, and renews one that is about to end', async () => {
    const session = await signedIn({ expiresIn: 900 });
    expect(await session.validToken()).toBe('first');

    const short = session.refresh();
    server.expectOne('/api/v1/auth/refresh').flush(tokensFor('short', { expiresIn: 20 }));
    await short;
    const next = session.validToken();
    server.expectOne('/api/v1/auth/refresh').flush(tokensFor('long'));
    expect(await next).toBe('long');
  });

  it('can refresh again after a refresh that failed', async () => {
    const session = await signedIn();
    const failed = session.refresh();
    server.expectOne('/api/v1/auth/refresh').flush(null, { status: 503, statusText: 'Away' });
    await expect(failed).rejects.toMatchObject({ status: 503 });

    const worked = session.refresh();
    server.expectOne('/api/v1/auth/refresh').flush(tokensFor('again'));
    expect(await worked).toBe('again');
  });

  it('is over when the server refuses to refresh it', async () => {
    const session = await signedIn();
    const refused = session.refresh();
    server.expectOne('/api/v1/auth/refresh').flush(null, expired);
    await expect(refused).rejects.toMatchObject({ status: 401 });
    expect(session.accessToken()).toBeNull();
  });

  it('is not over when the server is only away', async () => {
    const session = await signedIn();
    const unanswered = session.refresh();
    server.expectOne('/api/v1/auth/refresh').flush(null, { status: 503, statusText: 'Away' });
    await expect(unanswered).rejects.toMatchObject({ status: 503 });
    expect(session.state()).toBe('signed-in');
  });

  it('drops the answer to a refresh that arrives after signing out', async () => {
    const session = await signedIn();
    const late = session.refresh();
    session.end();
    server.expectOne('/api/v1/auth/refresh').flush(tokensFor('late'));
    await late;
    expect(session.state()).toBe('signed-out');
    expect(session.account()).toBeNull();
  });

  it('signs out here and in every tab', async () => {
    const session = await signedIn();
    const done = session.signOut();
    server.expectOne('/api/v1/auth/logout').flush(null, { status: 204, statusText: 'No Content' });
    await done;
    expect(session.state()).toBe('signed-out');
    expect(localStorage.getItem('heroledger.account')).toBeNull();
    expect(told).toContainEqual({ kind: 'signed-out' });
  });

  it('counts as signed out when the server had ended the session already', async () => {
    const session = await signedIn();
    const done = session.signOut();
    server.expectOne('/api/v1/auth/logout').flush(null, expired);
    await done;
    expect(session.state()).toBe('signed-out');
  });

  it('stays signed in when the server could not be told of the sign-out', async () => {
    const session = await signedIn();
    const done = session.signOut();
    server.expectOne('/api/v1/auth/logout').flush(null, { status: 503, statusText: 'Away' });
    await expect(done).rejects.toMatchObject({ status: 503 });
    expect(session.state()).toBe('signed-in');
  });
});
