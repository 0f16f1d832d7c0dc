import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { authInterceptor } from './auth-interceptor';
import { Session } from './session';
import { SessionEnded } from './session-ended';
import { Tabs } from './tabs';
import { expired, tokensFor } from './testing';

// Faked: the other tabs, and the dialog that asks for the password.
describe('authInterceptor', () => {
  let server: HttpTestingController;
  let session: Session;
  const signInAgain = jest.fn<Promise<string | null>, []>();

  beforeEach(async () => {
    localStorage.clear();
    signInAgain.mockReset();
    const tabs: Pick<Tabs, 'tell' | 'listen' | 'alone'> = { tell: jest.fn(), listen: jest.fn(), alone: (act) => act() };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([authInterceptor])),
        provideHttpClientTesting(),
        { provide: Tabs, useValue: tabs },
        { provide: SessionEnded, useValue: { signInAgain } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
    const done = session.signIn({ identifier: 'noor', password: 'secret' });
    server.expectOne('/api/v1/auth/login').flush(tokensFor('old'));
    await done;
  });

  afterEach(() => server.verify());

  const get = (url: string): Promise<unknown> => firstValueFrom(TestBed.inject(HttpClient).get(url));
  /** Lets the promises between a request and the next one settle. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const flush = async (
    url: string,
    body: object | string | null,
    status = { status: 200, statusText: 'OK' },
  ): Promise<string | null> => {
    await settle();
    const pending = server.expectOne(url);
    pending.flush(body, status);
    return pending.request.headers.get('Authorization');
  };

  it('gives our own requests the token', async () => {
    const answered = get('/api/v1/characters');
    expect(await flush('/api/v1/characters', 'list')).toBe('Bearer old');
    expect(await answered).toBe('list');
  });

  it('tells the token to nobody else', async () => {
    const answered = get('https://elsewhere.example/api/v1/characters');
    expect(await flush('https://elsewhere.example/api/v1/characters', 'list')).toBeNull();
    await answered;
  });

  it('refreshes once for two requests that are refused together, then repeats both', async () => {
    const answers = Promise.all([get('/api/a'), get('/api/b')]);
    await flush('/api/a', null, expired);
    await flush('/api/b', null, expired);
    await flush('/api/v1/auth/refresh', tokensFor('fresh'));
    expect(await flush('/api/a', 'a')).toBe('Bearer fresh');
    expect(await flush('/api/b', 'b')).toBe('Bearer fresh');
    expect(await answers).toEqual(['a', 'b']);
  });

  it('uses the token a neighbour has fetched meanwhile', async () => {
    const slow = get('/api/slow');
    await settle();
    const refreshed = session.refresh();
    await flush('/api/v1/auth/refresh', tokensFor('fresh'));
    await refreshed;
    await flush('/api/slow', null, expired);
    expect(await flush('/api/slow', 'done')).toBe('Bearer fresh');
    expect(await slow).toBe('done');
  });

  it('repeats a refused request once and no more', async () => {
    const answered = get('/api/a');
    await flush('/api/a', null, expired);
    await flush('/api/v1/auth/refresh', tokensFor('fresh'));
    await flush('/api/a', null, expired);
    await expect(answered).rejects.toMatchObject({ status: 401 });
  });

  it('asks for the password when the session is over, and then goes on with what was under way', async () => {
    signInAgain.mockResolvedValue('new');
    const answered = get('/api/a');
    await flush('/api/a', null, expired);
    await flush('/api/v1/auth/refresh', null, expired);
    expect(await flush('/api/a', 'done')).toBe('Bearer new');
    expect(await answered).toBe('done');
  });

  it('gives up when nobody signs in again', async () => {
    signInAgain.mockResolvedValue(null);
    const answered = get('/api/a');
    await flush('/api/a', null, expired);
    await flush('/api/v1/auth/refresh', null, expired);
    await expect(answered).rejects.toMatchObject({ status: 401 });
  });

  it('asks nobody for a password when the server is only away', async () => {
    const answered = get('/api/a');
    await flush('/api/a', null, expired);
    await flush('/api/v1/auth/refresh', null, { status: 503, statusText: 'Away' });
    await expect(answered).rejects.toMatchObject({ status: 503 });
    expect(signInAgain).not.toHaveBeenCalled();
  });

  it('leaves a refusal of another kind alone', async () => {
    const answered = get('/api/a');
    await flush('/api/a', null, { status: 404, statusText: 'Not Found' });
    await expect(answered).rejects.toMatchObject({ status: 404 });
  });

  it('asks nobody for a password in order to sign out', async () => {
    const leaving = session.signOut();
    await flush('/api/v1/auth/logout', null, expired);
    await flush('/api/v1/auth/refresh', null, expired);
    await leaving;
    expect(signInAgain).not.toHaveBeenCalled();
    expect(session.state()).toBe('signed-out');
  });

  it('takes a new request straight to the password while the session is over', async () => {
    signInAgain.mockResolvedValue('new');
    const first = get('/api/a');
    await flush('/api/a', null, expired);
    await flush('/api/v1/auth/refresh', null, expired);
    await flush('/api/a', 'a');
    await first;
    const second = get('/api/b');
    expect(await flush('/api/b', 'b')).toBe('Bearer new');
    await second;
  });

  it('lets somebody whose old session is over look at what is public, without a question', async () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([authInterceptor])),
        provideHttpClientTesting(),
        { provide: SessionEnded, useValue: { signInAgain } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    expect(TestBed.inject(Session).state()).toBe('dormant');

    const answered = get('/api/v1/shared/token');
    await flush('/api/v1/auth/refresh', null, expired);
    expect(await flush('/api/v1/shared/token', 'sheet')).toBeNull();
    expect(await answered).toBe('sheet');
    expect(signInAgain).not.toHaveBeenCalled();
    expect(TestBed.inject(Session).state()).toBe('signed-out');
  });
});
