import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { EquipmentItem, Item, Slot } from '@heroledger/rules';
import { Icon } from '../ui';
import { placeWords } from './sheet-model';

export interface ItemChange {
  readonly item: EquipmentItem;
  readonly change: Partial<Pick<EquipmentItem, 'isEquipped' | 'isAttuned' | 'quantity' | 'containerId'>>;
}

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
        @if (item().isEquipped) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="change({ isEquipped: false })" i18n>
            Stow in the pack
          </button>
        } @else {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="change({ isEquipped: true })">
            @if (place() !== null) {
              <ng-container i18n>Equip: {{ place() }}</ng-container>
            } @else {
              <ng-container i18n>Equip</ng-container>
            }
          </button>
        }
        @if (known()?.attunement) {
          @if (item().isAttuned) {
            <button type="button" cdkMenuItem (cdkMenuItemTriggered)="change({ isAttuned: false })" i18n>
              End the attunement
            </button>
          } @else {
            <button
              type="button"
              cdkMenuItem
              (cdkMenuItemTriggered)="change({ isAttuned: true, isEquipped: true })"
              i18n
            >
              Attune
            </button>
          }
        }
        <ng-content />
      </div>
    </ng-template>
  `,
})
export class ItemState {
  readonly item = input.required<EquipmentItem>();
  /** The ruleset's item; null for one of the player's own making. */
  readonly known = input.required<Item | null>();
  readonly slots = input.required<readonly Slot[]>();
  readonly editable = input(true);
  readonly changed = output<ItemChange>();

  protected readonly place = computed(() => placeWords(this.known(), this.slots()));
  protected readonly words = computed(() => {
    if (!this.item().isEquipped) return $localize`Packed`;
    return this.place() ?? $localize`In use`;
  });

  protected change(change: ItemChange['change']): void {
    this.changed.emit({ item: this.item(), change });
  }
}
