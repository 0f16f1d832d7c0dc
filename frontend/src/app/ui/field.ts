import { ChangeDetectionStrategy, Component, computed, Directive, inject, input } from '@angular/core';
import { Icon } from './icon';

let fieldsMade = 0;

/**
 * A printed blank: a label above, a ledger line below, and under it a hint that gives way to what is wrong.
 * Put one control marked `appControl` inside; it gets its id and its description from here.
 */
@Component({
  selector: 'app-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'field', '[class.bad]': 'problem() !== null' },
  template: `
    <label class="label" [attr.for]="controlId">{{ label() }}</label>
    <span class="in"><ng-content /></span>
    <span [attr.id]="noteId" aria-live="polite">
      @if (problem(); as wrong) {
        <span class="err"><app-icon name="flag" />{{ wrong }}</span>
      } @else if (hint()) {
        <span class="hint">{{ hint() }}</span>
      }
    </span>
    <ng-content select="[fieldAside]" />
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What is wrong with what was typed; null when nothing is. */
  readonly problem = input<string | null>(null);

  readonly controlId = `field-${String(++fieldsMade)}`;
  readonly noteId = `${this.controlId}-note`;
  readonly invalid = computed(() => this.problem() !== null);
}

/** The control of an `app-field`. */
@Directive({
  selector: '[appControl]',
  host: {
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.noteId',
    '[attr.aria-invalid]': "field.invalid() ? 'true' : null",
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
}
