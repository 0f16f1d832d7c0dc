import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Profile } from '../account-messages';
import { AccountStore } from '../account-store';
import { NamesSection } from './names-section';

const noor = { username: 'noor', displayName: 'Noor', createdAt: '2026-11-01T10:00:00.000Z' } as unknown as Profile;

describe('the names of an account', () => {
  function setup() {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), AccountStore] });
    const fixture = TestBed.createComponent(NamesSection);
    const show = (profile: Profile) => {
      fixture.componentRef.setInput('profile', profile);
      fixture.detectChanges();
    };
    show(noor);
    const field = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (field === null) throw new Error('There is no field.');
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      fixture.detectChanges();
    };
    return { field, show, type };
  }

  it('stay as they were typed when the profile is read again meanwhile', () => {
    const { field, show, type } = setup();
    type('Noor of the marsh');
    show({ ...noor, emailVerified: true });
    expect(field.value).toBe('Noor of the marsh');
  });

  it('follow a change that was made elsewhere', () => {
    const { field, show } = setup();
    show({ ...noor, displayName: 'Noor the Elder' });
    expect(field.value).toBe('Noor the Elder');
  });
});
