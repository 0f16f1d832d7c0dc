import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { TemplatesPage } from './templates-page';
import { TemplatesStore } from './templates-store';

const aTemplate = (id: string, change: object = {}) => ({
  ...{ id, name: id, description: '', origin: 'built-in', by: null, forks: 0, ruleset: 'srd-5.1', level: 1 },
  ...{ classes: [], ancestry: null, figures: [], visibility: 'public', document: {} },
  ...change,
});

// Faked: the server.
describe('the page of templates', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<TemplatesPage>;
  let page: HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
        ...[TemplatesStore, RulesetShelf],
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  function open(address: Readonly<Record<string, string>> = {}): void {
    fixture = TestBed.createComponent(TemplatesPage);
    page = fixture.nativeElement as HTMLElement;
    for (const [part, value] of Object.entries(address)) fixture.componentRef.setInput(part, value);
    fixture.detectChanges();
    server.expectOne('/api/v1/rulesets').flush([{ id: 'srd-5.1', shortName: 'SRD 5.1' }]);
  }
  const asked = (): TestRequest => server.expectOne(({ url }) => url === '/api/v1/characters/templates');
  async function answer(items: readonly object[], nextCursor: string | null = null): Promise<void> {
    asked().flush({ items, nextCursor });
    await fixture.whenStable();
    fixture.detectChanges();
  }
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

  it('asks the server for what its address says, and for nothing an address only claims', () => {
    open({ search: ' knife ', ruleset: 'srd-5.1', class: 'rogue', levels: '5-10', origin: 'public', sort: '-forks' });
    const said = asked().request.params;
    expect(Object.fromEntries(said.keys().map((key) => [key, said.get(key)]))).toEqual({
      ...{ search: 'knife', ruleset: 'srd-5.1', class: 'rogue', minLevel: '5', maxLevel: '10' },
      ...{ origin: 'public', sort: '-forks', limit: '24' },
    });
    open({ origin: 'everywhere', sort: 'level', levels: 'x' });
    const { params } = asked().request;
    expect(params.keys().sort()).toEqual(['limit', 'sort']);
    expect(params.get('sort')).toBe('name');
  });

  it('shows all of them, however many there are', async () => {
    open();
    await answer([aTemplate('The Thaw')], 'after-the-first');
    button('Show more')?.click();
    const next = asked();
    expect(next.request.params.get('cursor')).toBe('after-the-first');
    next.flush({ items: [aTemplate('Squire')], nextCursor: null });
    await fixture.whenStable();
    fixture.detectChanges();
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent.trim())).toEqual([
      'The Thaw',
      'Squire',
    ]);
    expect(button('Show more')).toBeUndefined();
  });

  it('says whose each is and how often it was begun, and where it can be looked at', async () => {
    open();
    await answer([
      aTemplate('shipped', { forks: 1 }),
      aTemplate('own', { origin: 'mine', by: 'Ada', visibility: 'private' }),
      aTemplate('theirs', { origin: 'public', by: 'Bob', forks: 1234 }),
    ]);
    const cards = [...page.querySelectorAll('app-template-card')];
    const words = cards.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(words[0]).toMatch(/Comes with Heroledger.*Begun once/);
    expect(words[1]).toMatch(/Yours.*Private/);
    expect(words[1]).not.toMatch(/Begun/);
    expect(words[2]).toMatch(/By Bob.*Begun 1,234 times/);
    expect(cards.map((card) => card.querySelector('h3 a')?.getAttribute('href') ?? null)).toEqual([
      null,
      '/characters/own',
      '/shared/theirs',
    ]);
  });

  it('keeps what is chosen in its address', async () => {
    open();
    await answer([aTemplate('The Thaw')]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button('Mine')?.click();
    expect(navigate).toHaveBeenLastCalledWith([], expect.objectContaining({ queryParams: { origin: 'mine' } }));
    button('All')?.click();
    expect(navigate).toHaveBeenLastCalledWith([], expect.objectContaining({ queryParams: { origin: null } }));
  });

  it.each([
    [{ origin: 'mine' }, /No template of your own yet.*Make a template of it/s, 'To my characters'],
    [{ origin: 'public' }, /No other player shows a template yet/, 'Show the ready-made ones'],
    [{ origin: 'mine', search: 'zz' }, /No template by “zz”/, 'Take the filters away'],
    [{ levels: '17-20' }, /No template of that kind/, 'Take the filters away'],
  ])('says what to do where there is none: %j', async (address, words, act) => {
    open(address);
    await answer([]);
    expect(page.querySelector('app-nothing')?.textContent).toMatch(words);
    const acts = [...page.querySelectorAll('app-nothing button, app-nothing a')];
    expect(acts.map(({ textContent }) => textContent.trim())).toEqual([act]);
  });
});
