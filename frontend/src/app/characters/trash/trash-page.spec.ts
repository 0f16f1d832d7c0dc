import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RulesetShelf } from '../../rulesets';
import { Toast } from '../../ui';
import { aRow } from '../testing';
import { TrashPage } from './trash-page';
import { TrashStore } from './trash-store';

const ROOT = '/api/v1/characters';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const tamsin = { ...aRow({ id: 'tamsin', name: 'Tamsin' }), deletedAt: daysAgo(1.5) };
const uldra = { ...aRow({ id: 'uldra', name: 'Uldra', isTemplate: true }), deletedAt: daysAgo(29.5) };

// Faked: the server.
describe('the page of the trash', () => {
  let page: ComponentFixture<TrashPage>;
  let server: HttpTestingController;

  beforeEach(async () => {
    const shelf = { fetch: () => undefined, of: () => null };
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting(), provideRouter([]), TrashStore],
        { provide: RulesetShelf, useValue: shelf },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(TrashPage);
    document.body.append(element());
    await settle();
  });
  afterEach(() => {
    element().remove();
    server.verify();
    TestBed.inject(Toast).dismiss();
  });

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    await page.whenStable();
  }
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const words = (): string => element().textContent.replaceAll(/\s+/g, ' ');
  const names = () => [...element().querySelectorAll('app-trashed-card h2')].map(({ textContent }) => textContent);
  const said = () => TestBed.inject(Toast).current();
  async function list(items: readonly object[], nextCursor: string | null = null): Promise<string | null> {
    const asked = server.expectOne(({ method, url }) => method === 'GET' && url === `${ROOT}/trash`);
    asked.flush({ items, nextCursor, total: items.length });
    await settle();
    return asked.request.params.get('cursor');
  }
  async function undeleted(id: string, status = 200): Promise<void> {
    const body = status === 200 ? aRow({ id }) : { status, title: 'Nothing came of it', detail: '' };
    server.expectOne({ method: 'POST', url: `${ROOT}/${id}/undelete` }).flush(body, { status, statusText: 'Answered' });
    await settle();
  }
  const button = (label: string) =>
    [...element().querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === label,
    );
  async function press(label: string): Promise<void> {
    button(label)?.focus();
    button(label)?.click();
    await settle();
  }
  async function pickAll(): Promise<void> {
    for (const box of element().querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
    await settle();
  }

  it('teaches whoever has deleted nothing what the trash is for', async () => {
    await list([]);
    expect(words()).toContain('What you delete lies here for 30 days');
  });

  it('says how long each character can still be had back, and which one is a template', async () => {
    await list([tamsin, uldra]);
    expect(names()).toEqual(['Tamsin', 'Uldra']);
    expect(words()).toMatch(/Deleted .+, 29 days left/);
    expect(words()).toMatch(/Deleted .+, its last day/);
    expect(element().querySelectorAll('app-trashed-card footer')).toHaveLength(1);
  });

  it('brings one back, offers to open it, and keeps the place of whoever goes by keyboard', async () => {
    await list([tamsin, uldra]);
    await press('Bring back Tamsin');
    await undeleted('tamsin');
    expect(said()).toMatchObject({ text: 'Tamsin is back.', link: { path: '/characters/tamsin' } });
    await list([uldra]);
    expect(names()).toEqual(['Uldra']);
    expect(document.activeElement?.textContent).toBe('Trash');
  });

  it('brings several back at once', async () => {
    await list([tamsin, uldra]);
    await pickAll();
    await press('Bring back');
    await undeleted('tamsin');
    await undeleted('uldra');
    expect(said()?.text).toBe('2 characters are back.');
    await list([]);
    expect(button('Clear the selection')).toBeUndefined();
  });

  it('says that one is not there any more, and brings the others back', async () => {
    await list([tamsin, uldra]);
    await pickAll();
    await press('Bring back');
    await undeleted('tamsin', 404);
    await undeleted('uldra');
    expect(said()?.text).toBe('Uldra is back. Tamsin is not in the trash any more.');
    await list([]);
  });

  it('says why the server refused, and leaves chosen what is still there', async () => {
    await list([tamsin, uldra]);
    await pickAll();
    await press('Bring back');
    await undeleted('tamsin');
    await undeleted('uldra', 503);
    expect(said()?.text).toMatch(/^Tamsin is back\. ./);
    await list([uldra]);
    expect(element().querySelector('input')?.checked).toBe(true);
  });

  it('shows more where there is more', async () => {
    await list([tamsin], 'next');
    await press('Show more');
    expect(await list([uldra])).toBe('next');
    expect(names()).toEqual(['Tamsin', 'Uldra']);
  });

  it('says that the trash cannot be read, and tries again', async () => {
    server.expectOne(({ url }) => url === `${ROOT}/trash`).error(new ProgressEvent('error'));
    await settle();
    await press('Try again');
    await list([tamsin]);
    expect(names()).toEqual(['Tamsin']);
  });
});
