import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { putAway, type Character, type EquipmentItem, type LoadedRuleset, type Violation } from '@heroledger/rules';
import { Icon } from '../../ui';
import { mendedBy } from '../edits';
import { detailOf } from '../item-words';
import { itemOf } from '../sheet-model';
import { actsWith, itemChangeWords, turnOf, withChange, type ItemAct, type ItemChange } from './item-acts';
import { outcomeOf } from './outcome';
import { OutcomeList } from './outcome-list';
import { inTheWayOf } from './places';

export interface ItemQuestion {
  readonly item: EquipmentItem;
  readonly character: Character;
  readonly rules: LoadedRuleset;
}

/** A step that was decided upon, with the words for undo. */
export interface ItemAnswer {
  readonly label: string;
  readonly change: (character: Character) => Character;
}

/** Another way to do the same, so that nothing is against it: `Unequip Shield`. */
interface WayOut extends ItemAnswer {
  readonly name: string;
}

/** One item: what it is, what it would change, what stands against that with the ways out, and all it can do. */
@Component({
  selector: 'app-item-dialog',
  imports: [Icon, OutcomeList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    .item-acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
    }
    .quantity {
      display: flex;
      align-items: center;
      gap: var(--s-2);

      output {
        min-width: 2rem;
        text-align: center;
        font-size: 1.25rem;
      }
    }
  `,
  template: `
    <h2 id="dialog-title">{{ item.name }}</h2>
    @if (detail !== '') {
      <p class="muted">{{ detail }}</p>
    }
    @if (description !== '' && description !== detail) {
      <p>{{ description }}</p>
    }
    <section aria-labelledby="item-outcome">
      <div class="sec">
        <h3 id="item-outcome">{{ turnWords }}</h3>
      </div>
      <app-outcome-list [outcome]="outcome" [withConflicts]="false" />
      @for (conflict of conflicts; track $index) {
        <div class="violation" role="group" [attr.aria-label]="conflict.violation.message">
          <app-icon name="flag" />
          <p>
            <strong>{{ conflict.violation.message }}</strong>
          </p>
          <p>{{ conflict.violation.advice }}</p>
          @if (conflict.waysOut.length > 0) {
            <p class="fix">
              @for (way of conflict.waysOut; track way.name) {
                <button type="button" class="btn" (click)="answer(way)">{{ way.name }}</button>
              }
            </p>
          }
        </div>
      }
    </section>
    <div class="quantity" role="group" i18n-aria-label aria-label="Quantity">
      <span class="label grow" i18n>Quantity</span>
      <button
        type="button"
        class="icon-btn"
        [attr.aria-disabled]="quantity() === 1"
        i18n-aria-label
        aria-label="One fewer"
        (click)="count(-1)"
      >
        <app-icon class="s" name="remove" />
      </button>
      <output class="num">{{ quantity() }}</output>
      <button type="button" class="icon-btn" i18n-aria-label aria-label="One more" (click)="count(1)">
        <app-icon class="s" name="add" />
      </button>
    </div>
    <p class="item-acts">
      @for (act of acts; track act.label; let first = $first) {
        <button type="button" class="btn" [class.primary]="first" [class.outline]="!first" (click)="take(act)">
          {{ act.label }}
        </button>
      }
    </p>
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()">{{ leaveWords() }}</button>
    </p>
  `,
})
export class ItemDialog {
  readonly #dialog = inject<DialogRef<ItemAnswer>>(DialogRef);
  readonly #asked = inject<ItemQuestion>(DIALOG_DATA);

  protected readonly item = this.#asked.item;
  readonly #ruleset = this.#asked.rules.ruleset;
  readonly #known = itemOf(this.#ruleset, this.item);
  readonly #turn = turnOf(this.item, this.#known);
  readonly #turned = withChange(this.#asked.character, { item: this.item, change: this.#turn });

  protected readonly detail = detailOf(this.item, this.#ruleset);
  protected readonly description = this.item.description;
  protected readonly acts = actsWith(this.item, this.#asked.character, this.#ruleset);
  protected readonly turnWords = this.item.isEquipped ? $localize`Put away` : $localize`Worn or in hand`;
  protected readonly outcome = outcomeOf(this.#asked.character, this.#turned, this.#asked.rules);
  protected readonly conflicts = this.outcome.conflicts.map((violation) => ({
    violation,
    waysOut: this.#waysOutOf(violation),
  }));
  protected readonly quantity = signal(this.item.quantity);
  protected readonly leaveWords = computed(() =>
    this.quantity() === this.item.quantity ? $localize`Leave it` : $localize`Keep the quantity`,
  );

  protected count(more: number): void {
    this.quantity.update((quantity) => Math.max(1, quantity + more));
  }

  protected take({ change }: ItemAct): void {
    const quantity = this.quantity();
    this.answer(this.#answerTo(quantity === this.item.quantity ? change : { ...change, quantity }));
  }

  protected answer({ label, change }: ItemAnswer): void {
    this.#dialog.close({ label, change });
  }

  protected leave(): void {
    const quantity = this.quantity();
    if (quantity === this.item.quantity) this.#dialog.close();
    else this.answer(this.#answerTo({ quantity }));
  }

  #answerTo(change: ItemChange['change']): ItemAnswer {
    const whole = { item: this.item, change };
    return {
      label: itemChangeWords(whole, this.#asked.character),
      change: (character) => withChange(character, whole),
    };
  }

  /** Of the rules' own ways out those that leave this item where it is to go; where none does, what makes room for it. */
  #waysOutOf(violation: Violation): readonly WayOut[] {
    const turn = this.#answerTo(this.#turn);
    const own = violation.fixes
      .filter((fix) => isWorn(mendedBy(fix, this.#turned), this.item) === this.#turn.isEquipped)
      .map((fix) => ({ name: fix.label, mend: (character: Character) => mendedBy(fix, character) }));
    return (own.length > 0 ? own : this.#roomFor(violation)).map(({ name, mend }) => ({
      name,
      label: turn.label,
      change: (character) => mend(turn.change(character)),
    }));
  }

  #roomFor({ params: { slot } }: Violation) {
    if (typeof slot !== 'string') return [];
    const leaving = inTheWayOf(this.item, slot, this.#turned, this.#ruleset);
    if (leaving.length === 0) return [];
    const names = leaving.map(({ name }) => name).join($localize`:Between two items: and `);
    const mend = (character: Character): Character => leaving.reduce((left, { id }) => putAway(left, id), character);
    return [{ name: $localize`Unequip ${names}:items:`, mend }];
  }
}

function isWorn({ equipment }: Character, { id }: EquipmentItem): boolean | undefined {
  return equipment.find((item) => item.id === id)?.isEquipped;
}
