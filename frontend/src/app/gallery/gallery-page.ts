import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Named } from '@heroledger/rules';
import { CharacterCard } from '../characters';
import { PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Icon, Nothing, SearchBox } from '../ui';
import { GalleryStore } from './gallery-store';

@Component({
  selector: 'app-gallery-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, CharacterCard, Icon, Nothing, PagedRows, SearchBox],
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
        @for (filter of filters(); track filter.key) {
          <span class="chip choice" [class.on]="filter.value !== ''">
            <select [attr.aria-label]="filter.name" (change)="say(filter.key, $event)">
              <option value="" [selected]="filter.value === ''">{{ filter.name }}</option>
              @for (option of filter.options; track option.id) {
                <option [value]="option.id" [selected]="option.id === filter.value">{{ option.name }}</option>
              }
            </select>
            <app-icon name="keyboard_arrow_down" />
          </span>
        }
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
  readonly ruleset = input<string>();
  /** `5-10`. */
  readonly levels = input<string>();

  protected readonly filters = computed((): readonly Filter[] => [
    { key: 'ruleset', name: $localize`Ruleset`, options: this.shelf.known(), value: this.ruleset() ?? '' },
    { key: 'levels', name: $localize`Level`, options: levels, value: this.levels() ?? '' },
  ]);

  protected readonly emptyTitle = computed(() =>
    this.search()
      ? $localize`Nobody by “${this.search()}:search:”`
      : this.ruleset() || this.levels()
        ? $localize`Nobody of that kind`
        : $localize`The walls are still bare`,
  );

  constructor() {
    void this.shelf.list();
    effect(() => {
      const [minLevel = '', maxLevel = ''] = (this.levels() ?? '').split('-');
      const narrowing = { search: this.search() ?? '', ruleset: this.ruleset() ?? '', minLevel, maxLevel };
      untracked(() => void this.store.show(narrowing));
    });
    effect(() => this.shelf.fetch(new Set(this.store.rows().map(({ ruleset }) => ruleset))));
  }

  protected say(key: Filter['key'], { target }: Event): void {
    if (target instanceof HTMLSelectElement) this.look({ [key]: target.value });
  }

  protected look(change: Readonly<Record<string, string>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

interface Filter {
  readonly key: 'ruleset' | 'levels';
  readonly name: string;
  readonly options: readonly Named[];
  readonly value: string;
}

const levels: readonly Named[] = ['1-4', '5-10', '11-16', '17-20'].map((id) => ({
  id,
  name: $localize`Level ${id.replace('-', '–')}:range:`,
}));
