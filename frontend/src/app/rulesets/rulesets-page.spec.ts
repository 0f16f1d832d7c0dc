import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RulesetsPage } from './rulesets-page';

// Faked: the server.
describe('the rulesets of other players', () => {
  const aRuleset = (name: string) => ({
    id: name,
    name,
    version: '1.0.0',
    description: '',
    owner: 'noor',
    mine: false,
  });

  it('are all there, however many they are', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(RulesetsPage);
    const server = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const more = () =>
      [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Show more'));
    const answer = async (nextCursor: string | null, name: string, cursor: string | null) => {
      const asked = server.expectOne(({ url }) => url === '/api/v1/rulesets/public');
      expect(asked.request.params.get('cursor')).toBe(cursor);
      asked.flush({ items: [aRuleset(name)], nextCursor });
      await fixture.whenStable();
      fixture.detectChanges();
    };
    fixture.detectChanges();
    for (const list of ['/api/v1/rulesets', '/api/v1/rulesets/mine'])
      server.expectOne(list).flush({ items: [], nextCursor: null });
    await answer('after-the-first', 'Iron Roads', null);
    more()?.click();
    await answer(null, 'Salt and Ash', 'after-the-first');
    expect(page.textContent).toMatch(/Iron Roads.*Salt and Ash/s);
    expect(more()).toBeUndefined();
  });
});
