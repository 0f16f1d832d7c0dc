import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RulesetShelf } from '../rulesets';
import { GalleryPage } from './gallery-page';
import { GalleryStore } from './gallery-store';

// Faked: the server.
describe('the gallery', () => {
  function open(address: Readonly<Record<string, string>>) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([]), GalleryStore, RulesetShelf],
    });
    const fixture = TestBed.createComponent(GalleryPage);
    for (const [part, value] of Object.entries(address)) fixture.componentRef.setInput(part, value);
    fixture.detectChanges();
    const asked = TestBed.inject(HttpTestingController).expectOne(({ url }) => url === '/api/v1/characters/public');
    return { fixture, page: fixture.nativeElement as HTMLElement, asked };
  }

  it('asks the server for class, ancestry, levels and order', () => {
    const { params } = open({ class: 'bard', ancestry: 'elf', levels: '1-4', sort: '-level' }).asked.request;
    expect(Object.fromEntries(params.keys().map((key) => [key, params.get(key)]))).toEqual({
      ...{ class: 'bard', ancestry: 'elf', minLevel: '1', maxLevel: '4', sort: '-level', limit: '24' },
    });
  });

  it('asks for those changed last first where its address names no order it knows', () => {
    expect(open({ sort: 'owner' }).asked.request.params.get('sort')).toBe('-updatedAt');
  });

  it.each([
    [{}, /The walls are still bare.*choose Everybody on its Sharing page/s],
    [{ ancestry: 'elf' }, /Nobody of that kind/],
    [{ search: 'zz' }, /Nobody by “zz”/],
  ])('says what to do where nobody is: %j', async (address, words) => {
    const { fixture, page, asked } = open(address);
    asked.flush({ items: [], nextCursor: null });
    await fixture.whenStable();
    fixture.detectChanges();
    expect(page.querySelector('app-nothing')?.textContent).toMatch(words);
  });

  it('takes all filters away at once', async () => {
    const { fixture, page, asked } = open({ class: 'bard', search: 'zz' });
    asked.flush({ items: [], nextCursor: null });
    await fixture.whenStable();
    fixture.detectChanges();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    page.querySelector<HTMLButtonElement>('app-nothing button')?.click();
    const queryParams = { search: null, ruleset: null, class: null, ancestry: null, levels: null };
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams }));
  });
});
