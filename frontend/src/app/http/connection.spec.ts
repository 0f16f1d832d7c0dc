import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ASK_AGAIN_MILLISECONDS, Connection, connectionInterceptor } from './connection';
import { whenBack } from './when-back';

// Faked: the clock.
describe('Connection', () => {
  let server: HttpTestingController;
  let connection: Connection;
  const away = { status: 503, statusText: 'Away' };

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([connectionInterceptor])), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    connection = TestBed.inject(Connection);
  });

  afterEach(() => {
    server.verify();
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  function ask(status: { status: number; statusText: string }): void {
    TestBed.inject(HttpClient)
      .get('/api/a')
      .subscribe({ error: () => undefined });
    server.expectOne('/api/a').flush(null, status);
  }

  it('notices that the server does not answer', () => {
    ask(away);
    expect(connection.state()).toBe('unreachable');
  });

  it('takes a refusal for an answer', () => {
    ask({ status: 404, statusText: 'Not Found' });
    expect(connection.state()).toBe('connected');
  });

  it('asks again by and by until the server is back', () => {
    ask(away);
    jest.advanceTimersByTime(ASK_AGAIN_MILLISECONDS);
    server.expectOne('/health/live').flush('', away);
    jest.advanceTimersByTime(ASK_AGAIN_MILLISECONDS);
    server.expectOne('/health/live').flush('ok');
    expect(connection.state()).toBe('connected');
    jest.advanceTimersByTime(ASK_AGAIN_MILLISECONDS);
  });

  it('knows when there is no network, and asks at once when it is back', () => {
    ask(away);
    window.dispatchEvent(new Event('offline'));
    expect(connection.state()).toBe('offline');
    window.dispatchEvent(new Event('online'));
    server.expectOne('/health/live').flush('ok');
    expect(connection.state()).toBe('connected');
  });

  it('wakes whoever waits for it, once, when it is back', () => {
    const act = jest.fn();
    TestBed.runInInjectionContext(() => whenBack(act));
    TestBed.tick();
    ask(away);
    TestBed.tick();
    expect(act).not.toHaveBeenCalled();
    ask({ status: 200, statusText: 'OK' });
    TestBed.tick();
    ask({ status: 200, statusText: 'OK' });
    TestBed.tick();
    expect(act).toHaveBeenCalledTimes(1);
  });
});
