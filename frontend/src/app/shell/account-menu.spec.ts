import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { Session } from '../auth';
import { FriendRequests } from '../friends';
import { AccountMenu } from './account-menu';
import { Portrait } from '../portrait';

// Faked: the server, who is signed in, who asks to be friends, and the browser's addresses for pictures in memory.
describe('the picture in the account menu', () => {
  let server: HttpTestingController;
  let menu: ComponentFixture<AccountMenu>;
  const asking = signal(0);
  const made = jest.fn<string, [Blob]>((blob) => `blob:${String(blob.size)}`);
  const revoked = jest.fn<undefined, [string]>();

  beforeEach(async () => {
    asking.set(0);
    made.mockClear();
    revoked.mockClear();
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
    const session = {
      account: () => ({ id: '1', username: 'mira', displayName: 'Mira' }),
      administers: () => false,
    };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Session, useValue: session },
        { provide: FriendRequests, useValue: { count: asking } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    menu = TestBed.createComponent(AccountMenu);
    await menu.whenStable();
  });
  afterEach(() => server.verify());

  async function show(address: string | null): Promise<void> {
    TestBed.inject(Portrait).show(address);
    TestBed.tick();
    await Promise.resolve();
  }
  async function answer(address: string, content: string): Promise<void> {
    server.expectOne(address).flush(new Blob([content]));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await menu.whenStable();
  }
  const element = () => menu.nativeElement as HTMLElement;
  function one(selector: string): HTMLElement {
    const found = element().querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  }
  const source = () => element().querySelector('img')?.getAttribute('src') ?? null;

  it('is the first letter of the name where there is none', () => {
    expect(source()).toBeNull();
    expect(element().textContent.trim()).toBe('M');
  });

  it('is shown, changes with a new one at once, and is the letter again when it is taken away', async () => {
    await show('/api/v1/users/1/avatar?v=1');
    await answer('/api/v1/users/1/avatar?v=1', 'one');
    expect(source()).toBe('blob:3');
    await show('/api/v1/users/1/avatar?v=2');
    await answer('/api/v1/users/1/avatar?v=2', 'three');
    expect(source()).toBe('blob:5');
    expect(revoked).toHaveBeenCalledWith('blob:3');
    await show(null);
    await menu.whenStable();
    expect(source()).toBeNull();
    expect(element().textContent.trim()).toBe('M');
  });

  it('is fetched once, however often the profile is read', async () => {
    await show('/api/v1/users/1/avatar?v=1');
    await answer('/api/v1/users/1/avatar?v=1', 'one');
    await show('/api/v1/users/1/avatar?v=1');
    server.expectNone('/api/v1/users/1/avatar?v=1');
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('is the letter where the picture cannot be fetched', async () => {
    await show('/api/v1/users/1/avatar?v=1');
    server.expectOne('/api/v1/users/1/avatar?v=1').flush(new Blob(), { status: 404, statusText: 'Gone' });
    await menu.whenStable();
    expect(source()).toBeNull();
  });

  it('carries how many ask to be friends, in words as well, and so does the way to them', async () => {
    const button = () => one('button.avatar');
    expect(button().getAttribute('aria-label')).toBe('Account of Mira');
    expect(element().querySelector('.asking')).toBeNull();
    asking.set(1);
    await menu.whenStable();
    expect(button().getAttribute('aria-label')).toBe('Account of Mira, 1 friend request');
    expect(one('button + .asking').textContent).toBe('1');
    button().click();
    await menu.whenStable();
    expect(one('a[href="/friends"] .vh').textContent).toBe('1 friend request');
    asking.set(12);
    await menu.whenStable();
    expect(button().getAttribute('aria-label')).toBe('Account of Mira, 12 friend requests');
    expect(one('a[href="/friends"] .asking').textContent).toBe('9+');
    asking.set(0);
    await menu.whenStable();
    expect(element().querySelector('.asking')).toBeNull();
  });
});
