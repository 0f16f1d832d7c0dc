import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { Dialogs, Toast } from '../ui';
import { FriendsPage } from './friends-page';
import { FriendRequests } from './friend-requests';
import { FriendsStore } from './friends-store';

const AT = '2026-11-27T10:00:00.000Z';
const incoming = { id: 'r1', direction: 'incoming', username: 'bea', askedAt: AT };
const outgoing = { id: 'r2', direction: 'outgoing', username: 'cem', askedAt: AT };
const friend = { id: 'f1', username: 'dov', displayName: 'Dov', avatarUrl: null, since: AT };
const blocked = { id: 'b1', username: 'eve', createdAt: AT };

// Faked: the server, what the account menu hears, and the question before something ends.
describe('the page of friends', () => {
  let page: ComponentFixture<FriendsPage>;
  let server: HttpTestingController;
  const hear = jest.fn<undefined, [readonly object[]]>();
  const confirm = jest.fn<Promise<boolean>, []>();

  beforeEach(async () => {
    confirm.mockReset();
    hear.mockReset();
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting(), provideRouter([]), FriendsStore, RulesetShelf],
        { provide: FriendRequests, useValue: { hear } },
        { provide: Dialogs, useValue: { confirm } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(FriendsPage);
    await settle();
  });
  afterEach(() => {
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await page.whenStable();
  }
  /** Answers the four lists, each with these rows or none. */
  async function lists(rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
    for (const path of ['/friends', '/friends/requests', '/friends/blocked', '/characters/shared']) {
      const asked = server.expectOne(({ method, url }) => method === 'GET' && url === `/api/v1${path}`);
      asked.flush({ items: rows[path] ?? [], nextCursor: null });
    }
    await settle();
  }
  async function answer(method: string, path: string, body: object | null, status = 200): Promise<unknown> {
    const asked = server.expectOne((request) => request.method === method && request.url === `/api/v1${path}`);
    asked.flush(body, { status, statusText: 'Answered' });
    await settle();
    return asked.request.body;
  }
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const words = (): string => element().textContent;
  async function press(label: string): Promise<void> {
    const buttons = [...element().querySelectorAll('button')];
    buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === label)?.click();
    await settle();
  }
  async function ask(name: string): Promise<void> {
    const input = element().querySelector<HTMLInputElement>('input');
    if (input === null) throw new Error('There is no field for the name.');
    input.value = name;
    input.dispatchEvent(new Event('input'));
    await settle();
    await press('Ask');
  }

  it('teaches whoever has none how to find one', async () => {
    await lists({});
    expect(words()).toContain('Ask somebody by the name they sign in with.');
    expect(words()).not.toContain('They ask you');
    expect(words()).not.toContain('Blocked');
  });

  it('asks by name, and says why that was refused', async () => {
    await lists({});
    await ask(' cem ');
    expect(
      await answer('POST', '/friends/requests', { status: 404, title: 'Not found', detail: 'Nobody here.' }, 404),
    ).toEqual({ username: 'cem' });
    expect(words()).toContain('Nobody here.');
    await ask('cem');
    await answer('POST', '/friends/requests', { status: 'asked', request: outgoing }, 201);
    await lists({ '/friends/requests': [outgoing] });
    expect(words()).not.toContain('Nobody here.');
    expect(words()).toContain('Waiting for an answer');
    expect(TestBed.inject(Toast).current()?.text).toContain('cem is asked.');
  });

  it('tells the account menu who asks, and that they were answered', async () => {
    await lists({ '/friends/requests': [incoming] });
    expect(hear).toHaveBeenLastCalledWith([incoming]);
    await press('Accept bea');
    await answer('POST', '/friends/requests/r1/accept', friend);
    await lists({ '/friends': [friend] });
    expect(hear).toHaveBeenLastCalledWith([]);
  });

  it('answers requests, takes back, and lifts blocks', async () => {
    const rows = { '/friends/requests': [incoming, outgoing], '/friends/blocked': [blocked] };
    await lists(rows);
    for (const [label, method, path] of [
      ['Accept bea', 'POST', '/friends/requests/r1/accept'],
      ['Decline bea', 'DELETE', '/friends/requests/r1'],
      ['Take back what you asked cem', 'DELETE', '/friends/requests/r2'],
      ['Lift the block on eve', 'DELETE', '/friends/blocked/b1'],
    ] as const) {
      await press(label);
      await answer(method, path, null);
      await lists(rows);
    }
  });

  it('asks once before it parts or blocks', async () => {
    await lists({ '/friends': [friend] });
    confirm.mockResolvedValueOnce(false);
    await press('Part from dov');
    confirm.mockResolvedValueOnce(true);
    await press('Part from dov');
    await answer('DELETE', '/friends/f1', null);
    await lists({ '/friends': [friend] });
    confirm.mockResolvedValueOnce(true);
    await press('Block dov');
    expect(await answer('POST', '/friends/blocked', blocked, 201)).toEqual({ username: 'dov' });
    await lists({});
    expect(confirm).toHaveBeenCalledTimes(3);
  });
});
