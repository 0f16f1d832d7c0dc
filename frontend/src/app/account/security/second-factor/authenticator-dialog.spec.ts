import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { AuthenticatorDialog } from './authenticator-dialog';

const CONFIRM = '/api/v1/auth/mfa/totp/confirm';

// Faked: the server, and the frame around the dialog.
describe('setting an authenticator app up', () => {
  const close = jest.fn<undefined, unknown[]>();
  let server: HttpTestingController;
  let dialog: ComponentFixture<AuthenticatorDialog>;

  beforeEach(async () => {
    close.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: DialogRef, useValue: { close } },
        {
          provide: DIALOG_DATA,
          useValue: {
            secret: 'ABCDEFGHIJKL',
            uri: 'otpauth://totp/Heroledger:mira?secret=ABCDEFGHIJKL',
            qrCode: { size: 29, path: 'M4 4h1v1h-1z' },
          },
        },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    dialog = TestBed.createComponent(AuthenticatorDialog);
    await dialog.whenStable();
  });
  afterEach(() => server.verify());

  const page = () => dialog.nativeElement as HTMLElement;
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await dialog.whenStable();
  }
  async function give(code: string): Promise<void> {
    const field = page().querySelector('input');
    if (field === null) throw new Error('There is no field for the code.');
    field.value = code;
    field.dispatchEvent(new Event('input'));
    page().querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
  }

  it('shows the secret as a picture, as text in groups, and as a link for an app on this device', () => {
    expect(page().querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 29 29');
    expect(page().querySelector('.secret')?.textContent).toBe('ABCD EFGH IJKL');
    expect(page().querySelector('a')?.getAttribute('href')).toMatch(/^otpauth:/);
  });

  it('asks the server only for six digits', async () => {
    await give('12345');
    expect(page().textContent).toContain('The app shows six digits.');
  });

  it('takes the digits also in two groups, and closes with the recovery codes', async () => {
    await give('123 456');
    const confirmation = server.expectOne(CONFIRM);
    expect(confirmation.request.body).toEqual({ code: '123456' });
    confirmation.flush({ recoveryCodes: ['one', 'two'] });
    await settle();
    expect(close).toHaveBeenCalledWith(['one', 'two']);
  });

  it('stays open when the code was wrong, says so, and takes another one', async () => {
    await give('000000');
    server.expectOne(CONFIRM).flush({ detail: 'That code is wrong.' }, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(page().textContent).toContain('That code is wrong.');
    expect(close).not.toHaveBeenCalled();
    await give('123456');
    server.expectOne(CONFIRM).flush({ recoveryCodes: [] });
    await settle();
    expect(close).toHaveBeenCalledWith([]);
  });

  it('sends one code at a time, however often it is pressed', async () => {
    await give('123456');
    await give('123456');
    server.expectOne(CONFIRM).flush({ recoveryCodes: [] });
  });
});
