import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SEARCH_DELAY, SearchBox } from './search-box';

@Component({
  imports: [SearchBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-search-box [text]="text()" label="Search" (searched)="asked.push($event)" />`,
})
class Page {
  readonly text = signal('');
  readonly asked: string[] = [];
}

// Faked: the clock.
describe('SearchBox', () => {
  function setup() {
    const fixture = TestBed.createComponent(Page);
    fixture.detectChanges();
    const page: HTMLElement = fixture.nativeElement;
    document.body.append(page);
    const box = page.querySelector('input') ?? document.createElement('input');
    const type = (text: string): void => {
      box.focus();
      box.value = text;
      box.dispatchEvent(new Event('input'));
    };
    return { fixture, page, box, type, asked: fixture.componentInstance.asked, text: fixture.componentInstance.text };
  }

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
  });

  it('asks once for a word that is typed quickly', () => {
    const { type, asked } = setup();
    for (const text of ['t', 'ta', 'tam']) type(text);
    jest.advanceTimersByTime(SEARCH_DELAY);
    expect(asked).toEqual(['tam']);
  });

  it('does not take back what is typed while the page is still answering', () => {
    const { fixture, type, box, text } = setup();
    type('tams');
    text.set('tam');
    fixture.detectChanges();
    expect(box.value).toBe('tams');
  });

  it('shows what the address says when nobody is typing', () => {
    const { fixture, box, text } = setup();
    text.set('uldra');
    fixture.detectChanges();
    expect(box.value).toBe('uldra');
  });

  it('is cleared at once, and by Escape', () => {
    const { fixture, page, type, asked } = setup();
    type('tam');
    fixture.detectChanges();
    page.querySelector('button')?.click();
    expect(asked).toEqual(['']);
    jest.advanceTimersByTime(SEARCH_DELAY);
    expect(asked).toEqual(['']);
  });

  it('is reached with a slash, but not out of another field', () => {
    const { page, box } = setup();
    page.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    expect(document.activeElement).toBe(box);
    const other = document.createElement('textarea');
    document.body.append(other);
    other.focus();
    other.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    expect(document.activeElement).toBe(other);
  });
});
