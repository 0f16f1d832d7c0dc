import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { type Choice, ChoiceList } from '../ui';

/** A kind of file, and what it is for. */
export type FileFormat<Id extends string = string> = Choice<Id>;

export interface FormatQuestion {
  /** Names what goes out: `Export Tamsin Oakapple`. */
  readonly title: string;
  readonly formats: readonly FileFormat[];
}

/** Asks which kind of file it shall be; closes with its id. */
@Component({
  selector: 'app-format-dialog',
  imports: [ChoiceList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title">{{ question.title }}</h2>
    <app-choice-list [choices]="question.formats" (chosen)="choose($event)" />
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
    </p>
  `,
})
export class FormatDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<FormatQuestion>(DIALOG_DATA);

  protected choose(id: string): void {
    this.#dialog.close(id);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
