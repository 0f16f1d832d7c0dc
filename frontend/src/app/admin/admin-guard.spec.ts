import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { signedInGuard } from '../auth';
import { tokensFor } from '../auth/testing';
import { administratorGuard } from './admin-guard';

@Component({ template: 'page', changeDetection: ChangeDetectionStrategy.OnPush })
class Page {}

describe('a page of the administration that is opened by its address', () => {
  async function reload(role: 'admin' | 'player'): Promise<string> {
    localStorage.setItem('heroledger.account', JSON.stringify({ id: 'noor', username: 'noor', displayName: 'Noor' }));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'admin', canMatch: [signedInGuard, administratorGuard], component: Page },
          { path: '**', redirectTo: '/nothing-here' },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create();
    const gone = harness.navigateByUrl('/admin').catch(() => null);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    const tokens = tokensFor('fresh');
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/auth/refresh')
      .flush({ ...tokens, user: { ...tokens.user, role } });
    await gone;
    return TestBed.inject(Router).url;
  }

  it('opens for an administrator, whose session has to be revived first', async () => {
    expect(await reload('admin')).toBe('/admin');
  });

  it('does not exist for a player', async () => {
    expect(await reload('player')).not.toBe('/admin');
  });
});
