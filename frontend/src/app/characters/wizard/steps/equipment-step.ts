import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { addItem, changeItem, equipmentFrom, removeItem, type EquipmentItem, type Item } from '@heroledger/rules';
import {
  detailOf,
  type ItemChange,
  ItemFinder,
  itemIcons,
  itemOf,
  ItemState,
  makeId,
  ViolationNote,
  violationsAt,
} from '../../../sheet';
import { Icon } from '../../../ui';
import { type BundleOption, weaponWords } from '../bundle-words';
import { WizardStore } from '../wizard-store';

/** What the class brings along, one option of each bundle, and whatever else. */
@Component({
  selector: 'app-equipment-step',
  imports: [Icon, ItemFinder, ItemState, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './equipment-step.html',
})
export class EquipmentStep {
  protected readonly store = inject(WizardStore);

  protected readonly bundles = computed(() =>
    (this.store.characterClass()?.startingEquipment ?? []).filter(({ options }) => options.length > 1),
  );
  protected readonly rows = computed(() => {
    const ruleset = this.store.ruleset();
    if (ruleset === null) return [];
    return (this.store.document()?.equipment ?? []).map((item, index) => ({
      item,
      known: itemOf(ruleset, item),
      icon: itemIcons[item.itemType],
      detail: detailOf(item, ruleset),
      violations: violationsAt(this.store.violations(), `/equipment/${String(index)}`),
    }));
  });
  protected readonly general = computed(() =>
    this.store.violations().filter(({ pointer }) => pointer === '/equipment'),
  );

  protected weaponWords(option: BundleOption): string {
    const ruleset = this.store.ruleset();
    return ruleset === null ? '' : weaponWords(option, ruleset);
  }

  protected isPicked(bundle: string, option: string): boolean {
    return this.store.draft().bundles[bundle] === option;
  }

  protected add(item: Item): void {
    this.store.edit((document) => addItem(document, equipmentFrom(item, makeId)));
  }

  protected changeItem({ item, change }: ItemChange): void {
    this.store.edit((document) => changeItem(document, item.id, change));
  }

  protected remove({ id }: EquipmentItem): void {
    this.store.edit((document) => removeItem(document, id));
  }
}
