import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { StepUpWays } from '../auth-messages';
import { Passkeys } from '../passkeys';
import { StepUpDialog } from './step-up-dialog';

// Faked: the server, the frame of the dialog, the browser's passkeys and its address line.
describe('the dialog that asks whether it is still you', () => {
  const close = jest.fn<undefined, [boolean]>();
  const assign = jest.fn<undefined, [string]>();
  const nothing: StepUpWays = { password: false, passkey: false, code: false, providers: [] };
  beforeEach(() => {
    close.mockReset();
    assign.mockReset();
  });

  async function asked(ways: Partial<StepUpWays>) {
    const document = TestBed.inject(DOCUMENT);
    const pretended = new Proxy(document, {
      get: (target, key) => {
        if (key === 'location') return { assign };
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    TestBed.resetTestingModule().configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: DIALOG_DATA, useValue: { ...nothing, ...ways } },
        { provide: DialogRef, useValue: { close } },
        { provide: Passkeys, useValue: { offered: true } },
      ],
    });
    TestBed.overrideProvider(DOCUMENT, { useValue: pretended });
    const dialog = TestBed.createComponent(StepUpDialog);
    const server = TestBed.inject(HttpTestingController);
    const element = dialog.nativeElement as HTMLElement;
    const settle = async () => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      await dialog.whenStable();
    };
    await settle();
    return {
      server,
      settle,
      words: () => element.textContent.replaceAll(/\s+/g, ' ').trim(),
      press: async (name: string) => {
        const button = [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
        if (button === undefined) throw new Error(`Nothing is called ${name}.`);
        button.click();
        await settle();
      },
      type: async (text: string) => {
        const input = element.querySelector<HTMLInputElement>('input:not([readonly])');
        if (input === null) throw new Error('There is no field.');
        input.value = text;
        input.dispatchEvent(new Event('input'));
        await settle();
      },
    };
  }

  it('asks for the password where there is one, and for no empty one', async () => {
    const { press, type, server, settle, words } = await asked({ password: true, passkey: true });
    await press('Go on');
    expect(words()).toContain('Your password, please.');
    await type('the right one');
    await press('Go on');
    const sent = server.expectOne('/api/v1/auth/step-up');
    expect(sent.request.body).toEqual({ password: 'the right one' });
    sent.flush(null);
    await settle();
    expect(close).toHaveBeenCalledWith(true);
    expect(words()).toContain('Use a passkey instead');
  });

  it('asks for a code where there is no password, and takes it with the spaces people type', async () => {
    const { press, type, server, settle, words } = await asked({ code: true });
    expect(words()).not.toContain('Password of');
    await type('123 456');
    await press('Go on');
    const sent = server.expectOne('/api/v1/auth/step-up/code');
    expect(sent.request.body).toEqual({ code: '123456' });
    sent.flush({ code: 'STEP_UP_REFUSED', detail: 'That proof is wrong.' }, { status: 403, statusText: 'No' });
    await settle();
    expect(words()).toContain('That proof is wrong.');
    expect(close).not.toHaveBeenCalled();
  });

  it('leads to the other place, and back to this page, where that is all there is', async () => {
    const { press, server, settle, words } = await asked({ providers: [{ name: 'guild', label: 'The Guild' }] });
    expect(words()).toContain('You come back to this page.');
    await press('Sign in again at The Guild');
    const sent = server.expectOne('/api/v1/auth/step-up/provider');
    expect(sent.request.body).toEqual({ provider: 'guild', returnTo: TestBed.inject(Router).url });
    sent.flush({ redirectTo: 'https://guild.example/auth' });
    await settle();
    expect(assign).toHaveBeenCalledWith('https://guild.example/auth');
    expect(close).not.toHaveBeenCalled();
  });

  it('says what to do where there is nothing to prove it with', async () => {
    const { words, press } = await asked({});
    expect(words()).toContain('Sign out and in again');
    await press('Leave it');
    expect(close).toHaveBeenCalledWith(false);
  });
});
