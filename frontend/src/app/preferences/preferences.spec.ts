import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Notice, Tabs } from '../auth';
import { formatAmount, formatNumber, Theme } from '../ui';
import { Preferences } from './preferences';

// Faked: the server, and the other tabs.
describe('what a player prefers', () => {
  let server: HttpTestingController;
  let preferences: Preferences;
  let told: Notice[];
  let hear: (notice: Notice) => void;
  const address = '/api/v1/users/profile';

  beforeEach(() => {
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: false }) });
    told = [];
    const tabs: Pick<Tabs, 'tell' | 'listen'> = {
      tell: (notice) => void told.push(notice),
      listen: (listener) => (hear = listener),
    };
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Tabs, useValue: tabs }],
    });
    server = TestBed.inject(HttpTestingController);
    preferences = TestBed.inject(Preferences);
  });
  afterEach(() => {
    preferences.forget();
    server.verify();
  });

  async function recall(values: object): Promise<void> {
    const recalled = preferences.recall();
    server.expectOne(address).flush({ preferences: values });
    await recalled;
  }

  it('is how amounts are shown once it is read', async () => {
    await recall({ units: 'metric', locale: 'en-GB' });
    expect(formatAmount(30, 'ft')).toBe('9 m');
  });

  it('counts at once when it is changed, and not any more when it is taken back', async () => {
    await recall({});
    expect(formatAmount(30, 'ft')).toBe('30 ft');
    for (const [units, shown] of [
      ['metric', '9 m'],
      [null, '30 ft'],
    ] as const) {
      const changed = preferences.change({ units });
      server.expectOne(address).flush({ preferences: units === null ? {} : { units } });
      await changed;
      expect(formatAmount(30, 'ft')).toBe(shown);
    }
  });

  it('is forgotten with whoever preferred it', async () => {
    await recall({ units: 'metric', locale: 'en-GB' });
    preferences.forget();
    expect(preferences.values()).toBeNull();
    expect(formatAmount(1980, 'lb')).toBe(`${formatNumber(1980)} lb`);
  });

  it('stays as it is while the server is away', async () => {
    await recall({ units: 'metric' });
    const recalled = preferences.recall();
    server.expectOne(address).flush(null, { status: 503, statusText: 'Away' });
    expect(await recalled).toBeNull();
    expect(formatAmount(30, 'ft')).toBe('9 m');
  });

  describe('for colours', () => {
    const dressed = () => document.documentElement.dataset['theme'];
    afterEach(() => {
      TestBed.inject(Theme).choose('system');
    });

    it('is one thing with the switch in the bar: what is chosen there is kept in the account', async () => {
      await recall({ theme: 'light' });
      TestBed.inject(Theme).toggle();
      const { request } = server.expectOne(address);
      expect([request.method, request.body]).toEqual(['PATCH', { preferences: { theme: 'dark' } }]);
      expect(dressed()).toBe('dark');
    });

    it('wins over what the device was told before, and leaves it alone where the account never chose', async () => {
      TestBed.inject(Theme).choose('dark');
      await recall({});
      expect(dressed()).toBe('dark');
      await recall({ theme: 'light' });
      expect(dressed()).toBe('light');
    });

    it('stays on the device while nobody is signed in', async () => {
      await recall({ theme: 'light' });
      preferences.forget();
      TestBed.inject(Theme).toggle();
      expect(dressed()).toBe('dark');
    });
  });

  it('is the same in every tab: a change is told to the others, and what they tell is read again', async () => {
    await recall({ units: 'metric' });
    const changed = preferences.change({ units: 'imperial' });
    server.expectOne(address).flush({ preferences: { units: 'imperial' } });
    await changed;
    expect(told).toEqual([{ kind: 'preferences-changed' }]);
    hear({ kind: 'preferences-changed' });
    server.expectOne(address).flush({ preferences: { theme: 'dark' } });
    await Promise.resolve();
    preferences.forget();
    hear({ kind: 'preferences-changed' });
  });
});
