import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Session } from '../auth';
import { AccountMenu } from './account-menu';
import { Portrait } from '../portrait';

// Faked: the server, who is signed in, and the browser's addresses for pictures in memory.
describe('the picture in the account menu', () => {
  let server: HttpTestingController;
  let menu: ComponentFixture<AccountMenu>;
  const made = jest.fn<string, [Blob]>((blob) => `blob:${String(blob.size)}`);
  const revoked = jest.fn<undefined, [string]>();

  beforeEach(async () => {
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
});
