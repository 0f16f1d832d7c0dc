import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Dialogs } from '../../ui';
import { AuthApi } from '../auth-api';
import type { StepUpWays } from '../auth-messages';

/** What most accounts have, for a server that does not answer: it says itself what is wrong with what is tried then. */
const usual: StepUpWays = { password: true, passkey: true, code: false, providers: [] };

/** Some acts want to know that it is still the same person at the keyboard: one dialog, and then they go on. */
@Injectable({ providedIn: 'root' })
export class StepUp {
  readonly #api = inject(AuthApi);
  readonly #dialogs = inject(Dialogs);
  #asking: Promise<boolean> | null = null;

  /**
   * Asks for a proof over the page, which keeps what was typed. Requests that are refused together share one dialog.
   * @returns Whether it was given; false when the visitor thought better of it.
   */
  confirm(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    const [ways, { StepUpDialog }] = await Promise.all([
      firstValueFrom(this.#api.stepUpWays()).catch(() => usual),
      import('./step-up-dialog'),
    ]);
    const focus = ways.password ? { focus: '#step-up-password' } : {};
    return (await this.#dialogs.open<boolean>(StepUpDialog, ways, focus)) ?? false;
  }
}
