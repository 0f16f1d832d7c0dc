import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Field, FieldControl } from '../ui';
import { reportReasons, takeDownWords, type ReportReason } from './take-down-words';

/** Why a character should not be shown, and in words what to know besides. */
@Component({
  selector: 'app-reason-fields',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    app-field {
      display: block;
      margin-block-start: var(--s-4);
    }
  `,
  template: `
    <app-field [label]="reasonLabel()">
      <select #choice appControl (change)="choose(choice.value)">
        @for (each of reasons; track each.value) {
          <option [value]="each.value" [selected]="each.value === reason()">{{ each.name }}</option>
        }
      </select>
    </app-field>
    <app-field [label]="wordsLabel()" [hint]="wordsHint()">
      <textarea
        #words
        appControl
        rows="3"
        [attr.maxlength]="longest()"
        [value]="text()"
        (input)="text.set(words.value)"
      ></textarea>
    </app-field>
  `,
})
export class ReasonFields {
  readonly reasonLabel = input.required<string>();
  readonly wordsLabel = input.required<string>();
  readonly wordsHint = input.required<string>();
  /** Characters of the words. */
  readonly longest = input.required<number>();
  readonly reason = model.required<ReportReason>();
  readonly text = model.required<string>();

  protected readonly reasons = reportReasons.map((value) => ({ value, name: takeDownWords(value) }));

  protected choose(value: string): void {
    this.reason.set(reportReasons.find((reason) => reason === value) ?? 'other');
  }
}
