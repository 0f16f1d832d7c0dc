import { inject, Injectable, Injector, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Question } from './question-dialog';

/** Opens dialogs. The machinery behind them is fetched with the first one. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  readonly #injector = inject(Injector);

  /** Asks once before something that cannot be undone; the title is the question and names the thing. */
  async confirm(question: Question): Promise<boolean> {
    const { QuestionDialog } = await import('./question-dialog');
    return (await this.open<boolean>(QuestionDialog, question)) ?? false;
  }

  /**
   * Opens a component that injects `DialogRef<Result>` and `DIALOG_DATA`. Its `h2` with id `dialog-title` names the dialog.
   * @returns What the dialog was closed with; undefined when it was dismissed.
   */
  async open<Result>(
    component: Type<unknown>,
    data: unknown,
    options: DialogOptions = {},
  ): Promise<Result | undefined> {
    const { Dialog } = await import('@angular/cdk/dialog');
    const dialog = this.#injector.get(Dialog).open<Result>(component, {
      data,
      ariaLabelledBy: 'dialog-title',
      ariaModal: true,
      disableClose: options.mustAnswer ?? false,
      backdropClass: 'dialog-scrim',
      panelClass: 'dialog-panel',
      autoFocus: options.focus ?? 'first-tabbable',
    });
    return await firstValueFrom(dialog.closed, { defaultValue: undefined });
  }
}

export interface DialogOptions {
  /** Escape and a press outside do not close it. */
  readonly mustAnswer?: boolean;
  /** A selector of what takes the focus first. */
  readonly focus?: string;
}
