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
import { makeId } from '../edits';
import { itemIcons } from '../item-icons';
import { ItemFinder } from '../item-finder';
import { ItemState, type ItemChange } from '../item-state';
import { LimitMeter } from '../limit-meter';
import { itemOf, violationsAt } from '../sheet-model';
import { ViolationNote } from '../violation-note';
import { detailOf } from '../worn-list';
import { CharacterStore } from './character-store';
import { itemChangeWords } from './item-words';

/** Everything a character owns: worn, packed and in containers; what may be added; the purse. */
@Component({
  selector: 'app-equipment-tab',
  imports: [Field, FieldControl, Icon, ItemFinder, ItemState, LimitMeter, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './equipment-tab.html',
  styleUrl: './equipment-tab.scss',
})
export class EquipmentTab {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  protected readonly store = inject(CharacterStore);

  protected readonly ruleset = this.store.ruleset;
  protected readonly groups = computed(() => {
    const rows = this.#rows();
    const inside = new Set(rows.map(({ item }) => item.containerId).filter((id) => id !== null));
    const containers = rows.filter(({ item }) => inside.has(item.id));
    return [
      { name: $localize`Worn and held`, rows: rows.filter(({ item }) => item.isEquipped) },
      { name: $localize`In the pack`, rows: rows.filter(({ item }) => !item.isEquipped && item.containerId === null) },
      ...containers.map(({ item: container }) => ({
        name: $localize`In: ${container.name}:container:`,
        rows: rows.filter(({ item }) => !item.isEquipped && item.containerId === container.id),
      })),
    ].filter((group) => group.rows.length > 0);
  });
  /** About the equipment as a whole, such as what it weighs. */
  protected readonly general = computed(() =>
    this.store.violations().filter(({ pointer }) => pointer === '/equipment'),
  );
  protected readonly limits = computed(() => this.store.sheet()?.limits ?? []);
  protected readonly coins = computed(() =>
    (this.ruleset()?.currencies ?? []).map(({ id, name }) => ({
      id,
      name,
      amount: this.store.character()?.currency[id] ?? 0,
    })),
  );

  readonly #rows = computed(() => {
    const ruleset = this.ruleset();
    if (ruleset === null) return [];
    return (this.store.character()?.equipment ?? []).map((item, index) => ({
      item,
      known: itemOf(ruleset, item),
      icon: itemIcons[item.itemType],
      detail: detailOf(item, ruleset),
      quantityWords: $localize`Quantity of ${item.name}:item:`,
      violations: violationsAt(this.store.violations(), `/equipment/${String(index)}`),
    }));
  });

  protected changeItem({ item, change }: ItemChange): void {
    this.store.edit(itemChangeWords(item, change), (character) => changeItem(character, item.id, change));
  }

  protected setQuantity(item: EquipmentItem, quantity: number): void {
    if (!Number.isInteger(quantity) || quantity < 1) return;
    const label = $localize`${item.name}:item: × ${formatNumber(quantity)}:quantity:`;
    this.store.edit(label, (character) => changeItem(character, item.id, { quantity }), `quantity.${item.id}`);
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
      this.setQuantity(own, own.quantity + 1);
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
