import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { LinkRequest } from './link-request';

const accepted = { status: 202, statusText: 'Accepted' } as const;
const RESEND = '/api/v1/auth/resend-verification';

describe('LinkRequest', () => {
  let server: HttpTestingController;
  let request: LinkRequest;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), LinkRequest] });
    server = TestBed.inject(HttpTestingController);
    request = TestBed.inject(LinkRequest);
  });

  afterEach(() => server.verify());

  it.each([
    ['verify-email', RESEND],
    ['reset-password', '/api/v1/auth/forgot-password'],
  ] as const)('asks for a link of the kind %s and knows when it was sent', async (kind, url) => {
    const asked = request.ask(kind, 'noor@lanternhouse.example');
    expect(request.busy()).toBe(true);
    const sent = server.expectOne(url);
    expect(sent.request.body).toEqual({ email: 'noor@lanternhouse.example' });
    sent.flush(null, accepted);
    await asked;
    expect(request.sent()).toEqual({ address: 'noor@lanternhouse.example', again: false });
    expect(request.busy()).toBe(false);
  });

  it('knows a second mail to the same address from a first one to another', async () => {
    for (const [address, again] of [
      ['noor@lanternhouse.example', false],
      ['noor@lanternhouse.example', true],
      ['tamsin@lanternhouse.example', false],
    ] as const) {
      const asked = request.ask('verify-email', address);
      server.expectOne(RESEND).flush(null, accepted);
      await asked;
      expect(request.sent()).toEqual({ address, again });
    }
  });

  it('sends one at a time, however often the button is pressed', async () => {
    const presses = [request.ask('verify-email', 'a@b.example'), request.ask('verify-email', 'a@b.example')];
    server.expectOne(RESEND).flush(null, accepted);
    await Promise.all(presses);
    expect(request.sent()?.again).toBe(false);
  });

  it('tells a refusal, and forgets it with the next attempt', async () => {
    const refused = request.ask('verify-email', 'a@b.example');
    server.expectOne(RESEND).flush({ code: 'RATE_LIMITED' }, { status: 429, statusText: 'Too Many Requests' });
    await refused;
    expect(request.problem()).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(request.sent()).toBeNull();

    const asked = request.ask('verify-email', 'a@b.example');
    expect(request.problem()).toBeNull();
    server.expectOne(RESEND).flush(null, accepted);
    await asked;
  });
});
