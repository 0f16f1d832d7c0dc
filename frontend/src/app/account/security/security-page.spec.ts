import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { AccountStore } from '../account-store';
import { SecurityPage } from './security-page';

// Faked: the server.
describe('what keeps my account mine', () => {
  let server: HttpTestingController;
  let page: HTMLElement;
  let harness: RouterTestingHarness;

  async function answer(path: string, body: object): Promise<void> {
    server.expectOne(`/api/v1/${path}`).flush(body);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await harness.fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'security', component: SecurityPage }]),
        AccountStore,
      ],
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/security');
    page = harness.fixture.nativeElement;
    await answer('auth/providers', { items: [{ name: 'guild', label: 'The guild' }] });
  });

  const formForPassword = () => page.querySelector('input[autocomplete="current-password"]');
  const wayToOne = () => page.querySelector('a[href="/forgot-password"]');

  it('has a form for a new password where there is one', async () => {
    await answer('auth/identities', { items: [], hasPassword: true });
    expect(formForPassword()).not.toBeNull();
    expect(wayToOne()).toBeNull();
  });

  it('asks nobody for a password they never had, and says how to get one', async () => {
    await answer('auth/identities', { items: [], hasPassword: false });
    expect(formForPassword()).toBeNull();
    expect(page.textContent).toContain('Your account has no password');
    expect(wayToOne()?.textContent.trim()).toBe('Choose a password');
  });
});
