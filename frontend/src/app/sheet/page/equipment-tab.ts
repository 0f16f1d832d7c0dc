import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  addItem,
  changeItem,
  equipmentFrom,
  removeItem,
  type EquipmentItem,
  type Fix,
  type Item,
} from '@heroledger/rules';
import { Dialogs, Field, FieldControl, formatNumber, Icon, Toast } from '../../ui';
import { makeId, present } from '../edits';
import { equipmentFlags } from '../equipment/equipment-flags';
import { EquipmentLedger, type EquipmentEdit } from '../equipment/equipment-ledger';
import { ItemFinder } from '../item-finder';
import { LimitMeter } from '../limit-meter';
import { purseTotalWords } from '../purse-words';
import { ViolationNote } from '../violation-note';
import { CharacterStore } from './character-store';

/** Everything a character owns: worn, packed and in containers; what may be added; the purse. */
@Component({
  selector: 'app-equipment-tab',
  imports: [EquipmentLedger, Field, FieldControl, Icon, ItemFinder, LimitMeter, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './equipment-tab.html',
  styleUrl: './equipment-tab.scss',
})
export class EquipmentTab {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  protected readonly store = inject(CharacterStore);

  protected readonly ruleset = this.store.ruleset;
  protected readonly character = present(this.store.character);
  protected readonly flags = equipmentFlags(this.store.violations);
  protected readonly limits = computed(() => this.store.sheet()?.limits ?? []);
  protected readonly coins = computed(() =>
    (this.ruleset()?.currencies ?? []).map(({ id, name }) => ({
      id,
      name,
      amount: this.store.character()?.currency[id] ?? 0,
    })),
  );

  /** What all the coins together are worth and weigh; null for an empty purse. */
  protected readonly purse = computed(() => {
    const [ruleset, character] = [this.ruleset(), this.store.character()];
    return ruleset === null || character === null ? null : purseTotalWords(character, ruleset);
  });

  protected edit({ label, change, key }: EquipmentEdit): void {
    this.store.edit(label, change, key);
  }

  protected remove(item: EquipmentItem): void {
    const label = $localize`Removed ${item.name}:item:`;
    this.store.edit(label, (character) => removeItem(character, item.id));
    // Not the last step back: something else may have been done since.
    this.#toast.show({ text: `${label}.`, icon: 'delete', undo: () => this.#bringBack(item) });
  }

  protected add(item: Item): void {
    const own = this.store
      .character()
      ?.equipment.find(({ itemId, containerId }) => itemId === item.id && containerId === null);
    if (own !== undefined && item.occupies.length === 0) {
      const quantity = own.quantity + 1;
      const label = $localize`${own.name}:item: × ${formatNumber(quantity)}:quantity:`;
      this.store.edit(label, (character) => changeItem(character, own.id, { quantity }), `quantity.${own.id}`);
      return;
    }
    this.#addTo(equipmentFrom(item, makeId));
  }

  protected async addOwn(): Promise<void> {
    const { OwnItemDialog } = await import('./own-item-dialog');
    const item = await this.#dialogs.open<EquipmentItem>(OwnItemDialog, null);
    if (item !== undefined) this.#addTo(item);
  }

  protected setCoins(id: string, name: string, typed: string): void {
    const amount = Number(typed);
    if (!Number.isInteger(amount) || amount < 0) return;
    this.store.edit(
      name,
      (character) => ({ ...character, currency: { ...character.currency, [id]: amount } }),
      `currency.${id}`,
    );
  }

  protected mend(fix: Fix): void {
    this.store.mend(fix);
  }

  #bringBack(item: EquipmentItem): void {
    if (this.store.character()?.equipment.some(({ id }) => id === item.id) === true) return;
    this.#addTo(item);
  }

  #addTo(item: EquipmentItem): void {
    this.store.edit($localize`Added ${item.name}:item:`, (character) => addItem(character, item));
  }
}
