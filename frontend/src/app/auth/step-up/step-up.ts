import { inject, Injectable } from '@angular/core';
import { Dialogs } from '../../ui';

/** Some acts want to know that it is still the same person at the keyboard: one dialog, and then they go on. */
@Injectable({ providedIn: 'root' })
export class StepUp {
  readonly #dialogs = inject(Dialogs);
  #asking: Promise<boolean> | null = null;

  /**
   * Asks for the password over the page, which keeps what was typed. Requests that are refused together share one dialog.
   * @returns Whether it was given; false when the visitor thought better of it.
   */
  confirm(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    const { StepUpDialog } = await import('./step-up-dialog');
    return (await this.#dialogs.open<boolean>(StepUpDialog, null, { focus: '#step-up-password' })) ?? false;
  }
}
