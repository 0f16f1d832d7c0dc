import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Dialogs, Toast } from '../../../ui';
import { LinkOutcome } from './link-outcome';
import { LinkedAccountsSection } from './linked-accounts-section';
import { LinkedAccountsStore } from './linked-accounts-store';

const guild = { name: 'guild', label: 'The guild' };
const tower = { name: 'tower', label: 'The tower' };
const atTheGuild = {
  id: '7',
  provider: 'guild',
  label: 'The guild',
  email: 'noor@example.test',
  linkedAt: '2026-11-27T12:00:00.000Z',
  lastUsedAt: null,
};

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LinkedAccountsSection, LinkOutcome],
  providers: [LinkedAccountsStore],
  template: '<app-link-outcome /><app-linked-accounts-section />',
})
class Page {}

// Faked: the server, and the question before unlinking.
describe('linked accounts', () => {
  const confirm = jest.fn<Promise<boolean>, []>();
  let server: HttpTestingController;
  let page: HTMLElement;
  let settle: () => Promise<void>;

  async function open(places: readonly object[], items: readonly object[], query = '') {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'security', component: Page }]),
        { provide: Dialogs, useValue: { confirm } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create(`/security${query}`);
    page = harness.fixture.nativeElement;
    settle = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      await harness.fixture.whenStable();
    };
    await answerReading(places, items);
  }
  async function answerReading(places: readonly object[], items: readonly object[]) {
    server.expectOne('/api/v1/auth/identities').flush({ items, hasPassword: true });
    server.expectOne('/api/v1/auth/providers').flush({ items: places });
    await settle();
  }
  const text = () => page.textContent.replaceAll(/\s+/g, ' ');
  async function press(name: string): Promise<void> {
    const button = Array.from(page.querySelectorAll('button')).find(({ textContent }) => textContent.trim() === name);
    if (button === undefined) throw new Error(`Nothing is called ${name}: ${text()}`);
    button.click();
    await settle();
  }

  it('are not spoken of where the server knows no other place', async () => {
    await open([], []);
    expect(text()).toBe('');
  });

  it('show which account it is, and which places are free', async () => {
    await open([guild, tower], [atTheGuild]);
    expect(text()).toContain('noor@example.test');
    expect(text()).toContain('Link The tower');
    expect(text()).not.toContain('Link The guild');
    expect(page.querySelector('[aria-label="Unlink The guild"]')).not.toBeNull();
  });

  it('are unlinked after a question, and read again', async () => {
    await open([guild], [atTheGuild]);
    confirm.mockResolvedValue(true);
    await press('Unlink');
    server.expectOne({ method: 'DELETE', url: '/api/v1/auth/identities/7' }).flush(null);
    await settle();
    await answerReading([guild], []);
    expect(text()).toContain('Link The guild');
  });

  it('stay when it was the last way in, and say so', async () => {
    await open([guild], [atTheGuild]);
    confirm.mockResolvedValue(true);
    await press('Unlink');
    const detail = 'Choose a password first.';
    server
      .expectOne('/api/v1/auth/identities/7')
      .flush({ code: 'LAST_SIGN_IN_METHOD', title: 'No', detail }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(TestBed.inject(Toast).current()?.text).toBe(detail);
    expect(text()).toContain('noor@example.test');
  });

  it.each([
    ['?linked=guild', 'The guild opens your account from now on.'],
    ['?problem=IDENTITY_TAKEN', 'cannot open two'],
  ])('tell how the way to another place ended: %s', async (query, words) => {
    await open([guild], [atTheGuild], query);
    expect(text()).toContain(words);
  });

  it('are not said to open the account where the address names one that is not linked', async () => {
    await open([guild, tower], [atTheGuild], '?linked=tower');
    expect(text()).not.toContain('from now on');
  });
});
