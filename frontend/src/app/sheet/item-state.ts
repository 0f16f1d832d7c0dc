import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { EquipmentItem, Ruleset } from '@heroledger/rules';
import { Icon } from '../ui';
import { actsWith, type ItemChange } from './equipment/item-acts';
import { itemOf, placeWords } from './sheet-model';

/** Where an item is (worn, held, packed) and, pressed, where else it may go. */
@Component({
  selector: 'app-item-state',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (editable()) {
      <button type="button" class="state-btn" [cdkMenuTriggerFor]="menu">
        <span class="vh">{{ item().name }}: </span>{{ words() }}<app-icon name="keyboard_arrow_down" />
      </button>
    } @else {
      <span class="state-btn">{{ words() }}</span>
    }
    <ng-template #menu>
      <div class="menu leaf" cdkMenu>
        @for (act of acts(); track act.label) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="change(act.change)">{{ act.label }}</button>
        }
      </div>
    </ng-template>
  `,
})
export class ItemState {
  readonly item = input.required<EquipmentItem>();
  /** All there is: some of it holds other things. */
  readonly equipment = input.required<readonly EquipmentItem[]>();
  readonly ruleset = input.required<Ruleset>();
  readonly editable = input(true);
  readonly changed = output<ItemChange>();

  protected readonly acts = computed(() => actsWith(this.item(), { equipment: this.equipment() }, this.ruleset()));
  protected readonly words = computed(() => {
    if (!this.item().isEquipped) return $localize`Packed`;
    return placeWords(itemOf(this.ruleset(), this.item()), this.ruleset().slots) ?? $localize`In use`;
  });

  protected change(change: ItemChange['change']): void {
    this.changed.emit({ item: this.item(), change });
  }
}
