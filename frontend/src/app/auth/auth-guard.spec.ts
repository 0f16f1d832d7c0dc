import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { destination, signedInGuard, visitorGuard } from './auth-guard';
import { expired, tokensFor } from './testing';

@Component({ template: 'page', changeDetection: ChangeDetectionStrategy.OnPush })
class Page {}

describe('the guards', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'login', canMatch: [visitorGuard], component: Page },
          { path: 'characters', pathMatch: 'full', canMatch: [signedInGuard], component: Page },
          { path: 'characters/:id', canMatch: [signedInGuard], component: Page },
        ]),
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  function someoneWasHere(): void {
    localStorage.setItem('heroledger.account', JSON.stringify({ id: 'noor', username: 'noor', displayName: 'Noor' }));
  }

  async function goTo(url: string, refresh?: (server: HttpTestingController) => void): Promise<string> {
    const harness = await RouterTestingHarness.create();
    const gone = harness.navigateByUrl(url);
    for (let turn = 0; refresh !== undefined && turn < 10; turn++) await Promise.resolve();
    refresh?.(server);
    await gone;
    return TestBed.inject(Router).url;
  }

  it('send somebody unknown to the door without a question to the server, and remember where they were going', async () => {
    expect(await goTo('/characters/7?tab=story')).toBe('/login?returnTo=%2Fcharacters%2F7%3Ftab%3Dstory');
  });

  it('keep the address of the door short for those who were going to the first page anyway', async () => {
    expect(await goTo('/characters')).toBe('/login');
  });

  it('revive the session of somebody known and let them pass', async () => {
    someoneWasHere();
    const url = await goTo('/characters/7', (it) => it.expectOne('/api/v1/auth/refresh').flush(tokensFor('fresh')));
    expect(url).toBe('/characters/7');
  });

  it('send somebody known to the door when the session is over', async () => {
    someoneWasHere();
    const url = await goTo('/characters/7', (it) => it.expectOne('/api/v1/auth/refresh').flush(null, expired));
    expect(url).toBe('/login?returnTo=%2Fcharacters%2F7');
  });

  it('let somebody known pass while the server is away', async () => {
    someoneWasHere();
    const away = { status: 503, statusText: 'Away' };
    const url = await goTo('/characters/7', (it) => it.expectOne('/api/v1/auth/refresh').flush(null, away));
    expect(url).toBe('/characters/7');
  });

  it('take somebody signed in from the door to where they were going', async () => {
    someoneWasHere();
    // A dormant session is revived once; the page behind the door finds it awake.
    const url = await goTo('/login?returnTo=%2Fcharacters%2F7', (it) =>
      it.expectOne('/api/v1/auth/refresh').flush(tokensFor('fresh')),
    );
    expect(url).toBe('/characters/7');
  });

  it.each([
    ['/characters/7', '/characters/7'],
    [undefined, '/characters'],
    ['//elsewhere.example', '/characters'],
    ['/\\elsewhere.example', '/characters'],
    ['https://elsewhere.example', '/characters'],
    ['javascript:alert(1)', '/characters'],
  ])('lead from the door only to places of our own: %s', (asked, reached) => {
    expect(destination(asked)).toBe(reached);
  });
});
