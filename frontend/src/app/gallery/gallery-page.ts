import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { CharacterCard } from '../characters';
import { PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Nothing, SearchBox } from '../ui';
import { GalleryStore } from './gallery-store';

@Component({
  selector: 'app-gallery-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, CharacterCard, Nothing, PagedRows, SearchBox],
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
    <app-paged-rows [list]="store">
      <div reading class="cards" aria-busy="true">
        @for (card of [1, 2, 3]; track card) {
          <app-card-skeleton />
        }
      </div>
      <div found class="cards">
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
      <app-nothing nobody icon="language" [title]="emptyTitle()">
        <p class="muted" i18n>A character is hung here by its owner; nothing is by itself.</p>
      </app-nothing>
    </app-paged-rows>
  `,
})
export class GalleryPage {
  readonly #router = inject(Router);
  protected readonly store = inject(GalleryStore);
  protected readonly shelf = inject(RulesetShelf);

  readonly search = input<string>();

  protected readonly emptyTitle = computed(() =>
    this.search() ? $localize`Nobody by “${this.search()}:search:”` : $localize`The walls are still bare`,
  );

  constructor() {
    effect(() => {
      const search = this.search() ?? '';
      untracked(() => void this.store.show({ search }));
    });
    effect(() => this.shelf.fetch(new Set(this.store.rows().map(({ ruleset }) => ruleset))));
  }

  protected look(text: string): void {
    const queryParams = { search: text === '' ? null : text };
    void this.#router.navigate([], { queryParams, replaceUrl: true });
  }
}
