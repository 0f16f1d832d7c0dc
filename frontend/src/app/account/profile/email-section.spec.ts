import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Profile } from '../account-messages';
import { AccountStore } from '../account-store';
import { EmailSection } from './email-section';

const noor = { username: 'noor', email: 'noor@example.org', pendingEmail: null } as unknown as Profile;

describe('the address of an account', () => {
  function setup(emailVerified: boolean) {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), AccountStore] });
    const fixture = TestBed.createComponent(EmailSection);
    fixture.componentRef.setInput('profile', { ...noor, emailVerified });
    fixture.detectChanges();
    const root: HTMLElement = fixture.nativeElement;
    const button = () =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes('link again'));
    const give = (address: string) => {
      const field = root.querySelector('input');
      if (field === null) throw new Error('There is no field.');
      field.value = address;
      field.dispatchEvent(new Event('input'));
      root.querySelector('form')?.dispatchEvent(new Event('submit'));
      fixture.detectChanges();
      return root.textContent;
    };
    return { button, give, server: TestBed.inject(HttpTestingController) };
  }

  it('that is not confirmed yet gets its link once more', () => {
    const { button, server } = setup(false);
    button()?.click();
    expect(server.expectOne('/api/v1/auth/resend-verification').request.body).toEqual({ email: 'noor@example.org' });
    server.verify();
  });

  it('that is the present one, however it is written, is not asked for again', () => {
    const { give, server } = setup(true);
    expect(give('Noor@Example.org')).toContain('Mail goes to this address already.');
    server.verify();
  });

  it('is looked at again when one comes back from the window where it was confirmed', () => {
    const { server } = setup(false);
    window.dispatchEvent(new Event('focus'));
    server.expectOne('/api/v1/users/profile');
  });

  it('that is confirmed needs none', () => {
    expect(setup(true).button()).toBeUndefined();
  });
});
