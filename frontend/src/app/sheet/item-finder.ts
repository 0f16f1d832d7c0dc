import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Item, Ruleset } from '@heroledger/rules';
import { Field, FieldControl, formatAmount, formatNumber, Icon } from '../ui';
import { itemIcons } from './item-icons';

/** At most this many are listed; more are said to exist. */
const most = 8;

/** Finds an item of the ruleset by name or tag, and adds it with one press. */
@Component({
  selector: 'app-item-finder',
  imports: [Field, FieldControl, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field i18n-label label="Find an item">
      <app-icon name="search" />
      <input appControl #text type="search" autocomplete="off" [value]="query()" (input)="query.set(text.value)" />
    </app-field>
    <ul class="rows found" aria-live="polite">
      @for (item of found().shown; track item.id) {
        <li class="row">
          <app-icon class="s" [name]="icons[item.itemType]" />
          <span class="row-main">
            <span class="block">{{ item.name }}</span>
            <span class="row-sub block">{{ detailOf(item) }}</span>
          </span>
          <button type="button" class="btn text" (click)="chosen.emit(item)">
            <ng-container i18n>Add</ng-container><span class="vh">: {{ item.name }}</span>
          </button>
        </li>
      } @empty {
        <li class="row muted small" i18n>Nothing by that name. Make one of your own below.</li>
      }
    </ul>
    @if (found().more > 0) {
      <p class="small muted" i18n>
        {found().more, plural, =1 {One more} other {{{ found().more }} more}}: type to narrow it down.
      </p>
    }
  `,
  styles: `
    .found {
      margin-block: var(--s-2);
    }
  `,
})
export class ItemFinder {
  readonly ruleset = input.required<Ruleset>();
  readonly chosen = output<Item>();

  protected readonly icons = itemIcons;
  protected readonly query = signal('');
  protected readonly found = computed(() => {
    const found = searchItems(this.ruleset(), this.query());
    return { shown: found.slice(0, most), more: Math.max(0, found.length - most) };
  });

  protected detailOf({ weight, value, rarity }: Item): string {
    const { weightUnit } = this.ruleset();
    return [
      ...(rarity === undefined ? [] : [rarity]),
      ...(weight === 0 ? [] : [formatAmount(weight, weightUnit)]),
      ...(value === 0 ? [] : [priceWords(value, this.ruleset())]),
    ].join(', ');
  }
}

/** Names that begin with the words first, then names and tags that hold them. */
export function searchItems({ items, tags }: Ruleset, query: string): readonly Item[] {
  const words = query.trim().toLocaleLowerCase();
  if (words === '') return items;
  const tagNames = new Map(tags.map(({ id, name }) => [id, name.toLocaleLowerCase()]));
  const beginning = items.filter(({ name }) => name.toLocaleLowerCase().startsWith(words));
  const holding = items.filter(
    (item) =>
      !beginning.includes(item) &&
      (item.name.toLocaleLowerCase().includes(words) || item.tags.some((tag) => tagNames.get(tag) === words)),
  );
  return [...beginning, ...holding];
}

/** A price in the largest coin that divides it: `15 gp`. */
export function priceWords(value: number, { currencies }: Ruleset): string {
  const coins = [...currencies].sort((one, other) => other.worth - one.worth);
  const common = coins.filter(({ worth }) => worth <= 100 || coins.every((coin) => coin.worth > 100));
  const coin = common.find(({ worth }) => value % worth === 0) ?? coins.at(-1);
  return coin === undefined ? formatNumber(value) : `${formatNumber(value / coin.worth)} ${coin.abbreviation}`;
}
