import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PagedRows } from '../../lists';
import { RulesetShelf } from '../../rulesets';
import { CardSkeleton, FigurePipe, Icon, Nothing } from '../../ui';
import type { DiscardedCharacter } from '../character-messages';
import { TrashStore } from './trash-store';
import { TrashedCard } from './trashed-card';

/** What was deleted within the last 30 days, and the way back. */
@Component({
  selector: 'app-trash-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, FigurePipe, Icon, Nothing, PagedRows, RouterLink, TrashedCard],
  host: { class: 'wrap' },
  templateUrl: './trash-page.html',
})
export class TrashPage {
  readonly #injector = inject(Injector);
  protected readonly store = inject(TrashStore);
  protected readonly shelf = inject(RulesetShelf);
  protected readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly pickedIds = computed(() => new Set(this.store.picked().map(({ id }) => id)));

  constructor() {
    void this.store.again();
    effect(() => this.shelf.fetch(new Set(this.store.rows().map(({ ruleset }) => ruleset))));
  }

  /** What was pressed goes with its card: the focus goes to the head of the page. */
  protected async bringBack(rows: readonly DiscardedCharacter[]): Promise<void> {
    await this.store.bringBack(rows);
    afterNextRender(
      () => {
        const { nativeElement } = this.title();
        const { activeElement, body } = nativeElement.ownerDocument;
        if (activeElement === null || activeElement === body) nativeElement.focus();
      },
      { injector: this.#injector },
    );
  }
}
