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
    return { button, server: TestBed.inject(HttpTestingController) };
  }

  it('that is not confirmed yet gets its link once more', () => {
    const { button, server } = setup(false);
    button()?.click();
    expect(server.expectOne('/api/v1/auth/resend-verification').request.body).toEqual({ email: 'noor@example.org' });
    server.verify();
  });

  it('that is confirmed needs none', () => {
    expect(setup(true).button()).toBeUndefined();
  });
});
