import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { itemTypes, type EquipmentItem, type ItemType } from '@heroledger/rules';
import { Field, FieldControl } from '../../ui';
import { makeId } from '../edits';
import { itemTypeNames } from '../item-icons';

/** Writes an item the ruleset does not know; closes with it. */
@Component({
  selector: 'app-own-item-dialog',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    form {
      display: grid;
      gap: var(--s-3);
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Something of your own</h2>
    <form (submit)="add($event)">
      <app-field i18n-label label="Name" [problem]="problem()">
        <input appControl #named maxlength="120" [value]="name()" (input)="name.set(named.value)" />
      </app-field>
      <app-field i18n-label label="Kind">
        <select appControl #kind (change)="chooseType(kind.value)">
          @for (known of types; track known) {
            <option [value]="known" [selected]="known === type()">{{ typeNames[known] }}</option>
          }
        </select>
      </app-field>
      <app-field i18n-label label="What it is">
        <textarea appControl #told rows="3" maxlength="2000" (input)="description.set(told.value)"></textarea>
      </app-field>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <button type="submit" class="btn primary" i18n>Add it</button>
      </p>
    </form>
  `,
})
export class OwnItemDialog {
  readonly #dialog = inject<DialogRef<EquipmentItem>>(DialogRef);
  readonly #tried = signal(false);

  protected readonly types = itemTypes;
  protected readonly typeNames = itemTypeNames;
  protected readonly name = signal('');
  protected readonly type = signal<ItemType>('misc');
  protected readonly description = signal('');
  protected readonly problem = computed(() =>
    this.#tried() && this.name().trim() === '' ? $localize`What is it called?` : null,
  );

  protected chooseType(value: string): void {
    this.type.set(itemTypes.find((type) => type === value) ?? 'misc');
  }

  protected leave(): void {
    this.#dialog.close();
  }

  protected add(event: Event): void {
    event.preventDefault();
    this.#tried.set(true);
    const name = this.name().trim();
    if (name === '') return;
    this.#dialog.close({
      id: makeId(),
      itemId: null,
      name,
      description: this.description().trim(),
      itemType: this.type(),
      quantity: 1,
      isEquipped: false,
      isAttuned: false,
      containerId: null,
      statModifiers: [],
    });
  }
}
