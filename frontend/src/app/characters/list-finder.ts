import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Named } from '@heroledger/rules';
import { type ChosenFilter, FilterChips, type ListFilter, listFilter, OrderChip } from '../lists';
import { Icon, SearchBox } from '../ui';
import { dayKeys, type ListAddress, narrows } from './character-filters';
import type { TagCount } from './character-messages';
import { dayWords, levelOptions, sortingOptions, visibilityOptions } from './filter-words';
import { SavedFilters } from './saved-filters';

type Filter = ListFilter<'ruleset' | 'class' | 'levels' | 'tag' | 'ancestry' | 'visibility'>;

/** Search as you type, filters and order. What it says goes into the address of the page. */
@Component({
  selector: 'app-list-finder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FilterChips, Icon, OrderChip, SavedFilters, SearchBox],
  host: { class: 'finder', role: 'search' },
  templateUrl: './list-finder.html',
})
export class ListFinder {
  readonly address = input.required<ListAddress>();
  readonly view = input.required<'cards' | 'table'>();
  readonly rulesets = input<readonly Named[]>([]);
  readonly classes = input<readonly Named[]>([]);
  readonly ancestries = input<readonly Named[]>([]);
  readonly tags = input<readonly TagCount[]>([]);

  readonly changed = output<Partial<ListAddress>>();
  readonly cleared = output();
  readonly viewChanged = output<'cards' | 'table'>();

  protected readonly filters = computed((): readonly Filter[] => {
    const address = this.address();
    const { ruleset, ancestry, levels, tag, visibility } = address;
    const tags = this.tags().map(({ tag: id, count }) => ({ id, name: `${id} (${String(count)})` }));
    const filters: Filter[] = [
      listFilter('ruleset', ruleset, [$localize`Ruleset`, $localize`Any ruleset`], this.rulesets()),
      listFilter('class', address.class, [$localize`Class`, $localize`Any class`], this.classes()),
      listFilter('levels', levels, [$localize`Level`, $localize`Any level`], levelOptions),
      { ...listFilter('tag', tag, [$localize`Tag`, $localize`Any tag`], tags), icon: 'sell' },
      listFilter('ancestry', ancestry, [$localize`Ancestry`, $localize`Any ancestry`], this.ancestries()),
      listFilter('visibility', visibility, [$localize`Who may look`, $localize`Whoever may look`], visibilityOptions),
    ];
    const shown = this.hasMore() ? filters : filters.filter(({ key, value }) => value !== '' || isUsual(key));
    return shown.filter(({ options }) => options.length > 0);
  });
  protected readonly days = computed(() =>
    dayKeys
      .map((key) => ({ key, name: dayWords[key], value: this.address()[key] }))
      .filter(({ value }) => this.hasMore() || value !== ''),
  );
  protected readonly narrowed = computed(() => narrows(this.address()));
  protected readonly hasMore = signal(false);
  protected readonly sortings = sortingOptions;

  protected choose({ key, value }: ChosenFilter<Filter['key']>): void {
    this.changed.emit({ [key]: value });
  }

  protected say(key: keyof ListAddress, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.changed.emit({ [key]: target.value });
  }
}

/** Shown before anybody asks for more. */
const isUsual = (key: Filter['key']): boolean => key !== 'ancestry' && key !== 'visibility';
