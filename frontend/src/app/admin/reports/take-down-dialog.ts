import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ReasonFields, type ReportReason } from '../../sheet';
import type { Report, TakeDown } from '../admin-messages';

/** Why a character is taken down, in the words its player is told. */
@Component({
  selector: 'app-take-down-dialog',
  imports: [ReasonFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Take {{ report.characterName }} down?</h2>
    <p class="muted" i18n>
      Links and its place in the gallery end at once, and open reports of it are closed. Its player is mailed the
      reason, and not who reported it.
    </p>
    <form (submit)="send($event)">
      <app-reason-fields
        reasonLabel="Reason"
        i18n-reasonLabel
        wordsLabel="What do you want to tell them?"
        i18n-wordsLabel
        wordsHint="Its player reads this."
        i18n-wordsHint
        [longest]="500"
        [(reason)]="chosen"
        [(text)]="note"
      />
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
  protected readonly chosen = signal<ReportReason>(this.report.reason);
  protected readonly note = signal('');

  protected send(submission: Event): void {
    submission.preventDefault();
    this.#dialog.close({ reason: this.chosen(), note: this.note().trim() });
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
