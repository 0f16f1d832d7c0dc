import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from './icon';

let boxesMade = 0;

/** Long enough that a word is one question, short enough that nobody waits. */
export const SEARCH_DELAY = 200;

/** Searches as one types. `/` leads to it from anywhere one is not writing. */
@Component({
  selector: 'app-search-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'field search', '(document:keydown)': 'focusOnSlash($event)' },
  template: `
    <label class="vh" [attr.for]="boxId">{{ label() }}</label>
    <span class="in">
      <app-icon name="search" />
      <input
        #box
        type="search"
        autocomplete="off"
        [attr.id]="boxId"
        [attr.placeholder]="placeholder()"
        (input)="type()"
        (keydown.escape)="clear()"
      />
      @if (typed()) {
        <button type="button" class="icon-btn" aria-label="Clear the search" i18n-aria-label (click)="clear()">
          <app-icon name="close" />
        </button>
      } @else {
        <kbd class="only-wide" aria-hidden="true">/</kbd>
      }
    </span>
  `,
})
export class SearchBox {
  readonly #document = inject(DOCUMENT);
  protected readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly #typed = signal('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What is searched for, as the page knows it. */
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly searched = output<string>();

  protected readonly boxId = `search-${++boxesMade}`;
  protected readonly typed = this.#typed.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
    effect(() => {
      const text = this.text();
      const box = this.box().nativeElement;
      // The page answers late: what is being typed meanwhile is newer than what it says.
      if (this.#document.activeElement === box) return;
      box.value = text;
      this.#typed.set(text);
    });
  }

  protected type(): void {
    this.#typed.set(this.box().nativeElement.value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.searched.emit(this.#typed()), SEARCH_DELAY);
  }

  protected clear(): void {
    clearTimeout(this.#timer);
    const box = this.box().nativeElement;
    box.value = '';
    box.focus();
    this.#typed.set('');
    this.searched.emit('');
  }

  protected focusOnSlash(event: KeyboardEvent): void {
    const { target } = event;
    const writing =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.box().nativeElement.focus();
  }
}
