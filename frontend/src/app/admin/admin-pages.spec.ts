import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Session } from '../auth';
import { Dialogs, Toast } from '../ui';
import type { AdminUser, AdminUserRow, AuditEntry } from './admin-messages';
import { AuditPage } from './audit/audit-page';
import { UserPage } from './users/user-page';
import { UsersPage } from './users/users-page';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const row: AdminUserRow = {
  id: 'ada',
  username: 'ada',
  displayName: 'Ada',
  email: 'ada@example.test',
  emailVerified: true,
  role: 'player',
  isActive: true,
  lockedUntil: null,
  createdAt: '2026-11-01T10:00:00.000Z',
  lastLoginAt: null,
};
const user: AdminUser = { ...row, characterCount: 3, codesLockedUntil: null, sessions: [] };
const entry: AuditEntry = {
  sequence: 7,
  at: '2026-11-01T10:00:00.000Z',
  actorId: 'root',
  actorName: 'root',
  action: 'admin.roleChanged',
  subjectType: 'user',
  subjectId: '01a220d2',
  subjectName: 'ada',
  ip: '192.0.2.7',
  userAgent: FIREFOX,
  details: { role: 'admin' },
};

// The questions are faked: they are answered with yes.
describe('the pages of administration', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Dialogs, useValue: { confirm: () => Promise.resolve(true) } },
        { provide: Session, useValue: { account: () => ({ id: 'root' }) } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  const textOf = (page: ComponentFixture<unknown>): string => (page.nativeElement as HTMLElement).textContent;
  const settle = async (page: ComponentFixture<unknown>): Promise<void> => {
    await page.whenStable();
    page.detectChanges();
  };
  const press = async (page: ComponentFixture<unknown>, name: string): Promise<void> => {
    const buttons = [...(page.nativeElement as HTMLElement).querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes(name))?.click();
    await settle(page);
  };
  const asked = (url: string, method = 'GET') =>
    server.expectOne((request) => request.url === url && request.method === method);

  async function usersPage(items: readonly AdminUserRow[]) {
    const page = TestBed.createComponent(UsersPage);
    page.componentRef.setInput('state', 'locked');
    page.detectChanges();
    const question = asked('/api/v1/admin/users');
    question.flush({ items, nextCursor: null, total: items.length });
    await settle(page);
    return { page, params: question.request.params };
  }

  it('list accounts, narrowed by what the address says', async () => {
    const { page, params } = await usersPage([{ ...row, role: 'admin', isActive: false, lockedUntil: row.createdAt }]);
    expect(params.get('state')).toBe('locked');
    expect(params.has('search')).toBe(false);
    for (const words of ['ada@example.test', 'Administrator', 'Deactivated', 'Locked', '1 account'])
      expect(textOf(page)).toContain(words);
  });

  it('put a filter into the address', async () => {
    const { page } = await usersPage([row]);
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const select = (page.nativeElement as HTMLElement).querySelector('select');
    if (select === null) throw new Error('There is no filter.');
    select.value = 'admin';
    select.dispatchEvent(new Event('change'));
    expect(go).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { role: 'admin' } }));
  });

  it('say when there is no such account', async () => {
    const { page } = await usersPage([]);
    expect(textOf(page)).toContain('No such account');
  });

  async function userPage(shown: AdminUser) {
    const page = TestBed.createComponent(UserPage);
    page.componentRef.setInput('id', shown.id);
    page.detectChanges();
    asked(`/api/v1/admin/users/${shown.id}`).flush(shown);
    await settle(page);
    return page;
  }

  it('deactivate an account after a question, and offer to activate it', async () => {
    const page = await userPage(user);
    await press(page, 'Deactivate');
    const change = asked('/api/v1/admin/users/ada', 'PATCH');
    expect(change.request.body).toEqual({ isActive: false });
    change.flush({ ...user, isActive: false });
    await settle(page);
    expect(textOf(page)).toContain('Activate');
    expect(textOf(page)).not.toContain('Send a mail for a new password');
  });

  it('lift a lock and send the mail for a new password', async () => {
    const page = await userPage({ ...user, lockedUntil: '2026-11-01T10:15:00.000Z' });
    await press(page, 'Lift the lock');
    asked('/api/v1/admin/users/ada', 'PATCH').flush(user);
    await settle(page);
    expect(textOf(page)).not.toContain('Lift the lock');
    await press(page, 'Send a mail for a new password');
    asked('/api/v1/admin/users/ada/password-reset', 'POST').flush(null);
    await settle(page);
    expect(TestBed.inject(Toast).current()?.text).toContain('ada@example.test');
  });

  it('lift a lock of codes alone', async () => {
    const page = await userPage({ ...user, codesLockedUntil: '2026-11-01T10:15:00.000Z' });
    expect(textOf(page)).toContain('Codes locked until');
    await press(page, 'Lift the lock');
    asked('/api/v1/admin/users/ada', 'PATCH').flush(user);
    await settle(page);
    expect(textOf(page)).not.toContain('Codes locked until');
  });

  it('show where an account is signed in, in words its owner would use', async () => {
    const session = {
      id: '1',
      createdAt: row.createdAt,
      lastUsedAt: row.createdAt,
      ip: '192.0.2.7',
      userAgent: FIREFOX,
    };
    expect(textOf(await userPage({ ...user, sessions: [session] }))).toContain('Firefox on Linux');
  });

  it('offer nobody to deactivate themselves', async () => {
    const page = await userPage({ ...user, id: 'root' });
    expect(textOf(page)).not.toContain('Deactivate');
  });

  it('show what was refused and leave the account as it was', async () => {
    const page = await userPage({ ...user, role: 'admin' });
    await press(page, 'Make a player');
    const body = { code: 'LAST_ADMINISTRATOR', title: 'No', detail: 'This is the only administrator.' };
    asked('/api/v1/admin/users/ada', 'PATCH').flush(body, { status: 409, statusText: 'Conflict' });
    await settle(page);
    expect(TestBed.inject(Toast).current()?.text).toBe('This is the only administrator.');
    expect(textOf(page)).toContain('Make a player');
  });

  async function auditPage(shown = entry) {
    const page = TestBed.createComponent(AuditPage);
    page.componentRef.setInput('actor', 'root');
    page.detectChanges();
    const question = asked('/api/v1/admin/audit');
    expect(question.request.params.get('actor')).toBe('root');
    question.flush({ items: [shown], nextCursor: null, total: 1 });
    await settle(page);
    return page;
  }

  it('read the trail in words', async () => {
    const page = await auditPage();
    for (const words of ['Role changed', 'root', '192.0.2.7', 'Firefox on Linux', 'role: admin', 'user ada', '#7'])
      expect(textOf(page)).toContain(words);
    expect(textOf(page)).not.toContain('Mozilla');
  });

  it('leave in the trail what the command line calls itself', async () => {
    const page = await auditPage({ ...entry, ip: '', userAgent: 'Command line' });
    expect(textOf(page)).toContain('Command line');
  });

  it.each([
    [{ valid: true, checked: 12 }, 'As it was written: 12 rows'],
    [{ valid: false, checked: 4, firstBadSequence: 5 }, 'Changed at row 5'],
  ])('say what a verification found: %j', async (finding, words) => {
    const page = await auditPage();
    await press(page, 'Verify the chain');
    asked('/api/v1/admin/audit/verify').flush(finding);
    await settle(page);
    expect(textOf(page)).toContain(words);
  });
});
