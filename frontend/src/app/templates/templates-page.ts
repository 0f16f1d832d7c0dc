import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Named } from '@heroledger/rules';
import { levelOptions } from '../characters';
import { type ChosenFilter, FilterChips, type ListFilter, listFilter, OrderChip, PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Icon, Nothing, SearchBox } from '../ui';
import { TemplateCards } from './template-cards';
import { TemplatesStore } from './templates-store';

@Component({
  selector: 'app-templates-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, FilterChips, Icon, Nothing, OrderChip, PagedRows, RouterLink, SearchBox, TemplateCards],
  host: { class: 'wrap' },
  templateUrl: './templates-page.html',
})
export class TemplatesPage {
  readonly #router = inject(Router);
  protected readonly store = inject(TemplatesStore);
  protected readonly shelf = inject(RulesetShelf);

  // The address of the page, part by part.
  readonly search = input<string>();
  readonly ruleset = input<string>();
  readonly class = input<string>();
  /** `5-10`. */
  readonly levels = input<string>();
  readonly origin = input<string>();
  readonly sort = input<string>();

  protected readonly origins = origins;
  protected readonly orders = orders;
  /** An address may say anything. */
  protected readonly shownOrigin = computed(() => oneOf(origins, this.origin()));
  protected readonly shownOrder = computed(() => oneOf(orders, this.sort()) || 'name');
  protected readonly filters = computed((): readonly ListFilter[] => {
    const ruleset = this.ruleset() ?? '';
    const classes = this.shelf.classesOf(ruleset);
    return [
      listFilter('ruleset', ruleset, [$localize`Ruleset`, $localize`Any ruleset`], this.shelf.known()),
      listFilter('class', this.class() ?? '', [$localize`Class`, $localize`Any class`], classes),
      listFilter('levels', this.levels() ?? '', [$localize`Level`, $localize`Any level`], levelOptions),
    ];
  });
  protected readonly narrowed = computed(
    () => (this.search() ?? '').trim() !== '' || this.filters().some(({ value }) => value !== ''),
  );
  protected readonly emptyTitle = computed(() => {
    const search = this.search()?.trim();
    if (search) return $localize`No template by “${search}:search:”`;
    if (this.narrowed()) return $localize`No template of that kind`;
    return this.shownOrigin() === 'mine'
      ? $localize`No template of your own yet`
      : $localize`No other player shows a template yet`;
  });

  constructor() {
    void this.shelf.list();
    effect(() => {
      const narrowing = {
        search: this.search() ?? '',
        ruleset: this.ruleset() ?? '',
        class: this.class() ?? '',
        levels: this.levels() ?? '',
        origin: this.shownOrigin(),
        sort: this.shownOrder(),
      };
      untracked(() => void this.store.show(narrowing));
    });
    // What is chosen has a name, also where nobody is found.
    effect(() => {
      const ruleset = this.ruleset() ?? '';
      const isNamed = (this.class() ?? '') !== '';
      this.shelf.fetch(ruleset !== '' ? [ruleset] : isNamed ? this.shelf.known().map(({ id }) => id) : []);
    });
  }

  protected choose({ key, value }: ChosenFilter): void {
    this.look({ [key]: value });
  }

  protected look(change: Readonly<Record<string, string>>): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, value === '' || value === 'name' ? null : value]),
    );
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showAll(): void {
    this.look({ search: '', ruleset: '', class: '', levels: '' });
  }
}

const origins: readonly Named[] = [
  { id: '', name: $localize`All` },
  { id: 'built-in', name: $localize`Ready-made` },
  { id: 'mine', name: $localize`Mine` },
  { id: 'public', name: $localize`Other players’` },
];

const orders: readonly Named[] = [
  { id: 'name', name: $localize`Ready-made first` },
  { id: '-forks', name: $localize`Most often begun first` },
];

const oneOf = (options: readonly Named[], value = ''): string => options.find(({ id }) => id === value)?.id ?? '';
