import { DestroyRef, Directive, inject, Injectable, signal, TemplateRef } from '@angular/core';

/** What the present page puts into the bar above it: the state of saving, undo, its own menu. */
@Injectable({ providedIn: 'root' })
export class PageBar {
  readonly #content = signal<TemplateRef<unknown> | null>(null);

  readonly content = this.#content.asReadonly();

  show(content: TemplateRef<unknown>): void {
    this.#content.set(content);
  }

  /** Takes back one's own content only: the next page may have put its own there already. */
  clear(content: TemplateRef<unknown>): void {
    this.#content.update((shown) => (shown === content ? null : shown));
  }
}

/** `<ng-container *appPageBar>…</ng-container>` in a page stands in the bar of the shell while the page is open. */
@Directive({ selector: '[appPageBar]' })
export class PageBarContent {
  constructor() {
    const bar = inject(PageBar);
    const content = inject<TemplateRef<unknown>>(TemplateRef);
    bar.show(content);
    inject(DestroyRef).onDestroy(() => bar.clear(content));
  }
}
