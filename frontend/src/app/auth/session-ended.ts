import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Dialogs } from '../ui';
import { Session } from './session';

/** What happens when the server ends a session while somebody works: one dialog, and then the work goes on. */
@Injectable({ providedIn: 'root' })
export class SessionEnded {
  readonly #dialogs = inject(Dialogs);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  #asking: Promise<string | null> | null = null;

  /**
   * Asks for the password over the page, which keeps what was typed. Requests that fail together share one dialog.
   * @returns An access token of the same account; null when the visitor left or came back as somebody else.
   */
  signInAgain(): Promise<string | null> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<string | null> {
    const before = this.#session.account();
    const { SessionEndedDialog } = await import('./session-ended-dialog');
    const again = await this.#dialogs.open<boolean>(SessionEndedDialog, null, {
      mustAnswer: true,
      // Not the field: it comes up while somebody types, and what they type is no password.
      focus: 'first-heading',
    });
    if (again === true && this.#session.account()?.id === before?.id) return this.#session.accessToken();
    await this.#leave(again === true);
    return null;
  }

  async #leave(asSomebodyElse: boolean): Promise<void> {
    if (!asSomebodyElse) this.#session.end();
    await this.#router.navigateByUrl(asSomebodyElse ? '/characters' : '/login');
  }
}
