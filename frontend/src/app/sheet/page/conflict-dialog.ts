import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Character, Ruleset } from '@heroledger/rules';
import { When } from '../../ui';
import { fieldWords, valueWords } from './field-words';
import type { Conflict } from './merge';

export interface ConflictQuestion {
  readonly conflicts: readonly Conflict[];
  /** When the other side saved; ISO 8601. */
  readonly savedAt: string;
  readonly character: Character;
  readonly ruleset: Ruleset;
}

export interface ConflictAnswer {
  /** Pointers where the other side's value is taken. */
  readonly theirs: ReadonlySet<string>;
}

/** Both sides of each field that two devices changed, as choices. What went together by itself is not asked. */
@Component({
  selector: 'app-conflict-dialog',
  imports: [When],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    .fields {
      display: grid;
      gap: var(--s-4);
    }
    .side {
      min-width: 0;
      align-content: space-between;
    }
    .num {
      font-size: 1.25rem;
      overflow-wrap: anywhere;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>
      {fields.length, plural, =1 {One thing was changed twice} other {{{ fields.length }} things were changed twice}}
    </h2>
    <p i18n>{{ name }} was changed elsewhere meanwhile. Everything else went together by itself.</p>
    <div class="fields">
      @for (field of fields; track field.pointer) {
        <fieldset>
          <legend class="label">{{ field.label }}</legend>
          <div class="sides">
            <label class="side" [class.on]="!theirs().has(field.pointer)">
              <span class="side-head">
                <input
                  type="radio"
                  class="radio"
                  [name]="field.pointer"
                  [checked]="!theirs().has(field.pointer)"
                  (change)="take(field.pointer, 'mine')"
                />
                <span><strong i18n>This device</strong></span>
              </span>
              <span class="num">{{ field.mine }}</span>
            </label>
            <label class="side" [class.on]="theirs().has(field.pointer)">
              <span class="side-head">
                <input
                  type="radio"
                  class="radio"
                  [name]="field.pointer"
                  [checked]="theirs().has(field.pointer)"
                  (change)="take(field.pointer, 'theirs')"
                />
                <span
                  ><strong i18n>Elsewhere</strong
                  ><span class="small muted block"><app-when [at]="question.savedAt" /></span
                ></span>
              </span>
              <span class="num">{{ field.theirs }}</span>
            </label>
          </div>
        </fieldset>
      }
    </div>
    <p class="dlg-acts">
      <button type="button" class="btn text quiet" (click)="later()" i18n>Later</button>
      <span class="grow"></span>
      <button type="button" class="btn primary" (click)="keep()">{{ act() }}</button>
    </p>
  `,
})
export class ConflictDialog {
  readonly #dialog = inject<DialogRef<ConflictAnswer>>(DialogRef);
  protected readonly question = inject<ConflictQuestion>(DIALOG_DATA);
  protected readonly name = this.question.character.name;
  protected readonly fields = this.question.conflicts.map(({ pointer, mine, theirs }) => ({
    pointer,
    label: fieldWords(pointer, this.question.character, this.question.ruleset),
    mine: valueWords(mine),
    theirs: valueWords(theirs),
  }));
  protected readonly theirs = signal<ReadonlySet<string>>(new Set());

  /** `Keep 19`: what is kept, where it is one thing. */
  protected readonly act = computed(() => {
    const [field] = this.fields;
    if (field === undefined || this.fields.length > 1) return $localize`Keep these`;
    return $localize`Keep ${this.theirs().has(field.pointer) ? field.theirs : field.mine}:value:`;
  });

  protected take(pointer: string, side: 'mine' | 'theirs'): void {
    this.theirs.update((theirs) => {
      const others = [...theirs].filter((known) => known !== pointer);
      return new Set(side === 'theirs' ? [...others, pointer] : others);
    });
  }

  protected later(): void {
    this.#dialog.close();
  }

  protected keep(): void {
    this.#dialog.close({ theirs: this.theirs() });
  }
}
