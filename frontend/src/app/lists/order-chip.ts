import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Named } from '@heroledger/rules';
import { Icon } from '../ui';

/** What a list is in order of, as the last of a row of chips. */
@Component({
  selector: 'app-order-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'chip choice plain order' },
  template: `
    <select aria-label="Order" i18n-aria-label (change)="say($event)">
      @for (order of orders(); track order.id) {
        <option [value]="order.id" [selected]="order.id === value()">{{ order.name }}</option>
      }
    </select>
    <app-icon name="keyboard_arrow_down" />
  `,
})
export class OrderChip {
  readonly orders = input.required<readonly Named[]>();
  readonly value = input.required<string>();
  readonly chosen = output<string>();

  protected say({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.chosen.emit(target.value);
  }
}
