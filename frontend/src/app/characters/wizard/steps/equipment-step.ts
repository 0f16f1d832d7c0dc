import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { addItem, equipmentFrom, removeItem, type EquipmentItem, type Item } from '@heroledger/rules';
import { equipmentFlags, EquipmentLedger, ItemFinder, makeId, present, ViolationNote } from '../../../sheet';
import { type BundleOption, weaponWords } from '../bundle-words';
import { WizardStore } from '../wizard-store';

/** What the class brings along, one option of each bundle, and whatever else. */
@Component({
  selector: 'app-equipment-step',
  imports: [EquipmentLedger, ItemFinder, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './equipment-step.html',
})
export class EquipmentStep {
  protected readonly store = inject(WizardStore);
  protected readonly character = present(this.store.document);
  protected readonly flags = equipmentFlags(this.store.violations);

  protected readonly bundles = computed(() =>
    (this.store.characterClass()?.startingEquipment ?? []).filter(({ options }) => options.length > 1),
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

  protected remove({ id }: EquipmentItem): void {
    this.store.edit((document) => removeItem(document, id));
  }
}
