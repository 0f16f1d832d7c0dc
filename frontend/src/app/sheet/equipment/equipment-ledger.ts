import {
  CdkDrag,
  type CdkDragDrop,
  CdkDragHandle,
  CdkDragPlaceholder,
  CdkDropList,
  CdkDropListGroup,
} from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  changeItem,
  type Character,
  type EquipmentItem,
  type Fix,
  type LoadedRuleset,
  type Violation,
} from '@heroledger/rules';
import { Dialogs, formatAmount, formatNumber, Icon } from '../../ui';
import { itemIcons } from '../item-icons';
import { ItemState } from '../item-state';
import { detailOf } from '../item-words';
import { itemOf, violationsAt } from '../sheet-model';
import { ViolationNote } from '../violation-note';
import { containersOf, weightOf } from './containers';
import { itemChangeWords, turnOf, withChange, type ItemChange } from './item-acts';
import type { ItemAnswer } from './item-dialog';
import { ItemName } from './item-name';
import { outcomeOf, type Outcome } from './outcome';
import { dropOn, placesOf, type Target } from './places';

/** A change of what is carried. Changes with the same key that follow each other closely are one step of undo. */
export interface EquipmentEdit extends ItemAnswer {
  readonly key: string | null;
}

interface Row {
  readonly item: EquipmentItem;
  readonly detail: string;
  readonly violations: readonly Violation[];
}

/**
 * Everything a character owns: the places of the body with what is worn and held there, the pack, and what lies in
 * containers. Items are moved by drag, or by the menu that each of them has.
 */
@Component({
  selector: 'app-equipment-ledger',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDragPlaceholder,
    CdkDropList,
    CdkDropListGroup,
    Icon,
    ItemName,
    ItemState,
    ViolationNote,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './equipment-ledger.html',
  styleUrl: './equipment-ledger.scss',
})
export class EquipmentLedger {
  readonly #dialogs = inject(Dialogs);

  readonly rules = input.required<LoadedRuleset>();
  readonly equipment = input.required<readonly EquipmentItem[]>();
  /** Asked when something is done with an item: a keystroke elsewhere on the page draws nothing here anew. */
  readonly character = input.required<() => Character>();
  /** Those about one item each. */
  readonly violations = input.required<readonly Violation[]>();
  readonly edited = output<EquipmentEdit>();
  readonly removed = output<EquipmentItem>();
  readonly mend = output<Fix>();

  protected readonly icons = itemIcons;
  /** A finger that scrolls over an item does not take it along. */
  protected readonly holdBeforeDrag = { touch: 300, mouse: 0 };
  protected readonly ruleset = computed(() => this.rules().ruleset);
  protected readonly places = computed(() => placesOf({ equipment: this.equipment() }, this.ruleset()));
  readonly #rows = computed(() =>
    this.equipment().map((item, index): Row => ({
      item,
      detail: detailOf(item, this.ruleset()),
      violations: violationsAt(this.violations(), `/equipment/${String(index)}`),
    })),
  );
  protected readonly groups = computed(() => {
    const rows = this.#rows().filter(({ item }) => !item.isEquipped);
    const owned = new Set(this.equipment().map(({ id }) => id));
    // What lies in something that is gone is shown with the rest, and its correction below it.
    const loose = rows.filter(({ item }) => item.containerId === null || !owned.has(item.containerId));
    const containers = containersOf({ equipment: this.equipment() }, this.ruleset()).map(({ id, name }) => {
      const inside = rows.filter(({ item }) => item.containerId === id);
      return this.#group($localize`In: ${name}:container:`, { kind: 'container', container: id }, inside);
    });
    return [this.#group($localize`In the pack`, { kind: 'pack' }, loose), ...containers];
  });
  protected readonly wornViolations = computed(() =>
    this.#rows()
      .filter(({ item }) => item.isEquipped)
      .flatMap(({ violations }) => violations),
  );
  protected readonly outcomeOf = (item: EquipmentItem): Outcome => {
    const character = this.character()();
    const change = turnOf(item, itemOf(this.ruleset(), item));
    return outcomeOf(character, withChange(character, { item, change }), this.rules());
  };

  /** Asked by the drag of every place that an item comes near. */
  protected readonly mayEnter = ({ data: item }: CdkDrag<EquipmentItem>, { data: target }: CdkDropList<Target>) =>
    dropOn(target, item, this.character()(), this.ruleset()) !== null;

  protected drop({ item: { data: item }, container }: CdkDragDrop<Target, unknown, EquipmentItem>): void {
    const change = dropOn(container.data, item, this.character()(), this.ruleset());
    if (change !== null) this.change({ item, change });
  }

  protected change(change: ItemChange): void {
    const label = itemChangeWords(change, { equipment: this.equipment() });
    this.edited.emit({ label, change: (character) => withChange(character, change), key: null });
  }

  protected setQuantity(item: EquipmentItem, quantity: number): void {
    if (quantity < 1) return;
    this.edited.emit({
      label: $localize`${item.name}:item: × ${formatNumber(quantity)}:quantity:`,
      change: (character) => changeItem(character, item.id, { quantity }),
      key: `quantity.${item.id}`,
    });
  }

  protected async open(item: EquipmentItem): Promise<void> {
    const { ItemDialog } = await import('./item-dialog');
    const question = { item, character: this.character()(), rules: this.rules() };
    const answer = await this.#dialogs.open<ItemAnswer>(ItemDialog, question, { focus: '.item-acts .btn' });
    if (answer !== undefined) this.edited.emit({ ...answer, key: null });
  }

  protected titleOf({ name, quantity }: EquipmentItem): string {
    return quantity > 1 ? `${name} × ${formatNumber(quantity)}` : name;
  }

  protected quantityWords({ name }: EquipmentItem): string {
    return $localize`Quantity of ${name}:item:`;
  }

  #group(name: string, target: Target, rows: readonly Row[]) {
    const weight = weightOf(
      rows.map(({ item }) => item),
      this.ruleset(),
    );
    const words = weight === 0 ? null : formatAmount(weight, this.ruleset().weightUnit);
    return { id: target.kind === 'container' ? target.container : target.kind, name, target, rows, weight: words };
  }
}
