import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { EquipmentItem, Fix, Ruleset, Violation } from '@heroledger/rules';
import { formatNumber, Icon } from '../ui';
import { itemIcons } from './item-icons';
import type { ItemChange } from './equipment/item-acts';
import { ItemState } from './item-state';
import { detailOf } from './item-words';
import { violationsAt } from './sheet-model';
import { ViolationNote } from './violation-note';

/** The items of a list with their state; corrections stand below the item they are about. */
@Component({
  selector: 'app-worn-list',
  imports: [Icon, ItemState, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="rows items">
      @for (row of rows(); track row.item.id) {
        <li class="item">
          <div class="row">
            <app-icon [name]="row.icon" />
            <span class="row-main">
              <span class="row-title">{{ row.title }}</span>
              @if (row.detail !== '') {
                <span class="row-sub block">{{ row.detail }}</span>
              }
            </span>
            <app-item-state
              [item]="row.item"
              [equipment]="equipment()"
              [ruleset]="ruleset()"
              [editable]="editable()"
              (changed)="changed.emit($event)"
            />
          </div>
          @for (violation of row.violations; track violation.code + violation.pointer) {
            <app-violation-note [violation]="violation" [editable]="editable()" (mend)="mend.emit($event)" />
          }
        </li>
      }
    </ul>
  `,
})
export class WornList {
  /** All equipment: pointers of violations count from its start. */
  readonly equipment = input.required<readonly EquipmentItem[]>();
  readonly ruleset = input.required<Ruleset>();
  readonly violations = input.required<readonly Violation[]>();
  readonly editable = input(true);
  readonly changed = output<ItemChange>();
  readonly mend = output<Fix>();

  protected readonly rows = computed(() =>
    this.equipment()
      .map((item, index) => this.#row(item, index))
      .filter(({ item, violations }) => item.isEquipped || violations.length > 0),
  );

  #row(item: EquipmentItem, index: number) {
    return {
      item,
      icon: itemIcons[item.itemType],
      title: item.quantity > 1 ? `${item.name} × ${formatNumber(item.quantity)}` : item.name,
      detail: detailOf(item, this.ruleset()),
      violations: violationsAt(this.violations(), `/equipment/${String(index)}`),
    };
  }
}
