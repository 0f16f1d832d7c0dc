import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { formatAmount, formatNumber } from '../ui';
import { Preferences } from './preferences';

// Faked: the server.
describe('what a player prefers', () => {
  let server: HttpTestingController;
  let preferences: Preferences;
  const address = '/api/v1/users/profile';

  beforeEach(() => {
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: false }) });
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
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
});
