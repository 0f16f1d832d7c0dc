import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Passkeys } from '../../../auth';
import { Dialogs, Toast } from '../../../ui';
import { AuthenticatorDialog } from './authenticator-dialog';
import { PasskeyNameDialog } from './passkey-name-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';
import { SecondFactorSection } from './second-factor-section';

const MFA = '/api/v1/auth/mfa';
const PASSKEYS = '/api/v1/auth/passkeys';
const nothing = { enabled: false, authenticatorSince: null, recoveryCodesLeft: 0, passkeys: 0 };
const withApp = { enabled: true, authenticatorSince: '2026-11-01T10:00:00.000Z', recoveryCodesLeft: 10, passkeys: 0 };
const setUp = { secret: 'ABCDEFGH', uri: 'otpauth://totp/x', qrCode: { size: 2, path: 'M0 0h1v1h-1z' } };
const phone = { id: '7', name: 'Phone', createdAt: '2026-11-02T10:00:00.000Z', lastUsedAt: null };
const credential = { id: 'made by the device' };

// Faked: the server, what is answered to the dialogs, and the device that makes passkeys.
describe('the second factor of my account', () => {
  const confirm = jest.fn<Promise<boolean>, []>();
  const open = jest.fn<Promise<unknown>, unknown[]>();
  const create = jest.fn<Promise<unknown>, []>();
  let server: HttpTestingController;
  let section: ComponentFixture<SecondFactorSection>;

  async function arrive(factor: object, passkeys: readonly object[] = [], offered = true): Promise<void> {
    for (const fake of [confirm, open, create]) fake.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Dialogs, useValue: { confirm, open } },
        { provide: Passkeys, useValue: { offered, create } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    section = TestBed.createComponent(SecondFactorSection);
    await settle();
    await answerReading(factor, passkeys);
  }
  afterEach(() => server.verify());

  async function settle(): Promise<void> {
    // What a dialog is made of is imported as it opens: that takes longer than a promise.
    for (let turn = 0; turn < 10; turn++) await new Promise((next) => setTimeout(next));
    await section.whenStable();
  }
  /** @returns What was sent. */
  async function answer(method: string, url: string, body: object | null, status = 200): Promise<unknown> {
    const pending = server.expectOne({ method, url });
    pending.flush(body, { status, statusText: 'Answered' });
    await settle();
    return pending.request.body;
  }
  async function answerReading(factor: object, passkeys: readonly object[] = []): Promise<void> {
    await answer('GET', MFA, factor);
    await answer('GET', PASSKEYS, { items: passkeys });
  }

  const page = () => section.nativeElement as HTMLElement;
  const words = () => page().textContent.replaceAll(/\s+/g, ' ');
  const toast = () => TestBed.inject(Toast).current()?.text;
  async function press(name: string): Promise<void> {
    const button = Array.from(page().querySelectorAll('button')).find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );
    if (button === undefined) throw new Error(`Nothing is called ${name}: ${words()}`);
    button.click();
    await settle();
  }

  describe('that has none yet', () => {
    it('says what it is good for, and has no recovery codes to speak of', async () => {
      await arrive(nothing);
      expect(words()).toContain('With a second factor the password alone does not open your account');
      expect(words()).not.toContain('Recovery codes');
    });

    it('gets an authenticator app, and then the recovery codes, once', async () => {
      await arrive(nothing);
      open.mockResolvedValueOnce(['one', 'two']).mockResolvedValueOnce(undefined);
      await press('Set up');
      await answer('POST', `${MFA}/totp`, setUp);
      expect(open.mock.calls.map(([dialog, shown]) => [dialog, shown])).toEqual([
        [AuthenticatorDialog, setUp],
        [RecoveryCodesDialog, ['one', 'two']],
      ]);
      await answerReading(withApp);
      expect(page().querySelector('time')?.dateTime).toBe(withApp.authenticatorSince);
      expect(words()).toContain('10 are left.');
    });

    it('stays without an app when the setting up is left', async () => {
      await arrive(nothing);
      open.mockResolvedValueOnce(undefined);
      await press('Set up');
      await answer('POST', `${MFA}/totp`, setUp);
      expect(open).toHaveBeenCalledTimes(1);
      expect(words()).not.toContain('Since');
    });

    it('says why an app cannot be set up', async () => {
      await arrive(nothing);
      await press('Set up');
      await answer('POST', `${MFA}/totp`, { title: 'No', detail: 'There is one already.' }, 409);
      expect(toast()).toBe('There is one already.');
      expect(open).not.toHaveBeenCalled();
    });

    it('says nothing when the person did not want to prove that it is still them', async () => {
      await arrive(nothing);
      await press('Set up');
      await answer('POST', `${MFA}/totp`, { code: 'STEP_UP_REQUIRED', title: 'Prove it' }, 403);
      expect(toast()).toBeUndefined();
    });
  });

  describe('that is an authenticator app', () => {
    it('goes after a question, and not without', async () => {
      await arrive(withApp);
      confirm.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
      await press('Remove the authenticator app');
      await press('Remove the authenticator app');
      await answer('DELETE', `${MFA}/totp`, null);
      await answerReading(nothing);
      expect(toast()).toBe('The authenticator app is removed.');
      expect(words()).not.toContain('Recovery codes');
    });

    it.each([
      [0, 'None is left: make new ones.'],
      [1, 'One is left: make new ones soon.'],
      [3, '3 are left.'],
    ])('says when %s recovery codes are left', async (recoveryCodesLeft, said) => {
      await arrive({ ...withApp, recoveryCodesLeft });
      expect(words()).toContain(said);
    });

    it('makes new recovery codes, which are shown once', async () => {
      await arrive({ ...withApp, recoveryCodesLeft: 1 });
      confirm.mockResolvedValueOnce(true);
      await press('Make new ones');
      await answer('POST', `${MFA}/recovery-codes`, { recoveryCodes: ['three', 'four'] });
      expect(open.mock.calls).toEqual([[RecoveryCodesDialog, ['three', 'four'], { mustAnswer: true }]]);
      await answerReading(withApp);
      expect(words()).toContain('10 are left.');
    });
  });

  describe('that is a passkey', () => {
    it('is made under the name the person gives, and brings recovery codes when it is the first', async () => {
      await arrive(nothing);
      open.mockResolvedValueOnce('Phone');
      create.mockResolvedValueOnce(credential);
      await press('Add a passkey');
      expect(open.mock.calls[0]?.[0]).toBe(PasskeyNameDialog);
      await answer('POST', `${PASSKEYS}/options`, { challenge: 'x' });
      const made = await answer('POST', PASSKEYS, { passkey: phone, recoveryCodes: ['five'] }, 201);
      expect(made).toEqual({ name: 'Phone', credential });
      await answerReading({ ...nothing, enabled: true, recoveryCodesLeft: 10, passkeys: 1 }, [phone]);
      expect(open.mock.calls[1]?.slice(0, 2)).toEqual([RecoveryCodesDialog, ['five']]);
      expect(words()).toMatch(/Phone ?Added .*, not used yet/);
    });

    it('is not kept when the person thinks better of it at the device', async () => {
      await arrive(nothing);
      open.mockResolvedValueOnce('Phone');
      create.mockResolvedValueOnce(null);
      await press('Add a passkey');
      await answer('POST', `${PASSKEYS}/options`, { challenge: 'x' });
      expect(toast()).toContain('No passkey was made');
      expect(open).toHaveBeenCalledTimes(1);
    });

    it('gets another name', async () => {
      await arrive(withApp, [phone]);
      open.mockResolvedValueOnce('My own phone');
      await press('Rename the passkey Phone');
      const renamed = { ...phone, name: 'My own phone' };
      expect(await answer('PATCH', `${PASSKEYS}/7`, renamed)).toEqual({ name: 'My own phone' });
      expect(words()).toContain('My own phone');
    });

    it('stays, and the reason is said, when nothing else would open the account', async () => {
      await arrive(withApp, [phone]);
      confirm.mockResolvedValueOnce(true);
      await press('Remove the passkey Phone');
      await answer('DELETE', `${PASSKEYS}/7`, { code: 'LAST_SIGN_IN_METHOD', detail: 'Nobody could sign in.' }, 409);
      expect(toast()).toBe('Nobody could sign in.');
      expect(words()).toContain('Phone');
    });

    it('is off, and says why, where browsers offer none', async () => {
      await arrive(nothing, [], false);
      expect(words()).toContain('Passkeys are off at this address');
      expect(words()).not.toContain('Add a passkey');
    });
  });

  it('can be asked for again when the server did not answer', async () => {
    await arrive(nothing);
    section = TestBed.createComponent(SecondFactorSection);
    await settle();
    server.expectOne(PASSKEYS);
    await answer('GET', MFA, null, 503);
    await press('Try again');
    await answerReading(withApp);
    expect(words()).toContain('Authenticator app');
  });
});
