import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Named } from '@heroledger/rules';
import { Icon, type IconName, SearchBox } from '../ui';
import { levelRanges, type ListAddress } from './character-filters';

interface Filter {
  readonly key: 'ruleset' | 'class' | 'levels' | 'tag';
  readonly name: string;
  readonly clearLabel: string;
  readonly icon: IconName | null;
  readonly options: readonly Named[];
  readonly value: string;
}

/** Search as you type, filters and order. What it says goes into the address of the page. */
@Component({
  selector: 'app-list-finder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, SearchBox],
  host: { class: 'finder', role: 'search' },
  templateUrl: './list-finder.html',
})
export class ListFinder {
  readonly address = input.required<ListAddress>();
  readonly view = input.required<'cards' | 'table'>();
  readonly rulesets = input<readonly Named[]>([]);
  readonly classes = input<readonly Named[]>([]);
  readonly tags = input<readonly string[]>([]);

  readonly changed = output<Partial<ListAddress>>();
  readonly viewChanged = output<'cards' | 'table'>();

  protected readonly filters = computed((): readonly Filter[] => {
    const address = this.address();
    const filters: Filter[] = [
      {
        key: 'ruleset',
        name: $localize`Ruleset`,
        clearLabel: $localize`Any ruleset`,
        icon: null,
        options: this.rulesets(),
        value: address.ruleset,
      },
      {
        key: 'class',
        name: $localize`Class`,
        clearLabel: $localize`Any class`,
        icon: null,
        options: this.classes(),
        value: address.class,
      },
      {
        key: 'levels',
        name: $localize`Level`,
        clearLabel: $localize`Any level`,
        icon: null,
        options: levels,
        value: address.levels,
      },
      {
        key: 'tag',
        name: $localize`Tag`,
        clearLabel: $localize`Any tag`,
        icon: 'sell',
        options: this.#tagOptions(),
        value: address.tag,
      },
    ];
    return filters.filter(({ options, value }) => options.length > 0 || value !== '');
  });
  protected readonly sortings: readonly Named[] = [
    { id: '-updatedAt', name: $localize`Last changed first` },
    { id: '-createdAt', name: $localize`Newest first` },
    { id: 'name', name: $localize`By name` },
    { id: '-level', name: $localize`Highest level first` },
  ];

  protected say(key: keyof ListAddress, event: Event): void {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      this.changed.emit({ [key]: target.value });
  }

  protected clear(key: keyof ListAddress): void {
    this.changed.emit({ [key]: '' });
  }

  #tagOptions(): readonly Named[] {
    const { tag } = this.address();
    const tags = tag === '' || this.tags().includes(tag) ? this.tags() : [tag, ...this.tags()];
    return tags.map((id) => ({ id, name: id }));
  }
}

const levels: readonly Named[] = levelRanges.map((id) => ({
  id,
  name: $localize`Level ${id.replace('-', '–')}:range:`,
}));
