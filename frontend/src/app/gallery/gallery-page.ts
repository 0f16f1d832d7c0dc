import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CharacterCard, levelOptions, sortingOptions } from '../characters';
import { type ChosenFilter, FilterChips, type ListFilter, listFilter, OrderChip, PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Nothing, SearchBox } from '../ui';
import { GalleryStore } from './gallery-store';

@Component({
  selector: 'app-gallery-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, CharacterCard, FilterChips, Nothing, OrderChip, PagedRows, RouterLink, SearchBox],
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
        (searched)="look({ search: $event })"
      />
      <div class="chips">
        <app-filter-chips [filters]="filters()" (chosen)="choose($event)" />
        <app-order-chip [orders]="orders" [value]="order()" (chosen)="look({ sort: $event })" />
      </div>
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
        @if (narrowed()) {
          <p class="muted" i18n>The search looks at names, classes, ancestries and tags.</p>
          <button type="button" class="btn outline" (click)="showAll()" i18n>Show everybody</button>
        } @else {
          <p class="muted" i18n>
            A character is hung here by its player: open one of yours, and choose Everybody on its Sharing page.
          </p>
          <a class="btn outline" routerLink="/characters" i18n>To my characters</a>
        }
      </app-nothing>
    </app-paged-rows>
  `,
})
export class GalleryPage {
  readonly #router = inject(Router);
  protected readonly store = inject(GalleryStore);
  protected readonly shelf = inject(RulesetShelf);

  readonly search = input<string>();
  readonly ruleset = input<string>();
  readonly class = input<string>();
  readonly ancestry = input<string>();
  /** `5-10`. */
  readonly levels = input<string>();
  readonly sort = input<string>();

  protected readonly orders = sortingOptions;
  /** An address may say anything. */
  protected readonly order = computed(() => sortingOptions.find(({ id }) => id === this.sort())?.id ?? NEWEST);
  protected readonly filters = computed((): readonly ListFilter[] => {
    const ruleset = this.ruleset() ?? '';
    const { known } = this.shelf;
    const [classes, ancestries] = [this.shelf.classesOf(ruleset), this.shelf.ancestriesOf(ruleset)];
    return [
      listFilter('ruleset', ruleset, [$localize`Ruleset`, $localize`Any ruleset`], known()),
      listFilter('class', this.class() ?? '', [$localize`Class`, $localize`Any class`], classes),
      listFilter('ancestry', this.ancestry() ?? '', [$localize`Ancestry`, $localize`Any ancestry`], ancestries),
      listFilter('levels', this.levels() ?? '', [$localize`Level`, $localize`Any level`], levelOptions),
    ];
  });
  protected readonly narrowed = computed(
    () => (this.search() ?? '').trim() !== '' || this.filters().some(({ value }) => value !== ''),
  );
  protected readonly emptyTitle = computed(() => {
    const search = this.search()?.trim();
    if (search) return $localize`Nobody by “${search}:search:”`;
    return this.narrowed() ? $localize`Nobody of that kind` : $localize`The walls are still bare`;
  });

  constructor() {
    void this.shelf.list();
    effect(() => {
      const narrowing = {
        search: this.search() ?? '',
        ruleset: this.ruleset() ?? '',
        class: this.class() ?? '',
        ancestry: this.ancestry() ?? '',
        levels: this.levels() ?? '',
        sort: this.order(),
      };
      untracked(() => void this.store.show(narrowing));
    });
    // What is chosen has a name, also where nobody is found.
    effect(() => {
      const ruleset = this.ruleset() ?? '';
      const isNamed = (this.class() ?? this.ancestry() ?? '') !== '';
      this.shelf.fetch(ruleset !== '' ? [ruleset] : isNamed ? this.shelf.known().map(({ id }) => id) : []);
    });
    effect(() => this.shelf.fetch(new Set(this.store.rows().map(({ ruleset }) => ruleset))));
  }

  protected choose({ key, value }: ChosenFilter): void {
    this.look({ [key]: value });
  }

  protected look(change: Readonly<Record<string, string>>): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, value === '' || value === NEWEST ? null : value]),
    );
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showAll(): void {
    this.look({ search: '', ruleset: '', class: '', ancestry: '', levels: '' });
  }
}

const NEWEST = '-updatedAt';
