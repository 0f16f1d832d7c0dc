import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Named } from '@heroledger/rules';
import { Icon, type IconName } from '../ui';

/** One thing a list is narrowed by: what it is called, what may be chosen, and what is. */
export interface ListFilter<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly clearLabel: string;
  readonly icon?: IconName;
  readonly options: readonly Named[];
  /** Empty while it narrows nothing. */
  readonly value: string;
}

/** `words` are what it is called, and how it is taken away. What is chosen can be seen although it is none of the options. */
export const listFilter = <Key extends string>(
  key: Key,
  value: string,
  [name, clearLabel]: readonly [name: string, clearLabel: string],
  options: readonly Named[],
): ListFilter<Key> => {
  const isAmong = value === '' || options.some(({ id }) => id === value);
  return { key, name, clearLabel, options: isAmong ? options : [{ id: value, name: value }, ...options], value };
};

export interface ChosenFilter<Key extends string = string> {
  readonly key: Key;
  readonly value: string;
}

/** Filters as chips: each a list of the device's own, and a way to take it away. Stands in a row of chips. */
@Component({
  selector: 'app-filter-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'in-place' },
  template: `
    @for (filter of filters(); track filter.key) {
      <span class="chip choice" [class.on]="filter.value !== ''">
        @if (filter.icon; as icon) {
          <app-icon [name]="icon" />
        }
        <select [attr.aria-label]="filter.name" (change)="say(filter.key, $event)">
          <option value="" [selected]="filter.value === ''">{{ filter.name }}</option>
          @for (option of filter.options; track option.id) {
            <option [value]="option.id" [selected]="option.id === filter.value">{{ option.name }}</option>
          }
        </select>
        @if (filter.value === '') {
          <app-icon name="keyboard_arrow_down" />
        } @else {
          <button
            type="button"
            class="chip-clear"
            [attr.aria-label]="filter.clearLabel"
            (click)="chosen.emit({ key: filter.key, value: '' })"
          >
            <app-icon name="close" />
          </button>
        }
      </span>
    }
  `,
})
export class FilterChips<Key extends string = string> {
  readonly filters = input.required<readonly ListFilter<Key>[]>();
  readonly chosen = output<ChosenFilter<Key>>();

  protected say(key: Key, { target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen.emit({ key, value: target.value });
  }
}
