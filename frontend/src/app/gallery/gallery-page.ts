import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { CharacterCard } from '../characters';
import { whenBack } from '../http';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Nothing, SearchBox, waiting } from '../ui';
import { GalleryStore } from './gallery-store';

@Component({
  selector: 'app-gallery-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, CharacterCard, Nothing, SearchBox],
  host: { class: 'wrap' },
  template: `
    <div class="pagehead">
      <h1 i18n>Gallery</h1>
      <p class="muted" i18n>Characters their players show to everybody.</p>
    </div>
    <div class="finder" role="search">
      <app-search-box
        label="Search the gallery"
        i18n-label
        placeholder="Name, class or ancestry"
        i18n-placeholder
        [text]="search() ?? ''"
        (searched)="look($event)"
      />
    </div>
    @if (store.problem(); as problem) {
      <app-nothing [icon]="problem.kind === 'unreachable' ? 'cloud_off' : 'report'" [title]="problem.title">
        <button type="button" class="btn outline" (click)="store.show(search() ?? '')" i18n>Try again</button>
      </app-nothing>
    } @else if (skeletons()) {
      <div class="cards" aria-busy="true">
        @for (card of [1, 2, 3]; track card) {
          <app-card-skeleton />
        }
      </div>
    } @else if (store.rows().length > 0) {
      <div class="cards">
        @for (row of store.rows(); track row.id) {
          <app-character-card
            [character]="row"
            [ruleset]="shelf.of(row.ruleset)"
            [link]="'/shared/' + row.id"
            [namesRuleset]="true"
            [by]="row.by"
          />
        }
      </div>
      @if (store.hasMore()) {
        <p class="list-more">
          <button type="button" class="btn outline" [attr.aria-busy]="store.loading()" (click)="store.more()" i18n>
            Show more
          </button>
        </p>
      }
    } @else if (!store.loading()) {
      <app-nothing icon="language" [title]="emptyTitle()">
        <p class="muted" i18n>A character is hung here by its owner; nothing is by itself.</p>
      </app-nothing>
    }
  `,
})
export class GalleryPage {
  readonly #router = inject(Router);
  protected readonly store = inject(GalleryStore);
  protected readonly shelf = inject(RulesetShelf);

  readonly search = input<string>();

  protected readonly skeletons = waiting(computed(() => this.store.loading() && this.store.rows().length === 0));
  protected readonly emptyTitle = computed(() =>
    this.search() ? $localize`Nobody by “${this.search()}:search:”` : $localize`The walls are still bare`,
  );

  constructor() {
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.show(this.search() ?? '');
    });
    effect(() => {
      const search = this.search() ?? '';
      untracked(() => void this.store.show(search));
    });
    effect(() => this.shelf.fetch(new Set(this.store.rows().map(({ ruleset }) => ruleset))));
  }

  protected look(text: string): void {
    const queryParams = { search: text === '' ? null : text };
    void this.#router.navigate([], { queryParams, replaceUrl: true });
  }
}
