import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Profile } from '../account-messages';
import { Toast } from '../../ui';
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
    const page = fixture.nativeElement as HTMLElement;
    const [field, username] = page.querySelectorAll('input');
    if (field === undefined || username === undefined) throw new Error('There is no field.');
    const type = (words: string, into = field) => {
      into.value = words;
      into.dispatchEvent(new Event('input'));
      fixture.detectChanges();
    };
    const save = async () => {
      page.querySelector('form')?.dispatchEvent(new Event('submit'));
      TestBed.inject(HttpTestingController).expectOne({ method: 'PATCH' }).flush(noor);
      await fixture.whenStable();
      return TestBed.inject(Toast).current()?.text;
    };
    return { field, username, show, type, save };
  }

  it('stay as they were typed when the profile is read again meanwhile', () => {
    const { field, show, type } = setup();
    type('Noor of the marsh');
    show({ ...noor, emailVerified: true });
    expect(field.value).toBe('Noor of the marsh');
  });

  it('are told apart when they are saved: what others read, and what one signs in with', async () => {
    const { username, type, save } = setup();
    type('Noor the Elder');
    expect(await save()).toBe('Friends now read Noor the Elder.');
    type('noor-2', username);
    expect(await save()).toBe('You sign in as noor-2 now.');
  });

  it('follow a change that was made elsewhere', () => {
    const { field, show } = setup();
    show({ ...noor, displayName: 'Noor the Elder' });
    expect(field.value).toBe('Noor the Elder');
  });
});
