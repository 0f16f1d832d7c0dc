import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { type ReportReason, reportReasons, takeDownWords } from '../../sheet';
import { Field, FieldControl } from '../../ui';
import type { Report, TakeDown } from '../admin-messages';

/** Why a character is taken down, in the words its player is told. */
@Component({
  selector: 'app-take-down-dialog',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    app-field {
      display: block;
      margin-block-start: var(--s-4);
    }
    textarea {
      flex: 1;
      min-width: 0;
      padding-block: 0.75rem;
      border: 0;
      outline: 0;
      background: none;
      color: inherit;
      font: var(--body-large);
      resize: vertical;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Take {{ report.characterName }} down?</h2>
    <p class="muted" i18n>
      Links and its place in the gallery end at once, and open reports of it are closed. Its player is mailed the
      reason, and not who reported it.
    </p>
    <form (submit)="send($event)">
      <app-field label="Reason" i18n-label>
        <select #choice appControl (change)="choose(choice.value)">
          @for (reason of reasons; track reason.value) {
            <option [value]="reason.value" [selected]="reason.value === chosen()">{{ reason.name }}</option>
          }
        </select>
      </app-field>
      <app-field label="What do you want to tell them?" i18n-label hint="Its player reads this." i18n-hint>
        <textarea
          #words
          appControl
          rows="3"
          maxlength="500"
          [value]="note()"
          (input)="note.set(words.value)"
        ></textarea>
      </app-field>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Leave it</button>
        <button type="submit" class="btn primary" i18n>Take it down</button>
      </p>
    </form>
  `,
})
export class TakeDownDialog {
  readonly #dialog = inject<DialogRef<TakeDown>>(DialogRef);
  protected readonly report = inject<Report>(DIALOG_DATA);
  protected readonly reasons = reportReasons.map((value) => ({ value, name: takeDownWords(value) }));
  protected readonly chosen = signal<ReportReason>(this.report.reason);
  protected readonly note = signal('');

  protected choose(value: string): void {
    this.chosen.set(reportReasons.find((reason) => reason === value) ?? 'other');
  }

  protected send(submission: Event): void {
    submission.preventDefault();
    this.#dialog.close({ reason: this.chosen(), note: this.note().trim() });
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
