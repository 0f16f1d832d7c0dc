import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';

type ToHtml = (markdown: string) => string | null;

/** A text of a player's, with its Markdown. What it cannot show as such, it shows as it was typed. */
@Component({
  selector: 'app-prose',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (html(); as html) {
      <div class="prose" [innerHTML]="html"></div>
    } @else {
      <div class="prose typed">{{ text() }}</div>
    }
  `,
})
export class Prose {
  readonly text = input.required<string>();

  readonly #toHtml = signal<ToHtml | null>(null);
  protected readonly html = computed(() => this.#toHtml()?.(this.text()) ?? null);

  constructor() {
    void this.#load();
  }

  /** Not of the first page: who only plays reads no Markdown. */
  async #load(): Promise<void> {
    const { toHtml } = await import('./markdown');
    this.#toHtml.set(toHtml);
  }
}
