import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

export interface Question {
  /** The question, naming the thing: `Delete Tamsin Oakapple for good?` */
  readonly title: string;
  /** What goes, counted. */
  readonly body: string;
  /** The act: `Delete for good`. */
  readonly act: string;
  /** The safe choice: `Keep it`. */
  readonly leave: string;
  readonly destructive: boolean;
}

/** A question with two answers: the safe one is text, the act is filled. */
@Component({
  selector: 'app-question-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title">{{ question.title }}</h2>
    <p>{{ question.body }}</p>
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="answer(false)">{{ question.leave }}</button>
      <button
        type="button"
        class="btn"
        [class.solid-danger]="question.destructive"
        [class.primary]="!question.destructive"
        (click)="answer(true)"
      >
        {{ question.act }}
      </button>
    </p>
  `,
})
export class QuestionDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<Question>(DIALOG_DATA);

  protected answer(yes: boolean): void {
    this.#dialog.close(yes);
  }
}
