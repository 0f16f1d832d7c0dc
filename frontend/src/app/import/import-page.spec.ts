import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Toast } from '../ui';
import { ImportPage } from './import-page';
import { ImportStore } from './import-store';

// Faked: the server.
describe('The import page', () => {
  const BULK = '/api/v1/characters/import/bulk';
  const report = { mapped: [], guessed: [], notMapped: [], violations: [] };
  let server: HttpTestingController;
  let store: ImportStore;
  let fixture: ComponentFixture<ImportPage>;
  let page: HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([]), ImportStore],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(ImportStore);
    fixture = TestBed.createComponent(ImportPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
  });

  afterEach(() => {
    page.remove();
    server.verify();
  });

  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    fixture.detectChanges();
  };
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words));
  const spoken = () => page.querySelector('[role=status]')?.textContent;
  const names = () =>
    [...page.querySelectorAll('app-import-row .imp-name')].map(({ textContent }) => textContent.trim().split(/\s/)[0]);
  const itemsOf = ({ request }: TestRequest, row: (name: string) => object) =>
    String(request.body)
      .split('\n')
      .map((line, index) => {
        const { name } = JSON.parse(line) as { name: string };
        return { index, status: 200, name, report, ...row(name) };
      });

  async function look(names: readonly string[], row: (name: string) => object = () => ({})): Promise<void> {
    void store.look([new File([names.map((name) => JSON.stringify({ name })).join('\n')], 'all.ndjson')]);
    for (let left = names.length; left > 0; left -= 25) {
      await settle();
      const asked = server.expectOne(`${BULK}?dryRun=true`);
      asked.flush({ items: itemsOf(asked, row) });
    }
    await settle();
  }

  const duplicateOf = { id: 'c-9', name: 'Wren', how: 'same name' };
  const mixed = (name: string): object => {
    if (name === 'Novel') return { status: 422, code: 'X', detail: 'No ancestry of this name.' };
    return name === 'Wren' ? { report: { ...report, duplicateOf } } : {};
  };

  it('shows trouble first, counts each kind, and shows one alone when it is pressed', async () => {
    await look(['Ash', 'Wren', 'Novel', 'Birch'], mixed);
    expect(names()).toEqual(['all.ndjson', 'Wren', 'Ash', 'Birch']);
    expect(spoken()).toBe('2 ready, 1 refused, 1 already there');
    button('1 refused')?.click();
    await settle();
    expect([names(), button('1 refused')?.getAttribute('aria-pressed')]).toEqual([['all.ndjson'], 'true']);
    button('1 refused')?.click();
    await settle();
    expect(names()).toHaveLength(4);
  });

  it('leads to whom one has already, and lets a second one in with one press', async () => {
    await look(['Wren', 'Ash'], mixed);
    expect(button('Import this one')).toBeDefined();
    expect(page.querySelector('.imp-like a')?.getAttribute('href')).toBe('/characters/c-9');
    const box = page.querySelector<HTMLInputElement>('.imp-second input');
    expect(box?.checked).toBe(false);
    box?.click();
    await settle();
    expect(button('Import 2')).toBeDefined();
  });

  it('keeps trouble in sight in a list of thousands, and counts what it does not draw', async () => {
    const many = Array.from({ length: 300 }, (_, number) => `Nr${number}`);
    await look([...many, 'Novel'], mixed);
    expect([names().length, names()[0]]).toEqual([100, 'all.ndjson']);
    expect(page.querySelector('.imp-rest')?.textContent).toContain('and 201 more');
  });

  it('goes from the press to Cancel to what came of it, and offers the way back there and in the toast', async () => {
    await look(['Ash', 'Birch']);
    const press = button('Import 2');
    press?.focus();
    press?.click();
    await settle();
    expect(document.activeElement?.textContent.trim()).toBe('Cancel');
    expect(page.querySelector('progress')?.max).toBe(2);
    expect(spoken()).toBe('0 of 2 imported');
    const asked = server.expectOne(BULK);
    asked.flush({ importId: 'one', items: itemsOf(asked, (name) => ({ status: 201, id: name })) });
    await settle();
    expect(document.activeElement?.id).toBe('files-title');
    expect(page.querySelector('.imp-told')?.textContent).toBe('2 characters imported.');
    expect(button('Undo this import of 2')).toBeDefined();
    TestBed.inject(Toast).undo();
    await settle();
    server.expectOne('/api/v1/characters/imports/one').flush({
      importId: 'one',
      items: [
        { id: 'Ash', name: 'Ash', version: 1, status: 'trashed' },
        { id: 'Birch', name: 'Birch', version: 2, status: 'changed' },
      ],
    });
    await settle();
    expect(TestBed.inject(Toast).current()?.text).toBe(
      'One character taken back; it lies in the trash. One was changed since, and stays.',
    );
    expect(TestBed.inject(Toast).current()?.link?.path).toBe('/characters/trash');
    expect(page.textContent).toMatch(/it lies in the trash.*Changed since it came in, so it stays/s);
    expect(button('Undo this import')).toBeUndefined();
  });

  it('speaks of a long act four times, not with each of its groups', async () => {
    const heard = new Set<string | null | undefined>();
    const many = Array.from({ length: 400 }, (_, number) => `Nr${number}`);
    void store.look([new File([many.map((name) => JSON.stringify({ name })).join('\n')], 'all.ndjson')]);
    for (let left = many.length; left > 0; left -= 25) {
      await settle();
      heard.add(spoken());
      const asked = server.expectOne(`${BULK}?dryRun=true`);
      asked.flush({ items: itemsOf(asked, () => ({})) });
    }
    await settle();
    expect([...heard]).toEqual(['0', '100', '200', '300'].map((done) => `${done} of 400 looked at`));
    expect(spoken()).toBe('400 ready');
  });

  it('takes a row off the list and leaves the focus on the one in its place', async () => {
    await look(['Novel', 'Ash', 'Birch'], mixed);
    const gone = page.querySelector<HTMLElement>('app-import-row .icon-btn');
    gone?.focus();
    gone?.click();
    await settle();
    expect(names()).toEqual(['Ash', 'Birch']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Import Ash');
  });
});
