import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Dialogs } from '../../ui';
import { TokensPage } from './tokens-page';

// Faked: the server, and the question before something is revoked.
describe('the page of tokens', () => {
  let page: ComponentFixture<TokensPage>;
  let server: HttpTestingController;
  const confirm = jest.fn<Promise<boolean>, []>();
  const key = {
    id: '1',
    name: 'Bot',
    scopes: ['characters:read'],
    createdAt: '2026-11-27T10:00:00.000Z',
    expiresAt: '2027-02-25T10:00:00.000Z',
    lastUsedAt: null,
  };

  beforeEach(async () => {
    confirm.mockReset();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Dialogs, useValue: { confirm } }],
    });
    server = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(TokensPage);
    await answer('GET', { items: [] });
  });
  afterEach(() => server.verify());

  async function answer(method: string, body: object | null, status = 200): Promise<unknown> {
    const pending = server.expectOne((request) => request.method === method);
    pending.flush(body, { status, statusText: 'Answered' });
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await page.whenStable();
    return pending.request.body;
  }
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const words = () => element().textContent;
  async function press(name: RegExp): Promise<void> {
    const target = [...element().querySelectorAll('button')].find((one) => name.test(one.textContent));
    target?.click();
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await page.whenStable();
  }
  async function name(text: string): Promise<void> {
    const input = element().querySelector<HTMLInputElement>('input[type=text]');
    if (input === null) throw new Error('There is no field for the name.');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await page.whenStable();
  }

  it('shows a new one once, with what it may do', async () => {
    await name(' Bot ');
    await press(/Make a token/);
    expect(await answer('POST', { ...key, token: 'hlp_1_2_3' }, 201)).toEqual({
      name: 'Bot',
      scopes: ['characters:read'],
      expiresInDays: 90,
    });
    expect(words()).toContain('hlp_1_2_3');
    expect(words()).toContain('Your tokens');
  });

  it('asks for a name before it asks the server', async () => {
    await press(/Make a token/);
    expect(words()).toContain('A name, so that you know it again.');
  });

  it('asks before one is revoked', async () => {
    await name('Bot');
    await press(/Make a token/);
    await answer('POST', { ...key, token: 'hlp_1_2_3' }, 201);
    confirm.mockResolvedValue(false);
    await press(/Revoke/);
    expect(words()).toContain('Your tokens');
    confirm.mockResolvedValue(true);
    await press(/Revoke/);
    await answer('DELETE', null, 204);
    expect(words()).not.toContain('hlp_1_2_3');
    expect(words()).not.toContain('Your tokens');
  });
});
